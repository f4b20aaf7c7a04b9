import type { components } from '../../generated/control-types.ts';

type Schemas = components['schemas'];

/** The whole state as one document; `spec/control.yaml` describes it. */
export type Snapshot = Schemas['Snapshot'];
export type SnapshotList = Schemas['SnapshotList'];
export type SnapshotColumn = Schemas['SnapshotColumn'];
export type SnapshotRow = Schemas['SnapshotRow'];
export type SnapshotCell = Schemas['SnapshotCell'];
