/** Which addresses may become links: a text enters, a safe http(s) address or nothing leaves. */
export const safeLink = (text: string): string | undefined => {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
};
