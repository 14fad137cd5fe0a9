"""The reconciliation of an office: proved, with an imported line without customer, signed off with its report (CLS-050…053)."""

import io

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.models.archive import ArchivedDocument
from app.rules.closing.reconciling import Cause
from app.services.closing import reconciling
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.test_closing_deciding import late


@pytest.mark.rule("CLS-050")
def test_an_office_without_imports_is_proved(closer: Closer) -> None:
    late(closer)
    found = reconciling.reconcile(closer.desk, MARCH)
    assert [(a.ledger, a.entries, a.difference, a.causes) for a in found.accounts] == [(24_200, 24_200, 0, ())]
    assert found.accounts[0].profiles and found.gaps == ()


@pytest.mark.rule("CLS-053", "CLS-033")
def test_the_report_says_both_sums_and_is_archived_with_the_sign_off(closer: Closer) -> None:
    ready = late(closer).ready("REV", "ESL")
    found = reconciling.reconcile(ready.desk, MARCH)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(reconciling.pdf(ready.desk, found))).pages)
    assert "242.00" in text and "No voucher number of the period is missing." in text
    task = reconciling.task(ready.desk, MARCH)
    assert task is not None and reconciling.sign_off(ready.desk, found, [task]).done
    again = reconciling.sign_off(ready.desk, found, [task])
    assert [p.code for p in again.problems] == ["CLS-033-signed"]
    with ready.desk.reading() as session:
        kept = session.scalars(select(ArchivedDocument).where(ArchivedDocument.kind == reconciling.KIND)).all()
    assert [(k.number, k.document_table) for k in kept] == [("2026-03-31", "close_task")]


@pytest.mark.rule("CLS-051")
def test_a_line_without_customer_is_found_with_its_voucher_and_explains_everything(closer: Closer,
                                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    late(closer)
    ids = [r.id for r in reconciling.reconcile(closer.desk, MARCH).accounts]
    plain = reconciling.reconciling.by_voucher

    def with_one_more(session, company_id, account_id, day):  # type: ignore[no-untyped-def]
        sums = plain(session, company_id, account_id, day)
        return type(sums)({**sums.ledger, 4_200: -10_000}, sums.entries)

    monkeypatch.setattr(reconciling.reconciling, "by_voucher", with_one_more)
    with closer.desk.reading() as session:
        found = reconciling._causes(session, 1, ids[0], MARCH)
    assert [(c.voucher_id, c.cause, c.difference) for c in found] == [(4_200, Cause.NO_CUSTOMER, -10_000)]
