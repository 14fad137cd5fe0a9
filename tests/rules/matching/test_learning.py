"""What a person's answers teach, and what they may not (BNK-32)."""

from dataclasses import replace

import pytest

from app.rules.matching import Answer, Learned, LearnedKind, LearnedRule, by_key, keys_of, learn, rejected
from tests.rules.matching.given import CUSTOMERS, JANSEN, MUELLER, SMIT, Line, index

NEW = "DE02 1203 0000 0000 2020 51"
LINE = Line(5_000, "Betaling 123 abonnement maart 2026", NEW, "MÜLLER Maschinen GmbH")


@pytest.mark.rule("BNK-32")
def test_an_accepted_line_teaches_account_and_name_of_the_customer_and_asks_once_to_keep_the_account() -> None:
    lesson = learn(LINE, Answer(customer_id=MUELLER.id), (), index())
    assert [(r.kind, r.key, r.customer_id, r.confirmed) for r in lesson.rules] == [
        (LearnedKind.IBAN, "DE02120300000000202051", MUELLER.id, 1), (LearnedKind.NAME, "muller maschinen", MUELLER.id, 1)]
    assert lesson.ask_account == "DE02120300000000202051"
    kept = MUELLER._replace(ibans=(NEW,))
    assert learn(LINE, Answer(customer_id=MUELLER.id), (), index(customers=(SMIT, kept))).ask_account is None


@pytest.mark.rule("BNK-32")
def test_a_line_put_on_a_ledger_account_teaches_its_text_without_figures() -> None:
    first = learn(LINE, Answer(account_id=4310), (), index()).rules
    assert [(r.kind, r.key, r.account_id) for r in first] == [(LearnedKind.TEXT, "betaling abonnement maart", 4310)]
    again = replace(LINE, remittance="betaling 124 Abonnement, maart 2027")
    assert learn(again, Answer(account_id=4310), first, index()).rules[0].confirmed == 2


@pytest.mark.rule("BNK-32")
@pytest.mark.parametrize("answer", [
    Answer(customer_id=MUELLER.id, automatic=True), Answer(account_id=1999, suspense=True), Answer(),
    Answer(customer_id=MUELLER.id, account_id=1)])
def test_nothing_is_learned_from_automatic_acceptance_or_unidentified_money(answer: Answer) -> None:
    assert learn(LINE, answer, (), index()) == learn(LINE, Answer(), (), index())
    assert not learn(LINE, answer, (), index()).rules


@pytest.mark.rule("BNK-32")
def test_nothing_is_learned_from_an_account_of_two_customers_or_one_of_our_own_is_not_asked_for() -> None:
    shared = index(customers=(*CUSTOMERS, JANSEN._replace(id=5000)))
    assert not learn(replace(LINE, iban=JANSEN.ibans[0]), Answer(customer_id=JANSEN.id), (), shared).rules
    assert learn(LINE, Answer(customer_id=MUELLER.id), (), index(own_accounts={NEW: 1})).ask_account is None


@pytest.mark.rule("BNK-32")
def test_wrong_twice_in_a_row_disables_a_rule_and_being_right_in_between_does_not() -> None:
    rule = LearnedRule(LearnedKind.IBAN, "DE02120300000000202051", MUELLER.id, confirmed=4)
    wrong = Answer(customer_id=SMIT.id)

    def after(held: LearnedRule, answer: Answer) -> LearnedRule:
        return next(r for r in learn(LINE, answer, (held,), index()).rules if r.kind is LearnedKind.IBAN)

    once = after(rule, wrong)
    assert (once.confirmed, once.rejected, once.disabled) == (4, 1, False)
    twice = after(once, wrong)
    assert (twice.rejected, twice.disabled) == (2, True)
    right = after(once, Answer(customer_id=MUELLER.id))
    assert (right.confirmed, right.rejected) == (5, 0)
    assert not after(right, wrong).disabled
    assert Learned(by_key((twice,))).of(LearnedKind.IBAN, twice.key) is None
    assert [r for r in learn(LINE, Answer(customer_id=MUELLER.id), (twice,), index()).rules if r.kind is LearnedKind.IBAN] == []


@pytest.mark.rule("BNK-32")
def test_a_proposal_turned_down_counts_against_the_rules_that_made_it() -> None:
    iban = LearnedRule(LearnedKind.IBAN, "DE02120300000000202051", MUELLER.id, confirmed=3)
    name = LearnedRule(LearnedKind.NAME, "muller maschinen", SMIT.id, confirmed=3)
    other = LearnedRule(LearnedKind.IBAN, "NL91ABNA0417164300", MUELLER.id)
    assert rejected(LINE, (iban, name, other), customer_id=MUELLER.id) == (replace(iban, rejected=1),)


@pytest.mark.parametrize(("text", "key"), [
    ("12345 2026-01-01", ""), ("NR 12 van", ""), ("Huur", "huur"), ("Loyer 12, Été à vous", "loyer ete vous")])
def test_a_text_without_words_is_recognised_by_nothing(text: str, key: str) -> None:
    assert keys_of(Line(1, text)).get(LearnedKind.TEXT, "") == key
