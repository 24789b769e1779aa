import "../verdict/verdict.css";
import { agreement } from "@inclined/content/agreement";
import { Table } from "@mantine/core";
import { usePlaceTitle } from "../shell/place-title.ts";

/** How well the scorer agrees with readers, as the bench measured it: the report of the repository, shown where it is asked for. */
export function AgreementPlace() {
  const [title, ...blocks] = agreement;
  const heading = title !== undefined && title.kind === "heading" ? title.text : "How well the scorer agrees with readers";
  usePlaceTitle(heading);
  const sectionAt = (place: number): string => blocks.slice(0, place).reduce((found, block) => (block.kind === "heading" ? block.text : found), heading);
  return (
    <div className="column">
      <h1 className="title">{heading}</h1>
      {blocks.map((block, place) => {
        if (block.kind === "heading") return <h2 className="section" key={place}>{block.text}</h2>;
        if (block.kind === "text") return <p key={place}>{block.text}</p>;
        if (block.kind === "list") return <ul key={place}>{block.items.map((item) => <li key={item}>{item}</li>)}</ul>;
        return (
          <Table.ScrollContainer key={place} minWidth={480} type="native" tabIndex={0} role="region" aria-label={`${sectionAt(place)}, a table`}>
            <Table fz="sm" style={{ whiteSpace: "nowrap" }}>
              <Table.Thead>
                <Table.Tr>{block.head.map((name, column) => <Table.Th key={column} scope="col">{name}</Table.Th>)}</Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {block.rows.map((row, line) => (
                  <Table.Tr key={line}>{row.map((cell, column) => <Table.Td key={column}>{cell}</Table.Td>)}</Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        );
      })}
    </div>
  );
}
