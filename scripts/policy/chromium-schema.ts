import * as z from 'zod/mini';
import { MANAGED } from '../../src/settings/managed';

/** A schema in the dialect that Chromium reads of `storage.managed_schema`: every node one `type`, no alternatives. */
export interface ChromiumSchema {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ChromiumSchema>>;
  readonly additionalProperties?: ChromiumSchema;
  readonly items?: ChromiumSchema;
}

/**
 * The managed policy as Chromium wants to know it. Kinds only: a value of a wrong kind Chromium drops without a word, a wrong value
 * of the right kind reaches Subrosa, which names it in the options.
 */
export function chromiumSchema(): ChromiumSchema {
  return kindsOf(policySchema());
}

/** The policy as JSON Schema, as a policy file is written. */
export function policySchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(MANAGED, { io: 'input' }) as z.core.JSONSchema.JSONSchema;
}

function kindsOf(node: z.core.JSONSchema.JSONSchema): ChromiumSchema {
  const { type, description, properties, additionalProperties, items } = node;
  if (typeof type !== 'string') throw new Error(`Chromium wants one type: ${JSON.stringify(node)}`);
  return {
    type,
    ...(description && { description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).flatMap(([key, value]) =>
          isSchema(value) && key !== '$schema' ? [[key, kindsOf(value)]] : [],
        ),
      ),
    }),
    ...(isSchema(additionalProperties) && { additionalProperties: kindsOf(additionalProperties) }),
    ...(isSchema(items) && { items: kindsOf(items) }),
  };
}

const isSchema = (node: unknown): node is z.core.JSONSchema.JSONSchema =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
