"""Named fields in the texts of letters and e-mails: filled, and those nobody knows told when a text is saved (LTR-20, REM-09)."""

import re
import string
from collections.abc import Collection, Mapping
from typing import Any

from app import i18n

LETTER = ("total", "principal", "remaining", "interest", "fee", "pay_by", "document_no", "document_date", "level",
          "previous_date", "previous_dates", "iban", "bic", "payment_reference", "company_name", "company_number",
          "contact_name", "customer_name", "customer_no", "currency", "count", "collection_costs", "vat_clause", "costs_from",
          "damages", "rate_text", "rate", "line_fees", "flat_compensation", "posting_date", "invoice_list", "company_phone",
          "company_email", "agent_name", "legal_basis")
"""The fields the text of a collection letter may name (LTR-20)."""
COUNTED = ("count", "level")
"""The fields that are whole numbers."""
NUMBERED = {"1": "document_date", "2": "pay_by", "3": "rate", "4": "remaining", "5": "interest", "6": "fee", "7": "total",
            "8": "level", "9": "currency", "10": "posting_date", "11": "company_name", "12": "line_fees"}
"""The numbers other programs use for fields; texts brought over keep working (REM-09)."""
NUMBER = re.compile(r"%(1[0-2]|[1-9])(?![0-9])")
BLOCK = re.compile(r"\{\?(\w+)\}(.*?)\{/\1\}", re.DOTALL)
"""A part of a text that is printed only when its field has a value: {?damages} … {/damages} (LTR-20)."""


def fill(template: str, fields: Mapping[str, Any], language: str, region: str) -> str:
    """A text with its fields, numbers in the place of names included; a field without a value takes its block along."""
    numbered = NUMBER.sub(lambda m: f"{{{NUMBERED[m.group(1)]}}}", template)
    kept = BLOCK.sub(lambda m: m.group(2) if fields.get(m.group(1)) else "", numbered)
    return i18n.fill(kept, fields, language, region)


def unknown(text: str, known: Collection[str]) -> list[str] | None:
    """The fields of a text that are not among the `known`, in their order; None when braces do not make fields.

    A number that stands for a field which is not known here is told by its number: %8.
    """
    try:
        parts = list(string.Formatter().parse(BLOCK.sub(r"{\1}\2", text)))
    except ValueError:
        return None
    found = [(name, spec or "", how) for _words, name, spec, how in parts if name is not None]
    if any(name.startswith(("?", "/")) or how or not _fits(name, spec) for name, spec, how in found):
        return None
    numbers = [f"%{n}" for n in NUMBER.findall(text) if NUMBERED[n] not in known]
    return [*dict.fromkeys(name for name, _spec, _how in found if name not in known), *dict.fromkeys(numbers)]


def _fits(name: str, spec: str) -> bool:
    """Only what is counted has words behind it: {count:invoice|invoices}."""
    return not spec or (name in COUNTED and spec.count("|") == 1 and not {"{", "}"} & set(spec))
