/** A WebGL edge program for straight lines that stop at both discs, solid or broken into dashes; sigma 3 has no dashes of its own. */
import type { Attributes } from 'graphology-types';
import type { ProgramInfo } from 'sigma/rendering';
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What the edge reducer adds for this program. Lengths are in pixels at the starting zoom; a gap of 0 is a solid line. */
export interface StrokeData extends EdgeDisplayData {
  readonly dash?: number;
  readonly gap?: number;
  /** 1 leaves room for an arrow head at that end. */
  readonly headAtSource?: number;
  readonly headAtTarget?: number;
}

/** Length of an arrow head over the line's thickness, the same as sigma's head program draws. */
export const HEAD_RATIO = 2.5;

/** A thin line can be hit within this many pixels. */
const PICK_WIDTH = 9;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_rooms;
attribute vec2 a_heads;
attribute vec2 a_dash;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_zoomRatio;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
varying vec4 v_color;
varying vec2 v_normal;
varying vec2 v_dash;
varying float v_thickness;
varying float v_feather;
varying float v_along;
const float bias = 255.0 / 254.0;

void main() {
  float wide = length(a_normal);
  vec2 normal = a_normal / wide;
  vec2 forward = vec2(normal.y, -normal.x);
  #ifdef PICKING_MODE
  wide = max(wide, ${PICK_WIDTH.toFixed(1)} * u_sizeRatio);
  #endif
  float thickness = max(wide, u_minEdgeThickness * u_sizeRatio) * u_correctionRatio / u_sizeRatio;
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  vec2 rooms = a_rooms * pixel + a_heads * thickness * 2.0 * ${HEAD_RATIO.toFixed(1)};
  vec2 at = mix(a_start + forward * rooms.x, a_end - forward * rooms.y, a_along);
  gl_Position = vec4((u_matrix * vec3(at + normal * a_side * thickness, 1)).xy, 0, 1);
  v_thickness = thickness / u_zoomRatio;
  v_normal = normal * a_side;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_along = dot(at - a_start, forward) / pixel;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec2 v_normal;
varying vec2 v_dash;
varying float v_thickness;
varying float v_feather;
varying float v_along;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_dash.y > 0.0 && mod(v_along, v_dash.x + v_dash.y) > v_dash.x) discard;
  float dist = length(v_normal) * v_thickness;
  float t = smoothstep(v_thickness - v_feather, v_thickness, dist);
  gl_FragColor = mix(v_color, vec4(0.0), t);
  #endif
}`;

const UNIFORMS = [
  'u_matrix',
  'u_zoomRatio',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_correctionRatio',
  'u_minEdgeThickness',
  'u_feather',
] as const;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const pairOfFloats = (name: string) => ({ name, size: 2, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

export class StrokeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<(typeof UNIFORMS)[number], N, E, G> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        ...['a_start', 'a_end', 'a_normal', 'a_rooms', 'a_heads', 'a_dash'].map(pairOfFloats),
        ...['a_color', 'a_id'].map(colour),
      ],
      CONSTANT_ATTRIBUTES: ['a_along', 'a_side'].map((name) => ({ name, size: 1, type: FLOAT })),
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: StrokeData,
  ): void {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const perLength = (data.size || 1) / (Math.hypot(dx, dy) || 1);
    this.array.set(
      [
        ...[source.x, source.y, target.x, target.y, -dy * perLength, dx * perLength],
        ...[source.size || 1, target.size || 1, data.headAtSource ?? 0, data.headAtTarget ?? 0],
        ...[data.dash ?? 1, data.gap ?? 0, floatColor(data.color), id],
      ],
      at,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform1f(uniformLocations['u_zoomRatio']!, params.zoomRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio']!, params.pixelRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_minEdgeThickness']!, params.minEdgeThickness);
    gl.uniform1f(uniformLocations['u_feather']!, params.antiAliasingFeather);
  }
}
