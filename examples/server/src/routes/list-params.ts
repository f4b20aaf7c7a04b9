import { ofSpec } from '../http/validators.ts';

/** The path parameters of everything under one list. */
export const listParams = { type: 'object', properties: { id: ofSpec('Uuid') } };
