"""Whatever the pre-checks let pass, schema and official rules accept: no surprise after posting (EIN-020)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.core.money import percent_of, rounded
from app.formats.einvoice import building, checks, cii, rules, ubl
from app.formats.einvoice.building import Exemption
from app.formats.einvoice.record import (
    Address,
    Adjustment,
    Category,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Line,
    Mandate,
    Note,
    Party,
    Payment,
    Period,
    Preceding,
    Profile,
    Representative,
)
from tests.formats.einvoice.conftest import Oracle
from tests.formats.einvoice.documents import (
    BE_BUYER,
    BE_SELLER,
    DE_BUYER,
    DE_SELLER,
    FR_BUYER,
    FR_SELLER,
    NL_BUYER,
    NL_SELLER,
    TRANSFER,
)

RATES = {Category.STANDARD: (Decimal(21), Decimal(9), Decimal("5.5")), Category.OUTSIDE: (None,)}
LISTED = frozenset({"PEPPOL-EN16931-R008"})
"""The one warning of CII on an empty delivery."""
NOTES = (Note("Dank"), Note("Rente", "PMD"), Note("40", "PMT"), Note("-", "AAB"))
RELAXED = frozenset({"NL-R-007", "NL-R-008"})
"""Rules of Peppol that newer releases ask of fewer documents."""
keys = st.sampled_from([(category, rate) for category in Category for rate in RATES.get(category, (Decimal(0),))])
amounts = st.integers(1, 10**6)
most = st.sampled_from(["K-1"] * 9 + [None])
texts = st.sampled_from([None, "Korting", "Vracht"])


@st.composite
def adjustments(draw: st.DrawFn, *, key: building.Key | None = None, code: str) -> Adjustment:
    """With a percentage or without, with a reason or a code, or both missing."""
    category, rate = key or (None, None)
    base, percent = draw(amounts), Decimal(draw(st.integers(1, 50)))
    given_percent = draw(st.booleans())
    return Adjustment(amount=percent_of(base, percent) if given_percent else base, base=base if given_percent else None,
                      percent=percent if given_percent else None, reason=draw(st.sampled_from(["Korting"] * 9 + [None])),
                      code=draw(st.sampled_from([None, code])), category=category, rate=rate)


@st.composite
def lines(draw: st.DrawFn, number: int, key: building.Key) -> Line:
    quantity = draw(st.sampled_from([Decimal(1), Decimal("2.5"), Decimal(-3), Decimal("0.00001")]))
    price = Decimal(draw(st.integers(0, 10**8))).scaleb(-draw(st.integers(0, 6)))
    off = draw(st.lists(adjustments(code="95"), max_size=1)) if quantity > 0 else []
    on = draw(st.lists(adjustments(code="FC"), max_size=1)) if quantity > 0 else []
    net = rounded((quantity * price).scaleb(2)) - sum(a.amount for a in off) + sum(a.amount for a in on)
    return Line(id=str(number), name=draw(st.sampled_from(["Stoel", "É" * 100])), quantity=quantity, unit="C62", net=net,
                price=price, category=key[0], rate=key[1], allowances=tuple(off), charges=tuple(on), description=draw(texts),
                note=draw(texts),
                period=draw(st.sampled_from([None, Period(date(2026, 1, 1), date(2026, 1, 31))])), order_line=draw(texts),
                seller_item=draw(texts), origin=draw(st.sampled_from([None, "BE"])),
                standard_item=draw(st.sampled_from([None, Identifier("8712345678906", "0160")])))


@st.composite
def parties(draw: st.DrawFn, whole: Party) -> Party:
    """A known party, perhaps with something missing."""
    missing = draw(st.sampled_from([*[None] * 15, "endpoint", "legal_id", "vat_id", "contact", "legal_note"]))
    address = draw(st.sampled_from([*[whole.address] * 15, replace(whole.address, city=None)]))
    return replace(whole, address=address, **({missing: None} if missing else {}))  # type: ignore[arg-type]


@st.composite
def records(draw: st.DrawFn) -> InvoiceRecord:
    """Documents of the four countries, right in their sums and right or wrong in all else."""
    inside = keys.filter(lambda key: key[0] is not Category.OUTSIDE)
    chosen = draw(st.one_of(st.lists(inside, min_size=1, max_size=3, unique=True), st.just([(Category.OUTSIDE, None)]),
                            st.lists(keys, min_size=1, max_size=2, unique=True)))
    items = tuple(draw(lines(number, key)) for number, key in enumerate(chosen, 1))
    off = tuple(draw(st.lists(st.sampled_from(chosen).flatmap(lambda key: adjustments(key=key, code="95")), max_size=2)))
    on = tuple(draw(st.lists(st.sampled_from(chosen).flatmap(lambda key: adjustments(key=key, code="FC")), max_size=2)))
    reason = Exemption("Vrijgesteld", draw(st.sampled_from([None, "VATEX-EU-132"])) if len(chosen) == 1 else None)
    rows = building.vat_rows(items, off, on, exemptions={key[0]: Exemption(reason.text) for key in chosen}
                             | ({Category.EXEMPT: reason} if (Category.EXEMPT, Decimal(0)) in chosen else {}))
    seller, buyer = draw(parties(draw(st.sampled_from([NL_SELLER, BE_SELLER, DE_SELLER, FR_SELLER])))), draw(
        parties(draw(st.sampled_from([NL_BUYER, BE_BUYER, DE_BUYER, FR_BUYER]))))
    payment = draw(st.sampled_from([None, TRANSFER, TRANSFER, TRANSFER, replace(TRANSFER, means="58", iban=None),
                                    Payment(means="10", text="Contant"),
                                    Payment(means="59", mandate=Mandate(reference="M-1", creditor_id="NL98ZZZ999999990000",
                                                                        debtor_iban="NL91ABNA0417164300"))]))
    there = Address(line_1="Kade 1", city="Gent", postcode="9000", country=draw(st.sampled_from(["BE"] * 9 + [None])))
    return InvoiceRecord(
        profile=draw(st.sampled_from(Profile)), kind=draw(st.sampled_from([Kind.INVOICE, Kind.CREDIT_NOTE, Kind.PREPAYMENT])),
        number="VF-1", issued=date(2026, 2, 2), currency="EUR", due=draw(st.sampled_from([None, *[date(2026, 3, 4)] * 5])),
        tax_point=draw(st.sampled_from([None, date(2026, 2, 1)])), terms=draw(st.sampled_from([None, "30 dagen"])),
        buyer_reference=draw(most), order=draw(texts), our_order=draw(texts), project=draw(texts), contract=draw(texts),
        despatch=draw(texts), notes=draw(st.sampled_from([(), NOTES])),
        preceding=draw(st.sampled_from([(), (Preceding("VF-0", date(2026, 1, 1)),)])), seller=seller, buyer=buyer,
        representative=draw(st.sampled_from([None, Representative(name="Fisc", vat_id="NL1", address=Address(
            line_1="Kade 2", city="Breda", postcode="4800 AA", country="NL"))])),
        delivery=draw(st.sampled_from([None, Delivery(day=date(2026, 1, 30)), Delivery(address=there),
                                       Delivery(day=date(2026, 1, 30), name="Magazijn", address=there)])),
        period=draw(st.sampled_from([None, Period(date(2026, 1, 1), date(2026, 1, 31))])), payment=payment, allowances=off,
        charges=on, lines=items, vat=rows, totals=building.totals(items, off, on, rows))


@pytest.mark.rule("EIN-020", "EIN-021")
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much,
                                                  HealthCheck.too_slow])
@given(record=records())
def test_what_the_pre_checks_let_pass_breaks_no_official_rule(record: InvoiceRecord, saxon: Oracle) -> None:
    assume(not checks.check(record))
    xml = ubl.write(record)
    assert rules.check(xml) == ()
    if record.profile is Profile.PEPPOL:
        assert saxon("peppol", xml).keys() <= RELAXED
    found = rules.check(cii.write(record))
    assert isinstance(found, tuple)
    assert {one.rule for one in found} <= LISTED
