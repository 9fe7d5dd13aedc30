import type { ParcelRecordQuery } from "../../api/generated/graphql";
import { ActLink } from "../../ui/act-link";
import { Facts } from "../../ui/facts";
import { useMoney } from "../../ui/use-money";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

type Contract = NonNullable<ParcelRecordQuery["parcel"]>["contracts"]["nodes"][number];

/** Supply contracts with what was agreed beside what happened. */
export function ContractList({ contracts, county }: { contracts: readonly Contract[]; county: string }) {
  const { say, term } = useText();
  const money = useMoney();
  const { reported } = useProvenance();
  return contracts.map((contract) => (
    <div key={contract.id} className="card-item">
      <Facts
        facts={[
          {
            label: say("card.contract.number"),
            value: (
              <>
                {contract.number} · {term("contract-kind", contract.kind)}{" "}
                <ActLink record={`SupplyContract:${contract.id}`} of={contract.number} county={county} />
              </>
            ),
          },
          { label: say("card.contract.holder"), value: contract.holder },
          { label: say("card.contract.signed"), value: contract.signedOn },
          { label: say("card.contract.price"), value: money(contract.price), from: reported(contract) },
        ]}
      />
      <table className="figures dates">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{say("card.contract.dates")}</span>
            </th>
            <th scope="col">{say("card.contract.delivery")}</th>
            <th scope="col">{say("card.contract.start")}</th>
            <th scope="col">{say("card.contract.completion")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("card.contract.agreed")}</th>
            <td>{contract.agreedDeliveryOn ?? "–"}</td>
            <td>{contract.agreedStartOn ?? "–"}</td>
            <td>{contract.agreedCompletionOn ?? "–"}</td>
          </tr>
          <tr>
            <th scope="row">{say("card.contract.actual")}</th>
            <td>{contract.deliveredOn ?? "–"}</td>
            <td>{contract.startedOn ?? "–"}</td>
            <td>{contract.completedOn ?? "–"}</td>
          </tr>
        </tbody>
      </table>
    </div>
  ));
}
