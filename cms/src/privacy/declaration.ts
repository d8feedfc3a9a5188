import type { ExportPart } from '@duo/domain/privacy/export';
import type { FieldRule, Kept } from '@duo/domain/privacy/personal-data';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** Somebody's account. */
export interface Account {
  collection: 'volunteers' | 'staff';
  id: number | string;
  email: string;
}

/** Somebody with an account, by what her rows are found. */
export interface Person extends Account {
  /** Of a volunteer. */
  applicationIds: (number | string)[];
}

/** When rows go by the passing of time alone. */
export type Retention =
  /** They are there as long as their person's account is. */
  | { rule: 'withAccount' }
  /** They are there as long as the application is that they belong to. */
  | { rule: 'withApplication' }
  /** The module that writes them removes them after so many days at most. */
  | { rule: 'itself'; afterDays: number }
  /** Removed so many months after what `overdue` looks at; it gets the instant before which that is. */
  | {
      rule: 'after';
      months: number;
      overdue: (before: string) => Where;
      /** The field with a volunteer's id: her rows stay as long as she has an account. */
      unlessAccountOf?: string;
      /** Rows that others refer to in a field stay, as long as there are such. */
      unlessNeededBy?: { collection: CollectionSlug; field: string; where: Where };
    };

/** What a collection holds of people with an account. */
export interface Holding {
  /** The rows that are a person's; null when none can be. */
  rowsOf: (person: Person) => Where | null;
  /** Those of them that she takes along, where it is not all. */
  exportedRowsOf?: (person: Person) => Where | null;
  /** The list of the export that they go into. */
  exportedAs: ExportPart | false;
  /** A rule for each field. */
  fields: Record<string, FieldRule>;
  /** What an erasure itself leaves behind. */
  alsoKept?: Kept;
  /** Deletes rows where more has to go with them, in the transaction of the request. */
  remove?: (req: PayloadRequest, where: Where) => Promise<void>;
  retention: Retention;
}

/** A collection that holds nothing of anybody with an account, and why that is so. */
export interface HoldingNothing {
  holdsNothing: string;
  /** Fields that could be a person's by their kind, and are not. */
  ofNobody?: string[];
}

export type Declaration = Holding | HoldingNothing;

export function isHolding(declaration: Declaration): declaration is Holding {
  return 'rowsOf' in declaration;
}

export const anyOf = (...conditions: Where[]): Where => ({ or: conditions });
export const allOf = (...conditions: Where[]): Where => ({ and: conditions });

/** Rules for fields that are deleted with their row, by the names under which they are exported. */
export function erasedWithRow(exported: Record<string, string | false>): Record<string, FieldRule> {
  return Object.fromEntries(
    Object.entries(exported).map(([field, name]) => [field, { exported: name, erased: 'row' }]),
  );
}

/** Rules for fields that outlive an erasure, by the names under which they are exported. */
export function keptAfterErasure(
  kept: Kept,
  exported: Record<string, string | false>,
): Record<string, FieldRule> {
  return Object.fromEntries(
    Object.entries(exported).map(([field, name]) => [field, { exported: name, erased: kept }]),
  );
}

/** The row of the account itself, if the person's account is one of this collection. */
export const accountIn =
  (collection: Person['collection']): Holding['rowsOf'] =>
  (person) =>
    person.collection === collection ? { id: { equals: person.id } } : null;
