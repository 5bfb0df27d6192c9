/** The WebGL programs by the type names that the drawing uses, each with the page's own label drawing. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from 'sigma/types';
import {
  createEdgeArrowHeadProgram,
  createEdgeCompoundProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
  NodePointProgram,
} from 'sigma/rendering';
import { HEAD_RATIO, StrokeProgram } from './stroke';

export type LabelledNode = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
export type LabelledEdge = PartialButFor<EdgeDisplayData, 'label' | 'color' | 'size'>;
export type End = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'>;

export interface Drawers {
  readonly nodeLabel: (context: CanvasRenderingContext2D, node: LabelledNode) => void;
  readonly nodeHover: (context: CanvasRenderingContext2D, node: LabelledNode) => void;
  readonly edgeLabel: (context: CanvasRenderingContext2D, edge: LabelledEdge, source: End, target: End) => void;
}

const head = { lengthToThicknessRatio: HEAD_RATIO, widenessToThicknessRatio: 2.2 };

export const nodePrograms = ({ nodeLabel, nodeHover }: Drawers) => {
  class Square extends NodeSquareProgram {
    override drawLabel = nodeLabel;
    override drawHover = nodeHover;
  }
  const bordered = createNodeBorderProgram({
    borders: [
      { size: { attribute: 'borderSize', defaultValue: 1.5, mode: 'pixels' }, color: { attribute: 'borderColour' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
    drawLabel: nodeLabel,
    drawHover: nodeHover,
  });
  return { disc: bordered, square: Square, point: NodePointProgram };
};

export const edgePrograms = ({ edgeLabel }: Drawers) => {
  const targetHead = createEdgeArrowHeadProgram({ ...head, extremity: 'target' });
  const sourceHead = createEdgeArrowHeadProgram({ ...head, extremity: 'source' });
  const curve = { curvatureAttribute: 'curvature', drawLabel: edgeLabel };
  return {
    none: createEdgeCompoundProgram([StrokeProgram], edgeLabel),
    forward: createEdgeCompoundProgram([StrokeProgram, targetHead], edgeLabel),
    backward: createEdgeCompoundProgram([StrokeProgram, sourceHead], edgeLabel),
    both: createEdgeCompoundProgram([StrokeProgram, targetHead, sourceHead], edgeLabel),
    line: EdgeRectangleProgram,
    thin: EdgeLineProgram,
    curve: createEdgeCurveProgram(curve),
    curveArrow: createEdgeCurveProgram({ ...curve, arrowHead: { ...head, extremity: 'target' } }),
  };
};
