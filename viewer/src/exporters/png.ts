/** The SVG picture as PNG at twice its size: a scene enters, a blob leaves. */
import type { Scene } from '../scene';
import { svgOf } from './svg';

const SCALE = 2;

const imageOf = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be drawn.'));
    image.src = address;
  });

export const pngOf = async (scene: Scene): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svgOf(scene)], { type: 'image/svg+xml' }));
  const image = await imageOf(address);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    ),
  );
};
