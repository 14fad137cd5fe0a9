"""camt files as banks write them, put together from parts."""

NS = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"
OWN = "NL91ABNA0417164300"
PAYER = "NL69ABNA0522123643"


def balance(kind: str, amount: str, day: str = "2026-03-02", mark: str = "CRDT", currency: str = "EUR") -> str:
    """A balance of a statement."""
    return (f'<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp><Amt Ccy="{currency}">{amount}</Amt>'
            f"<CdtDbtInd>{mark}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>")


def entry(amount: str, inner: str = "", *, mark: str = "CRDT", status: str = "BOOK", day: str = "2026-03-02",
          value: str = "2026-03-02", currency: str = "EUR", before: str = "") -> str:
    """An entry; `before` stands before the status, `inner` after the value date."""
    return (f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{mark}</CdtDbtInd>{before}<Sts>{status}</Sts>'
            f"<BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{value}</Dt></ValDt>{inner}</Ntry>")


def statement(*entries: str, opening: str = "100.00", closing: str = "100.00", account: str = f"<IBAN>{OWN}</IBAN>",
              currency: str = "EUR", number: str = "15", balances: str | None = None, head: str = "", kind: str = "Stmt") -> str:
    """A statement from an opening to a closing balance."""
    kept = balances if balances is not None else balance("OPBD", opening, currency=currency) + balance(
        "CLBD", closing, currency=currency)
    return (f"<{kind}><Id>S{number}</Id>{head}<ElctrncSeqNb>{number}</ElctrncSeqNb><CreDtTm>2026-03-03T06:00:00</CreDtTm>"
            f"<Acct><Id>{account}</Id><Ccy>{currency}</Ccy><Ownr><Nm>Tegel BV</Nm></Ownr><Svcr><FinInstnId><BIC>ABNANL2A</BIC>"
            f"</FinInstnId></Svcr></Acct>{kept}{''.join(entries)}</{kind}>")


def document(*statements: str, version: str = "02", container: str = "BkToCstmrStmt", encoding: str = "UTF-8") -> bytes:
    """A file of statements."""
    return (f'<?xml version="1.0" encoding="{encoding}"?>\n<Document xmlns="{NS.format(version=version)}"><{container}>'
            f"<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-03T06:00:00</CreDtTm></GrpHdr>{''.join(statements)}</{container}>"
            "</Document>").encode(encoding)


def details(*transactions: str, batch: str = "") -> str:
    """The details of an entry."""
    return f"<NtryDtls>{batch}{''.join(f'<TxDtls>{one}</TxDtls>' for one in transactions)}</NtryDtls>"


def transaction_amount(amount: str, currency: str = "EUR") -> str:
    """What a transaction comes to, as version 02 has it."""
    return f'<AmtDtls><TxAmt><Amt Ccy="{currency}">{amount}</Amt></TxAmt></AmtDtls>'
