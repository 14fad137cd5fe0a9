"""What goes into an accountant's files, decided without a row (EXP-003, 019, 021, 030, 033, 034)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.books import BookVoucher, ExportKind, Reference, VatPart
from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.accountant import checks, journals, matching, texts, vat
from app.rules.accountant.matching import Match, Pair
from app.rules.accountant.pairing import paired
from tests.accountant_books import BANK, CLIENTS, DUPONT, PERIODS, SALES, VAT, account, books, invoice, line, receipt, voucher

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(("number", "letters"), [(1, "AA"), (2, "AB"), (26, "AZ"), (27, "BA"), (676, "ZZ"), (677, "BAA")])
def test_match_letters_count_on(number: int, letters: str) -> None:
    assert matching.letters(number) == letters


def test_no_two_pairs_share_their_letters() -> None:
    assert len({matching.letters(n) for n in range(1, 20_000)}) == 19_999


def test_entries_that_hang_together_carry_the_letters_of_their_oldest_pair() -> None:
    pairs = [Pair(5, 1, 2, date(2026, 1, 5)), Pair(9, 3, 2, date(2026, 2, 5)), Pair(7, 4, 5, date(2026, 1, 9))]
    found = matching.matches(pairs, open_entries={5})
    whole = Match("AE", date(2026, 2, 5))
    assert found == {1: whole, 2: whole, 3: whole, 4: Match("AG", None), 5: Match("AG", None)}


@pytest.mark.rule("EXP-030")
def test_characters_a_file_lacks_lose_their_accent_and_are_reported() -> None:
    report = texts.Report("cp1252")
    assert report.fit("Łódź & Söhne", 60, "C200", "Name") == "Lódz & Söhne"
    assert [(c.where, c.old, c.new) for c in report.cuts] == [("C200", "Łódź & Söhne", "Lódz & Söhne")]
    assert report.fit("Söhne €", 60, "C200", "Name") == "Söhne €" and len(report.cuts) == 1


@pytest.mark.rule("EXP-021")
def test_tabs_breaks_and_separators_become_spaces() -> None:
    report = texts.Report("utf-8", "|")
    assert report.fit("one\ttwo\r\nthree|four;", 60, "X", "EcritureLib") == "one two three four;"


@pytest.mark.rule("EXP-019")
def test_a_long_text_is_cut_to_its_length_and_reported_once() -> None:
    report = texts.Report()
    name = "N" * 80
    assert report.fit(name, 50, "C1", "custSupName") == report.fit(name, 50, "C1", "custSupName") == "N" * 50
    assert [(c.field, len(c.old), len(c.new)) for c in report.cuts] == [("custSupName", 80, 50)]
    assert texts.Report().fit("N" * 50, 50, "C1", "custSupName") == "N" * 50


@pytest.mark.rule("EXP-032")
@pytest.mark.parametrize(("number", "key"), [("RE-1001", "RE-1001"), ("RE 1001_ä", "RE-1001-a"), ("A" * 40, "A" * 36)])
def test_a_document_number_fits_belegfeld_1(number: str, key: str) -> None:
    assert texts.document_key(number) == key


@given(st.text())
def test_every_text_fits_windows_1252_after_all(text: str) -> None:
    fitted = texts.encoded(text, "cp1252")
    assert fitted.encode("cp1252").decode("cp1252") == fitted


# ---------------------------------------------------------------- VAT

def test_vat_is_shared_by_amount_and_the_last_line_takes_the_rest() -> None:
    lines = [line(1, CLIENTS, AccountRole.AR, 121_00, customer=DUPONT),
             *(line(n, SALES, AccountRole.REV, -33_33, vat_code="H") for n in (2, 3)),
             line(4, SALES, AccountRole.REV, -33_34, vat_code="H"), line(5, VAT, AccountRole.VATOUT, -21_00, vat_code="H")]
    part = VatPart("H", Decimal(21), 100_00, 21_00, 100_00, 21_00)
    found = vat.shared(lines, [part])
    assert [[p.vat_accounting for p in x.vat] for x in found] == [[], [700], [700], [700], []]
    assert sum(p.base for x in found for p in x.vat) == 100_00


def test_vat_without_a_line_of_its_own_stays_on_the_tax() -> None:
    lines = [line(1, VAT, AccountRole.VATOUT, 2_00, vat_code="H"), line(2, CLIENTS, AccountRole.AR, -2_00, customer=DUPONT)]
    found = vat.shared(lines, [VatPart("H", Decimal(21), 0, -200, 0, -200)])
    assert [len(x.vat) for x in found] == [1, 0]


# ---------------------------------------------------------------- journals

@pytest.mark.rule("EXP-018")
@pytest.mark.parametrize(("source", "french", "dutch"), [
    (VoucherSource.INV, "VE", "S"), (VoucherSource.CRN, "VE", "S"), (VoucherSource.PAY, "BQ", "B"),
    (VoucherSource.BNK, "BQ", "B"),
    (VoucherSource.WOF, "OD", "M"), (VoucherSource.FXR, "OD", "M"), (VoucherSource.OPN, "AN", "O")])
def test_every_kind_of_voucher_has_its_journal(source: VoucherSource, french: str, dutch: str) -> None:
    assert journals.french(source).code == french
    assert journals.dutch(source, "x").type == dutch


# ---------------------------------------------------------------- checks

@pytest.mark.rule("EXP-003", "EXP-023")
def test_a_voucher_that_does_not_balance_is_named() -> None:
    bad = replace(invoice(), lines=invoice().lines[:2])
    found = checks.problems(books(bad, receipt()), ExportKind.LEDGER, TODAY, checks.Datev())
    assert [(p.code, p.saw["number"], p.refs) for p in found if p.code.startswith("EXP-023")] == [
        ("EXP-023-balance", bad.number, (("voucher", bad.id),))]


@pytest.mark.rule("EXP-005")
def test_an_open_period_is_to_be_confirmed_and_a_closed_one_is_not() -> None:
    def codes(last: date) -> list[str]:
        of = replace(books(invoice()), last=last)
        return [p.code for p in checks.problems(of, ExportKind.LEDGER, TODAY, checks.Datev())]
    assert codes(date(2026, 2, 1)) == ["EXP-005-open"] and codes(PERIODS[0].last) == []


@pytest.mark.rule("EXP-003")
def test_days_with_an_invoice_of_nothing_only_give_no_batch() -> None:
    nothing = replace(invoice(), lines=tuple(replace(x, amount=0, accounting=0) for x in invoice().lines))
    for kind, told in ((ExportKind.DATEV, True), (ExportKind.LEDGER, False)):
        found = [p.code for p in checks.problems(books(nothing), kind, TODAY, checks.Datev(1001, 1))]
        assert ("EXP-003-none" in found) is told


@pytest.mark.rule("EXP-006")
def test_accounts_without_a_number_of_the_accountant_are_told_once_one_has_one() -> None:
    plain = books(invoice())
    assert checks.unmapped(plain) == []
    mapped = replace(CLIENTS, target="1200")
    of = books(replace(invoice(), lines=(replace(invoice().lines[0], account=mapped), *invoice().lines[1:])))
    assert [a.number for a in checks.unmapped(of)] == [VAT.number, SALES.number]
    found = [p for p in checks.problems(of, ExportKind.FEC, TODAY, checks.Datev()) if p.code == "EXP-006-unmapped"]
    assert found[0].refs == (("account", VAT.id), ("account", SALES.id))


@pytest.mark.rule("EXP-024")
@pytest.mark.parametrize(("siren", "refused"), [("123456789", False), ("12345678", True), ("1234567890", True), ("", True),
                                               ("12345678A", True)])
def test_a_fec_wants_a_siren_of_nine_digits(siren: str, refused: bool) -> None:
    of = books(invoice())
    found = checks.problems(replace(of, company=replace(of.company, siren=siren)), ExportKind.FEC, TODAY, checks.Datev())
    assert ("EXP-024-siren" in [p.code for p in found]) is refused


@pytest.mark.rule("EXP-011")
def test_a_national_file_lies_in_one_year_and_an_xaf_not_in_the_future() -> None:
    of = books(invoice())
    late = [p.code for p in checks.problems(of, ExportKind.XAF, date(2026, 2, 27), checks.Datev())]
    assert "EXP-011-future" in late
    assert "EXP-011-future" not in [p.code for p in checks.problems(of, ExportKind.XAF, date(2026, 2, 28), checks.Datev())]
    over = replace(of, last=date(2027, 1, 1))
    for kind in (ExportKind.XAF, ExportKind.FEC, ExportKind.DATEV):
        assert "EXP-011-year" in [p.code for p in checks.problems(over, kind, date(2027, 2, 1), checks.Datev())]
    assert "EXP-011-year" not in [p.code for p in checks.problems(over, ExportKind.LEDGER, date(2027, 2, 1), checks.Datev())]


@pytest.mark.rule("EXP-032")
@pytest.mark.parametrize(("adviser", "client", "codes"), [
    (1001, 1, []), (9_999_999, 99_999, []), (1000, 1, ["EXP-032-adviser"]),
    (10_000_000, 0, ["EXP-032-adviser", "EXP-032-client"]),
    (1001, 100_000, ["EXP-032-client"])])
def test_adviser_and_client_have_their_ranges(adviser: int, client: int, codes: list[str]) -> None:
    of = books(voucher(1, VoucherSource.GEN, date(2026, 1, 5), "", "x", line(1, account("1800", "Bank"), AccountRole.BANK, 5),
                       line(2, account("1600", "x"), AccountRole.BANK, -5)))
    found = checks.problems(of, ExportKind.DATEV, TODAY, checks.Datev(adviser, client))
    assert [p.code for p in found if p.weight == "error"] == codes


@pytest.mark.rule("EXP-032")
@pytest.mark.parametrize(("number", "length", "fits"), [("10100", 4, True), ("69999", 4, True), ("70000", 4, False),
                                                       ("1010", 4, False), ("101000", 5, True), ("C100", 4, False)])
def test_the_account_of_a_customer_has_one_digit_more(number: str, length: int, fits: bool) -> None:
    assert checks.is_personal(number, length) is fits


@pytest.mark.rule("EXP-003", "EXP-032")
@pytest.mark.parametrize(("target", "length", "fits"), [
    ("4400", 4, True), ("44", 4, True), ("44001", 4, False), ("44001", 5, True), ("44A0", 4, False), ("４４００", 4, False),
    ("44²", 4, False)])
def test_an_account_for_datev_has_plain_digits_and_not_too_many(target: str, length: int, fits: bool) -> None:
    to = replace(SALES, target=target)
    of = books(replace(invoice(), lines=(invoice().lines[0], replace(invoice().lines[1], account=to))))
    found = checks.problems(of, ExportKind.DATEV, TODAY, checks.Datev(1001, 1, length))
    told = [p.refs for p in found if p.code == "EXP-032-account"]
    assert (told == []) is fits and (fits or told == [(("account", to.id),)])
    (customer,) = [p.refs for p in found if p.code == "EXP-032-customer"]
    assert customer == (("customer", DUPONT.id),)


@pytest.mark.rule("EXP-003")
@pytest.mark.parametrize(("target", "fits"), [("411", True), ("411C", True), ("41", False), ("４１１", False), ("A411", False)])
def test_an_account_of_a_fec_begins_with_three_plain_digits(target: str, fits: bool) -> None:
    to = replace(SALES, target=target)
    of = books(replace(invoice(), lines=(invoice().lines[0], replace(invoice().lines[1], account=to))))
    found = [p.code for p in checks.problems(of, ExportKind.FEC, TODAY, checks.Datev()) if p.code == "EXP-022-account"]
    assert found == ([] if fits else ["EXP-022-account"])


# ---------------------------------------------------------------- pairs



@pytest.mark.rule("EXP-034")
def test_several_revenue_accounts_are_lines_that_sum_to_the_document() -> None:
    other = account("708000", "Ports", pnl=True)
    v = voucher(1, VoucherSource.INV, date(2026, 1, 5), "F1", "x", line(1, CLIENTS, AccountRole.AR, 150_00, customer=DUPONT),
                line(2, SALES, AccountRole.REV, -100_00), line(3, other, AccountRole.CHARGE, -50_00))
    found = paired(v, "EUR")
    assert [(p.account, p.contra, p.accounting, p.debit) for p in found] == [
        ("C200", "707000", 100_00, True), ("C200", "708000", 50_00, True)]


@pytest.mark.rule("EXP-033")
def test_non_automatic_accounts_give_a_line_for_the_base_and_one_for_the_vat() -> None:
    assert [(p.contra, p.accounting, p.key) for p in paired(invoice(), "EUR")] == [
        ("707000", 1000_00, ""), ("445711", 200_00, "")]


@pytest.mark.rule("EXP-033")
@pytest.mark.parametrize(("automatic", "key"), [(True, ""), (False, "3")])
def test_automatic_accounts_and_tax_keys_are_posted_gross(automatic: bool, key: str) -> None:
    gross = replace(SALES, automatic=automatic, tax_key=key)
    v = replace(invoice(), lines=(invoice().lines[0], replace(invoice().lines[1], account=gross), invoice().lines[2]))
    assert [(p.contra, p.accounting, p.key) for p in paired(v, "EUR")] == [("707000", 1200_00, key)]


def test_a_payment_of_two_invoices_names_both_and_what_is_left_itself() -> None:
    v = replace(receipt(), references=(Reference("F1", 700_00, 700_00), Reference("F2", 400_00, 400_00)))
    assert [(p.document, p.accounting, p.debit) for p in paired(v, "EUR")] == [
        ("F1", 700_00, False), ("F2", 400_00, False), ("REL-02", 100_00, False)]


def discounted(*shares: int, automatic: bool = True, role: AccountRole = AccountRole.CASHDISC) -> BookVoucher:
    """A receipt with cash discount of 2 % and its VAT of 19 %, for invoices of these amounts."""
    whole, net = sum(shares), sum(shares) * 2 // 119
    vat = net * 19 // 100
    part = VatPart("19", Decimal(19), -net, -vat, -net, -vat)
    skonto = account("473000", "Skonti", pnl=True, automatic=automatic)
    return voucher(
        1, VoucherSource.PAY, date(2026, 2, 5), "REL-9", "x", line(1, BANK, AccountRole.BANK, whole - net - vat),
        line(2, skonto, role, net, vat_code="19", vat=(part,)), line(3, VAT, AccountRole.VATOUT, vat, vat_code="19"),
        line(4, CLIENTS, AccountRole.AR, -whole, customer=DUPONT), entry_type=EntryType.PAYMENT,
        references=tuple(Reference(f"F{n}", share, share) for n, share in enumerate(shares, 1)))


@pytest.mark.rule("EXP-033")
def test_discount_on_an_automatic_account_goes_along_with_the_receipt_and_adds_up() -> None:
    assert [(p.contra, p.document, p.accounting, p.discount, p.debit) for p in paired(discounted(1190_00), "EUR")] == [
        ("512000", "F1", 1166_20, 23_80, False)]
    two = paired(discounted(1190_00, 595_00), "EUR")
    assert [(p.document, p.accounting + p.discount) for p in two] == [("F1", 1190_00), ("F2", 595_00)]
    turned = replace(discounted(1190_00), reverses=True, lines=tuple(
        replace(x, amount=-x.amount, accounting=-x.accounting,
                vat=tuple(replace(p, base=-p.base, vat=-p.vat, base_accounting=-p.base_accounting,
                                  vat_accounting=-p.vat_accounting) for p in x.vat)) for x in discounted(1190_00).lines))
    assert [(p.accounting, p.discount, p.debit, p.reversal) for p in paired(turned, "EUR")] == [(1166_20, 23_80, False, True)]


@pytest.mark.rule("EXP-033")
@pytest.mark.parametrize("left", [
    discounted(1190_00, automatic=False), discounted(50_00), discounted(1190_00, role=AccountRole.BADDEBT),
    replace(discounted(1190_00), entry_type=EntryType.REFUND)])
def test_any_other_discount_is_posted_by_itself(left: BookVoucher) -> None:
    found = paired(left, "EUR")
    assert {p.discount for p in found} == {0} and sum(p.accounting for p in found) == -left.lines[-1].accounting
    assert len(found) >= 2


@pytest.mark.rule("EXP-033")
@pytest.mark.parametrize(("whole", "discount"), [(50_00, 0), (50_58, 1_01), (119_00, 2_38)])
def test_a_discount_below_one_euro_has_no_column(whole: int, discount: int) -> None:
    assert sum(p.discount for p in paired(discounted(whole), "EUR")) == discount


@pytest.mark.parametrize(("text", "written"), [("NORTH-1", "NORTH 1"), ("Süd_2", "Süd_2"), ("x" * 40, "x" * 36)])
def test_a_cost_centre_has_letters_digits_and_spaces(text: str, written: str) -> None:
    report = texts.Report("cp1252")
    assert report.cost(text, "V-1", "KOST1") == written
    assert [c.new for c in report.cuts] == ([] if text == written else [written])


def test_a_voucher_without_a_customer_is_paired_debit_against_credit() -> None:
    fee = account("627000", "Frais", pnl=True)
    v = voucher(1, VoucherSource.GEN, date(2026, 1, 5), "", "x", line(1, fee, AccountRole.BANKFEE, 30_00),
                line(2, VAT, AccountRole.VATIN, 6_00), line(3, BANK, AccountRole.BANK, -36_00))
    assert [(p.account, p.contra, p.accounting, p.debit, p.personal) for p in paired(v, "EUR")] == [
        ("627000", "512000", 30_00, True, False), ("445711", "512000", 6_00, True, False)]


@pytest.mark.rule("EXP-032")
def test_a_reversal_is_posted_the_other_way_round_with_its_mark() -> None:
    back = replace(invoice(), reverses=True, lines=tuple(replace(x, amount=-x.amount, accounting=-x.accounting, vat=())
                                                         for x in invoice().lines))
    assert [(p.debit, p.reversal) for p in paired(back, "EUR")] == [(True, True), (True, True)]


@given(st.lists(st.integers(-9_999_99, 9_999_99).filter(bool), min_size=1, max_size=6), st.integers(1, 3))
def test_pairs_add_up_to_every_account_of_the_voucher(amounts: list[int], customers: int) -> None:
    others = [line(n, account(str(700_000 + n), "x"), AccountRole.REV, amount) for n, amount in enumerate(amounts, 10)]
    people = [replace(DUPONT, id=n, number=f"C{n}") for n in range(customers)]
    rest, own = -sum(amounts), []
    for n, person in enumerate(people):
        share = rest if n == customers - 1 else rest // 2
        rest -= share
        own.append(line(n, CLIENTS, AccountRole.AR, share, customer=person))
    v = voucher(1, VoucherSource.GEN, date(2026, 1, 5), "", "x", *own, *others)
    known: dict[str, int] = {}
    for x in v.lines:
        name = x.customer.number if x.customer else x.account.number
        known[name] = known.get(name, 0) + x.accounting
    found: dict[str, int] = {}
    for p in paired(v, "EUR"):
        signed = p.accounting if p.debit else -p.accounting
        found[p.account] = found.get(p.account, 0) + signed
        found[p.contra] = found.get(p.contra, 0) - signed
    assert {k: a for k, a in found.items() if a} == {k: a for k, a in known.items() if a}
    assert all(p.accounting > 0 for p in paired(v, "EUR"))


def test_an_opening_entry_is_no_payment() -> None:
    v = replace(receipt(), entry_type=EntryType.INVOICE, references=(Reference("F1", 1, 1),))
    assert [p.document for p in paired(v, "EUR")] == ["REL-02"]
