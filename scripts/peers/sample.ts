import { faults } from '../../mock/index.ts';

type Fault = (typeof faults)[number];

const familyOf = ({ rules: [main] }: Fault): string => main.replace(/-\d+$/, '');

/** So many faults of each family of rules, at even distances in the order of the gallery. */
export function sample(perFamily: number): Fault[] {
  const families = [...new Set(faults.map(familyOf))];
  return families.flatMap((family) => {
    const own = faults.filter((fault) => familyOf(fault) === family);
    const count = Math.min(perFamily, own.length);
    return Array.from(
      { length: count },
      (_, at) => own[Math.floor(((at + 0.5) * own.length) / count)],
    ).filter((fault) => fault !== undefined);
  });
}
