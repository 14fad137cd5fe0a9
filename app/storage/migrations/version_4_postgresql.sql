CREATE TABLE payment_group (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    id SERIAL NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_payment_group PRIMARY KEY (id),
    CONSTRAINT uq_payment_group_code UNIQUE (code)
);
CREATE TABLE imputation_rule (
    country_code VARCHAR(2) NOT NULL,
    valid_from DATE NOT NULL,
    "order" VARCHAR(40) NOT NULL,
    law VARCHAR(60) NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_imputation_rule PRIMARY KEY (id),
    CONSTRAINT uq_imputation_rule_company_id_country_code_valid_from UNIQUE (company_id, country_code, valid_from),
    CONSTRAINT fk_imputation_rule_country_code FOREIGN KEY(country_code) REFERENCES country (code),
    CONSTRAINT ck_imputation_rule_order CHECK ("order" IN ('costs_interest_principal', 'oldest')),
    CONSTRAINT fk_imputation_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE match_rule (
    level VARCHAR(40) NOT NULL,
    priority INTEGER NOT NULL,
    party VARCHAR(40) NOT NULL,
    document VARCHAR(40) NOT NULL,
    amount VARCHAR(40) NOT NULL,
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_match_rule PRIMARY KEY (id),
    CONSTRAINT uq_match_rule_company_id_party_document_amount UNIQUE (company_id, party, document, amount),
    CONSTRAINT ck_match_rule_priority CHECK (priority between 1 and 999),
    CONSTRAINT ck_match_rule_level CHECK (level IN ('high', 'medium', 'low')),
    CONSTRAINT ck_match_rule_party CHECK (party IN ('any', 'fully', 'partially', 'no', 'learned', 'learning')),
    CONSTRAINT ck_match_rule_document CHECK (document IN ('any', 'ours', 'reference', 'multiple', 'yes', 'no')),
    CONSTRAINT ck_match_rule_amount CHECK (amount IN ('any', 'one', 'multiple', 'sum', 'none')),
    CONSTRAINT fk_match_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE priority_rule (
    position INTEGER NOT NULL,
    key VARCHAR(40) NOT NULL,
    descending BOOLEAN NOT NULL,
    type_order JSON,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_priority_rule PRIMARY KEY (id),
    CONSTRAINT uq_priority_rule_company_id_key UNIQUE (company_id, key),
    CONSTRAINT ck_priority_rule_key CHECK (key IN ('type', 'transaction_date', 'due_date', 'amount', 'discount_date', 'voucher')),
    CONSTRAINT fk_priority_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE intercompany_pair (
    partner_id INTEGER NOT NULL,
    due_to_id INTEGER NOT NULL,
    due_from_id INTEGER NOT NULL,
    discount_in VARCHAR(40) NOT NULL,
    exchange_in VARCHAR(40) NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_intercompany_pair PRIMARY KEY (id),
    CONSTRAINT uq_intercompany_pair_company_id_partner_id UNIQUE (company_id, partner_id),
    CONSTRAINT ck_intercompany_pair_two CHECK (company_id <> partner_id),
    CONSTRAINT fk_intercompany_pair_partner_id FOREIGN KEY(partner_id) REFERENCES company (id),
    CONSTRAINT fk_intercompany_pair_due_to_id FOREIGN KEY(due_to_id) REFERENCES account (id),
    CONSTRAINT fk_intercompany_pair_due_from_id FOREIGN KEY(due_from_id) REFERENCES account (id),
    CONSTRAINT ck_intercompany_pair_discount_in CHECK (discount_in IN ('payment', 'invoice')),
    CONSTRAINT ck_intercompany_pair_exchange_in CHECK (exchange_in IN ('payment', 'invoice')),
    CONSTRAINT fk_intercompany_pair_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE cash_day (
    account_id INTEGER NOT NULL,
    day DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    opening BIGINT NOT NULL,
    closing BIGINT NOT NULL,
    counted BIGINT,
    difference BIGINT,
    reason_id INTEGER,
    voucher_id INTEGER,
    state VARCHAR(40) NOT NULL,
    closed_by_id INTEGER,
    closed_at VARCHAR(27),
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_cash_day PRIMARY KEY (id),
    CONSTRAINT uq_cash_day_account_id_day UNIQUE (account_id, day),
    CONSTRAINT ck_cash_day_closing CHECK (closing >= 0),
    CONSTRAINT ck_cash_day_counted CHECK (state = 'open' or counted is not null),
    CONSTRAINT fk_cash_day_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_cash_day_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_cash_day_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_cash_day_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT ck_cash_day_state CHECK (state IN ('open', 'closed')),
    CONSTRAINT fk_cash_day_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_cash_day_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE deposit_slip (
    number VARCHAR(20),
    bank_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    date DATE NOT NULL,
    mode VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    voucher_id INTEGER,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_deposit_slip PRIMARY KEY (id),
    CONSTRAINT uq_deposit_slip_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_deposit_slip_number CHECK (state in ('draft', 'cancelled') or number is not null),
    CONSTRAINT fk_deposit_slip_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_deposit_slip_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_deposit_slip_mode CHECK (mode IN ('per_payment', 'lump_sum')),
    CONSTRAINT ck_deposit_slip_state CHECK (state IN ('draft', 'printed', 'deposited', 'reconciled', 'cancelled')),
    CONSTRAINT fk_deposit_slip_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_deposit_slip_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_deposit_slip_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_deposit_slip_state ON deposit_slip (company_id, state);
CREATE TABLE intercompany_link (
    number VARCHAR(20) NOT NULL,
    voucher_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_intercompany_link PRIMARY KEY (id),
    CONSTRAINT uq_intercompany_link_voucher_id UNIQUE (voucher_id),
    CONSTRAINT fk_intercompany_link_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_intercompany_link_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_intercompany_link_number ON intercompany_link (number);
CREATE TABLE payment_fee (
    code VARCHAR(10) NOT NULL,
    texts JSON NOT NULL,
    charge_to VARCHAR(40) NOT NULL,
    journal_kinds JSON NOT NULL,
    account_id INTEGER,
    vat_code_id INTEGER,
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_payment_fee PRIMARY KEY (id),
    CONSTRAINT uq_payment_fee_company_id_code UNIQUE (company_id, code),
    CONSTRAINT ck_payment_fee_charge_to CHECK (charge_to IN ('customer', 'ledger')),
    CONSTRAINT fk_payment_fee_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_payment_fee_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
    CONSTRAINT fk_payment_fee_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_file (
    kind VARCHAR(40) NOT NULL,
    message_id VARCHAR(35) NOT NULL,
    attempt INTEGER NOT NULL,
    bank_id INTEGER,
    run_table VARCHAR(40),
    run_id INTEGER,
    count INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    control_sum BIGINT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    duplicate_of_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_payment_file PRIMARY KEY (id),
    CONSTRAINT uq_payment_file_company_id_message_id_attempt UNIQUE (company_id, message_id, attempt),
    CONSTRAINT ck_payment_file_count CHECK (count > 0),
    CONSTRAINT ck_payment_file_kind CHECK (kind IN ('pain008', 'pain001', 'lcr', 'remittance_letter', 'due_list')),
    CONSTRAINT fk_payment_file_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_payment_file_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_payment_file_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_payment_file_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES payment_file (id),
    CONSTRAINT fk_payment_file_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_payment_file_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE reconciliation (
    bank_id INTEGER NOT NULL,
    statement_date DATE NOT NULL,
    statement_balance BIGINT NOT NULL,
    state VARCHAR(40) NOT NULL,
    reopened BOOLEAN NOT NULL,
    voucher_id INTEGER,
    closed_at VARCHAR(27),
    closed_by_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_reconciliation PRIMARY KEY (id),
    CONSTRAINT fk_reconciliation_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT ck_reconciliation_state CHECK (state IN ('open', 'reconciled')),
    CONSTRAINT fk_reconciliation_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_reconciliation_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_reconciliation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_reconciliation_statement_date ON reconciliation (bank_id, statement_date);
CREATE UNIQUE INDEX uq_reconciliation_open ON reconciliation (bank_id) WHERE state = 'open';
CREATE TABLE bank_import (
    file_name VARCHAR(200) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    format VARCHAR(40) NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    mapping_id INTEGER,
    counts JSON NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_import PRIMARY KEY (id),
    CONSTRAINT uq_bank_import_company_id_sha256 UNIQUE (company_id, sha256),
    CONSTRAINT ck_bank_import_format CHECK (format IN ('camt053', 'camt054', 'camt052', 'mt940', 'coda', 'cfonb120', 'csv', 'xlsx')),
    CONSTRAINT fk_bank_import_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_bank_import_mapping_id FOREIGN KEY(mapping_id) REFERENCES import_mapping (id),
    CONSTRAINT fk_bank_import_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_bank_import_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE cash_count (
    cash_day_id INTEGER NOT NULL,
    denomination BIGINT NOT NULL,
    pieces INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_cash_count PRIMARY KEY (id),
    CONSTRAINT uq_cash_count_cash_day_id_denomination UNIQUE (cash_day_id, denomination),
    CONSTRAINT ck_cash_count_count CHECK (denomination > 0 and pieces >= 0),
    CONSTRAINT fk_cash_count_cash_day_id FOREIGN KEY(cash_day_id) REFERENCES cash_day (id) ON DELETE CASCADE,
    CONSTRAINT fk_cash_count_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE journal_name (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    kind VARCHAR(40) NOT NULL,
    series_id INTEGER,
    voucher_series_id INTEGER,
    offset_type VARCHAR(40) NOT NULL,
    offset_account_id INTEGER,
    offset_bank_id INTEGER,
    payment_method_id INTEGER,
    currency VARCHAR(3),
    includes_vat BOOLEAN NOT NULL,
    numbering VARCHAR(40) NOT NULL,
    control_totals VARCHAR(40) NOT NULL,
    private BOOLEAN NOT NULL,
    texts JSON,
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_journal_name PRIMARY KEY (id),
    CONSTRAINT uq_journal_name_company_id_code UNIQUE (company_id, code),
    CONSTRAINT ck_journal_name_offset CHECK (offset_account_id is null or offset_bank_id is null),
    CONSTRAINT ck_journal_name_kind CHECK (kind IN ('general', 'payment', 'write_off', 'bill_draw', 'bill_protest', 'bill_redraw', 'bill_remittance', 'bill_settle', 'nsf')),
    CONSTRAINT fk_journal_name_series_id FOREIGN KEY(series_id) REFERENCES number_series (id),
    CONSTRAINT fk_journal_name_voucher_series_id FOREIGN KEY(voucher_series_id) REFERENCES number_series (id),
    CONSTRAINT ck_journal_name_offset_type CHECK (offset_type IN ('bank', 'ledger', 'bridge')),
    CONSTRAINT fk_journal_name_offset_account_id FOREIGN KEY(offset_account_id) REFERENCES account (id),
    CONSTRAINT fk_journal_name_offset_bank_id FOREIGN KEY(offset_bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_journal_name_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
    CONSTRAINT fk_journal_name_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_journal_name_numbering CHECK (numbering IN ('line', 'manual', 'balanced')),
    CONSTRAINT ck_journal_name_control_totals CHECK (control_totals IN ('off', 'warn', 'error')),
    CONSTRAINT fk_journal_name_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_fee_rule (
    fee_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    bank_id INTEGER,
    bank_group VARCHAR(20),
    payment_method_id INTEGER,
    specification VARCHAR(20),
    payment_currency VARCHAR(3),
    remittance_type VARCHAR(40),
    valid_from DATE,
    valid_to DATE,
    kind VARCHAR(40) NOT NULL,
    percent BIGINT,
    amount BIGINT,
    minimum BIGINT,
    maximum BIGINT,
    currency VARCHAR(3),
    days_from INTEGER,
    days_to INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_payment_fee_rule PRIMARY KEY (id),
    CONSTRAINT uq_payment_fee_rule_fee_id_no UNIQUE (fee_id, no),
    CONSTRAINT ck_payment_fee_rule_value CHECK ((percent is null) <> (amount is null)),
    CONSTRAINT ck_payment_fee_rule_days CHECK (days_from <= days_to),
    CONSTRAINT ck_payment_fee_rule_limits CHECK (minimum <= maximum),
    CONSTRAINT fk_payment_fee_rule_fee_id FOREIGN KEY(fee_id) REFERENCES payment_fee (id) ON DELETE CASCADE,
    CONSTRAINT fk_payment_fee_rule_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_payment_fee_rule_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
    CONSTRAINT fk_payment_fee_rule_payment_currency FOREIGN KEY(payment_currency) REFERENCES currency (code),
    CONSTRAINT ck_payment_fee_rule_remittance_type CHECK (remittance_type IN ('none', 'collection', 'discount')),
    CONSTRAINT ck_payment_fee_rule_kind CHECK (kind IN ('percent', 'amount', 'interval')),
    CONSTRAINT fk_payment_fee_rule_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_payment_fee_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE bank_statement (
    import_id INTEGER NOT NULL,
    bank_id INTEGER NOT NULL,
    account VARCHAR(40) NOT NULL,
    bic VARCHAR(11) NOT NULL,
    holder VARCHAR(140) NOT NULL,
    message TEXT NOT NULL,
    statement_id VARCHAR(70) NOT NULL,
    sequence VARCHAR(35) NOT NULL,
    start DATE NOT NULL,
    "end" DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    opening BIGINT,
    closing BIGINT,
    skipped BIGINT NOT NULL,
    accepted_with JSON,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_statement PRIMARY KEY (id),
    CONSTRAINT uq_bank_statement_bank_id_statement_id_sequence_start UNIQUE (bank_id, statement_id, sequence, start),
    CONSTRAINT ck_bank_statement_period CHECK (start <= "end"),
    CONSTRAINT ck_bank_statement_balances CHECK ((opening is null) = (closing is null)),
    CONSTRAINT fk_bank_statement_import_id FOREIGN KEY(import_id) REFERENCES bank_import (id) ON DELETE CASCADE,
    CONSTRAINT fk_bank_statement_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_bank_statement_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_bank_statement_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_statement_end ON bank_statement (bank_id, "end");
CREATE INDEX ix_bank_statement_import_id ON bank_statement (import_id);
CREATE TABLE bank_statement_line (
    statement_id INTEGER NOT NULL,
    bank_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    booking_date DATE NOT NULL,
    value_date DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT NOT NULL,
    counts BOOLEAN NOT NULL,
    counterparty VARCHAR(140) NOT NULL,
    iban VARCHAR(40) NOT NULL,
    bic VARCHAR(11) NOT NULL,
    address VARCHAR(250) NOT NULL,
    remittance TEXT NOT NULL,
    reference VARCHAR(40) NOT NULL,
    reference_type VARCHAR(40),
    end_to_end VARCHAR(40) NOT NULL,
    mandate_id VARCHAR(40) NOT NULL,
    creditor_id VARCHAR(40) NOT NULL,
    batch_id VARCHAR(40) NOT NULL,
    batch_count INTEGER,
    code VARCHAR(40) NOT NULL,
    own_code VARCHAR(40) NOT NULL,
    reversal BOOLEAN NOT NULL,
    return_code VARCHAR(10) NOT NULL,
    return_text VARCHAR(250) NOT NULL,
    charges BIGINT NOT NULL,
    original_amount BIGINT,
    original_currency VARCHAR(3) NOT NULL,
    rate BIGINT,
    ultimate VARCHAR(140) NOT NULL,
    bank_reference VARCHAR(40) NOT NULL,
    detail INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    raw TEXT NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_statement_line PRIMARY KEY (id),
    CONSTRAINT uq_bank_statement_line_statement_id_position UNIQUE (statement_id, position),
    CONSTRAINT uq_bank_statement_line_bank_id_fingerprint UNIQUE (bank_id, fingerprint),
    CONSTRAINT fk_bank_statement_line_statement_id FOREIGN KEY(statement_id) REFERENCES bank_statement (id) ON DELETE CASCADE,
    CONSTRAINT fk_bank_statement_line_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_bank_statement_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_bank_statement_line_reference_type CHECK (reference_type IN ('rf', 'ogm', 'betalingskenmerk', 'other')),
    CONSTRAINT fk_bank_statement_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_statement_line_booking_date ON bank_statement_line (company_id, booking_date);
CREATE INDEX ix_bank_statement_line_end_to_end ON bank_statement_line (company_id, end_to_end);
CREATE UNIQUE INDEX uq_bank_statement_line_reference ON bank_statement_line (bank_id, bank_reference, detail) WHERE bank_reference <> '';
CREATE TABLE learned_rule (
    kind VARCHAR(40) NOT NULL,
    key VARCHAR(140) NOT NULL,
    customer_id INTEGER,
    account_id INTEGER,
    confirmed INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    disabled BOOLEAN NOT NULL,
    last_on DATE,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_learned_rule PRIMARY KEY (id),
    CONSTRAINT uq_learned_rule_company_id_kind_key UNIQUE (company_id, kind, key),
    CONSTRAINT ck_learned_rule_target CHECK ((account_id is null) <> (customer_id is null)),
    CONSTRAINT ck_learned_rule_kind CHECK (kind IN ('iban', 'name', 'text')),
    CONSTRAINT fk_learned_rule_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_learned_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_learned_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_learned_rule_customer_id ON learned_rule (customer_id);
CREATE TABLE payment_proposal (
    purpose VARCHAR(40) NOT NULL,
    parameters JSON NOT NULL,
    state VARCHAR(40) NOT NULL,
    journal_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_payment_proposal PRIMARY KEY (id),
    CONSTRAINT ck_payment_proposal_purpose CHECK (purpose IN ('direct_debit', 'bill', 'refund', 'receipt')),
    CONSTRAINT ck_payment_proposal_state CHECK (state IN ('draft', 'created', 'cancelled')),
    CONSTRAINT fk_payment_proposal_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id),
    CONSTRAINT fk_payment_proposal_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_payment_proposal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_payment_proposal_state ON payment_proposal (company_id, purpose, state);
CREATE TABLE text_rule (
    contains VARCHAR(80) NOT NULL,
    sign VARCHAR(40) NOT NULL,
    bank_id INTEGER,
    account_id INTEGER,
    customer_id INTEGER,
    vat_code_id INTEGER,
    text VARCHAR(100) NOT NULL,
    priority INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_text_rule PRIMARY KEY (id),
    CONSTRAINT uq_text_rule_company_id_contains_sign UNIQUE (company_id, contains, sign),
    CONSTRAINT ck_text_rule_target CHECK ((account_id is null) <> (customer_id is null)),
    CONSTRAINT ck_text_rule_priority CHECK (priority between 0 and 499),
    CONSTRAINT ck_text_rule_sign CHECK (sign IN ('both', 'received', 'paid')),
    CONSTRAINT fk_text_rule_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_text_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_text_rule_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_text_rule_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
    CONSTRAINT fk_text_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE bad_debt_relief (
    entry_id INTEGER NOT NULL,
    write_off_entry_id INTEGER NOT NULL,
    vat BIGINT NOT NULL,
    country_code VARCHAR(2) NOT NULL,
    possible_from DATE NOT NULL,
    evidence VARCHAR(250),
    claimed_on DATE,
    voucher_id INTEGER,
    repaid BIGINT NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_bad_debt_relief PRIMARY KEY (id),
    CONSTRAINT uq_bad_debt_relief_entry_id_write_off_entry_id UNIQUE (entry_id, write_off_entry_id),
    CONSTRAINT ck_bad_debt_relief_repaid CHECK (repaid between 0 and vat),
    CONSTRAINT fk_bad_debt_relief_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_bad_debt_relief_write_off_entry_id FOREIGN KEY(write_off_entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_bad_debt_relief_country_code FOREIGN KEY(country_code) REFERENCES country (code),
    CONSTRAINT fk_bad_debt_relief_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_bad_debt_relief_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bad_debt_relief_possible ON bad_debt_relief (company_id, claimed_on, possible_from);
CREATE TABLE bank_proposal (
    line_id INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    score INTEGER NOT NULL,
    level VARCHAR(40) NOT NULL,
    rule VARCHAR(10) NOT NULL,
    manual BOOLEAN NOT NULL,
    customer_id INTEGER,
    facts JSON NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_proposal PRIMARY KEY (id),
    CONSTRAINT uq_bank_proposal_line_id_rank UNIQUE (line_id, rank),
    CONSTRAINT fk_bank_proposal_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id) ON DELETE CASCADE,
    CONSTRAINT ck_bank_proposal_level CHECK (level IN ('high', 'medium', 'low')),
    CONSTRAINT fk_bank_proposal_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_bank_proposal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE bank_transaction (
    bank_id INTEGER NOT NULL,
    voucher_id INTEGER NOT NULL,
    gl_entry_id INTEGER NOT NULL,
    date DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT NOT NULL,
    reference VARCHAR(35) NOT NULL,
    end_to_end VARCHAR(35) NOT NULL,
    bank_type VARCHAR(20),
    deposit_slip_id INTEGER,
    counter_of_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_transaction PRIMARY KEY (id),
    CONSTRAINT uq_bank_transaction_gl_entry_id UNIQUE (gl_entry_id),
    CONSTRAINT uq_bank_transaction_counter_of_id UNIQUE (counter_of_id),
    CONSTRAINT fk_bank_transaction_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_bank_transaction_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_bank_transaction_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
    CONSTRAINT fk_bank_transaction_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_bank_transaction_deposit_slip_id FOREIGN KEY(deposit_slip_id) REFERENCES deposit_slip (id),
    CONSTRAINT fk_bank_transaction_counter_of_id FOREIGN KEY(counter_of_id) REFERENCES bank_transaction (id),
    CONSTRAINT fk_bank_transaction_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_transaction_date ON bank_transaction (company_id, bank_id, date);
CREATE INDEX ix_bank_transaction_deposit_slip_id ON bank_transaction (deposit_slip_id);
CREATE INDEX ix_bank_transaction_voucher_id ON bank_transaction (voucher_id);
CREATE TABLE deposit_slip_line (
    slip_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    cancelled_on DATE,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_deposit_slip_line PRIMARY KEY (id),
    CONSTRAINT fk_deposit_slip_line_slip_id FOREIGN KEY(slip_id) REFERENCES deposit_slip (id) ON DELETE CASCADE,
    CONSTRAINT fk_deposit_slip_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_deposit_slip_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_deposit_slip_line_slip_id ON deposit_slip_line (slip_id);
CREATE UNIQUE INDEX uq_deposit_slip_line_entry ON deposit_slip_line (entry_id) WHERE cancelled_on is null;
CREATE TABLE payment_cancellation (
    entry_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    date DATE NOT NULL,
    reason_id INTEGER,
    return_code_id INTEGER,
    comment VARCHAR(250),
    bank_charge BIGINT NOT NULL,
    fee BIGINT NOT NULL,
    fee_entry_id INTEGER,
    kept_on_hold BOOLEAN NOT NULL,
    voucher_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    decided_by_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_payment_cancellation PRIMARY KEY (id),
    CONSTRAINT ck_payment_cancellation_voucher CHECK ((state = 'posted') = (voucher_id is not null)),
    CONSTRAINT ck_payment_cancellation_costs CHECK (bank_charge >= 0 and fee >= 0),
    CONSTRAINT fk_payment_cancellation_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_payment_cancellation_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_payment_cancellation_kind CHECK (kind IN ('cancel', 'return')),
    CONSTRAINT ck_payment_cancellation_state CHECK (state IN ('pending', 'posted', 'rejected')),
    CONSTRAINT fk_payment_cancellation_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_payment_cancellation_return_code_id FOREIGN KEY(return_code_id) REFERENCES bank_return_code (id),
    CONSTRAINT fk_payment_cancellation_fee_entry_id FOREIGN KEY(fee_entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_payment_cancellation_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_payment_cancellation_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_payment_cancellation_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_payment_cancellation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_payment_cancellation_customer ON payment_cancellation (customer_id, kind, date);
CREATE UNIQUE INDEX uq_payment_cancellation_entry ON payment_cancellation (entry_id) WHERE state <> 'rejected';
CREATE TABLE payment_proposal_exclusion (
    proposal_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    facts JSON NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_payment_proposal_exclusion PRIMARY KEY (id),
    CONSTRAINT uq_payment_proposal_exclusion_proposal_id_entry_id UNIQUE (proposal_id, entry_id),
    CONSTRAINT fk_payment_proposal_exclusion_proposal_id FOREIGN KEY(proposal_id) REFERENCES payment_proposal (id) ON DELETE CASCADE,
    CONSTRAINT fk_payment_proposal_exclusion_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_payment_proposal_exclusion_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_proposal_line (
    proposal_id INTEGER NOT NULL,
    payment INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    date DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT NOT NULL,
    discount BIGINT NOT NULL,
    bank_id INTEGER,
    payment_method_id INTEGER,
    removed BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_payment_proposal_line PRIMARY KEY (id),
    CONSTRAINT uq_payment_proposal_line_proposal_id_entry_id UNIQUE (proposal_id, entry_id),
    CONSTRAINT fk_payment_proposal_line_proposal_id FOREIGN KEY(proposal_id) REFERENCES payment_proposal (id) ON DELETE CASCADE,
    CONSTRAINT fk_payment_proposal_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_payment_proposal_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_payment_proposal_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_payment_proposal_line_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_payment_proposal_line_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
    CONSTRAINT fk_payment_proposal_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_payment_proposal_line_payment ON payment_proposal_line (proposal_id, payment);
CREATE TABLE receipt (
    number VARCHAR(20) NOT NULL,
    entry_id INTEGER NOT NULL,
    date DATE NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (id),
    CONSTRAINT uq_receipt_company_id_number UNIQUE (company_id, number),
    CONSTRAINT uq_receipt_entry_id UNIQUE (entry_id),
    CONSTRAINT fk_receipt_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_receipt_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_receipt_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE bank_line_part (
    line_id INTEGER NOT NULL,
    reason_id INTEGER,
    use VARCHAR(40) NOT NULL,
    text VARCHAR(100) NOT NULL,
    no INTEGER NOT NULL,
    target VARCHAR(40) NOT NULL,
    amount BIGINT NOT NULL,
    customer_id INTEGER,
    entry_id INTEGER,
    item_id INTEGER,
    account_id INTEGER,
    role VARCHAR(40),
    vat_code_id INTEGER,
    settles BIGINT NOT NULL,
    discount BIGINT NOT NULL,
    closes BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_line_part PRIMARY KEY (id),
    CONSTRAINT uq_bank_line_part_line_id_no UNIQUE (line_id, no),
    CONSTRAINT ck_bank_line_part_item CHECK (target <> 'item' or entry_id is not null or item_id is not null),
    CONSTRAINT ck_bank_line_part_account CHECK (target <> 'ledger' or account_id is not null),
    CONSTRAINT ck_bank_line_part_customer CHECK (target <> 'on_account' or customer_id is not null),
    CONSTRAINT fk_bank_line_part_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id),
    CONSTRAINT fk_bank_line_part_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT ck_bank_line_part_use CHECK (use IN ('normal', 'always', 'never')),
    CONSTRAINT ck_bank_line_part_target CHECK (target IN ('item', 'on_account', 'ledger', 'transfer', 'discount', 'write_off', 'fee', 'suspense')),
    CONSTRAINT fk_bank_line_part_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_bank_line_part_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_bank_line_part_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_bank_line_part_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT ck_bank_line_part_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
    CONSTRAINT fk_bank_line_part_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
    CONSTRAINT fk_bank_line_part_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_line_part_entry_id ON bank_line_part (entry_id);
CREATE TABLE bank_proposal_item (
    proposal_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    target VARCHAR(40) NOT NULL,
    amount BIGINT NOT NULL,
    customer_id INTEGER,
    entry_id INTEGER,
    item_id INTEGER,
    account_id INTEGER,
    role VARCHAR(40),
    vat_code_id INTEGER,
    settles BIGINT NOT NULL,
    discount BIGINT NOT NULL,
    closes BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_proposal_item PRIMARY KEY (id),
    CONSTRAINT uq_bank_proposal_item_proposal_id_no UNIQUE (proposal_id, no),
    CONSTRAINT fk_bank_proposal_item_proposal_id FOREIGN KEY(proposal_id) REFERENCES bank_proposal (id) ON DELETE CASCADE,
    CONSTRAINT ck_bank_proposal_item_target CHECK (target IN ('item', 'on_account', 'ledger', 'transfer', 'discount', 'write_off', 'fee', 'suspense')),
    CONSTRAINT fk_bank_proposal_item_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_bank_proposal_item_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_bank_proposal_item_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_bank_proposal_item_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT ck_bank_proposal_item_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
    CONSTRAINT fk_bank_proposal_item_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
    CONSTRAINT fk_bank_proposal_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_proposal_item_entry_id ON bank_proposal_item (entry_id);
CREATE TABLE bank_statement_line_state (
    line_id INTEGER NOT NULL,
    bank_id INTEGER NOT NULL,
    booking_date DATE NOT NULL,
    amount BIGINT NOT NULL,
    state VARCHAR(40) NOT NULL,
    level VARCHAR(40),
    blocked_customer BOOLEAN NOT NULL,
    customer_id INTEGER,
    reason VARCHAR(250),
    error JSON,
    accepted_by_id INTEGER,
    journal_id INTEGER,
    voucher_id INTEGER,
    entry_id INTEGER,
    item_id INTEGER,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_bank_statement_line_state PRIMARY KEY (line_id),
    CONSTRAINT ck_bank_statement_line_state_voucher CHECK ((state = 'posted') = (voucher_id is not null)),
    CONSTRAINT ck_bank_statement_line_state_reason CHECK (state <> 'ignored' or reason is not null),
    CONSTRAINT fk_bank_statement_line_state_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id),
    CONSTRAINT fk_bank_statement_line_state_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT ck_bank_statement_line_state_state CHECK (state IN ('new', 'suggested', 'accepted', 'applied', 'posted', 'ignored', 'error')),
    CONSTRAINT ck_bank_statement_line_state_level CHECK (level IN ('high', 'medium', 'low')),
    CONSTRAINT fk_bank_statement_line_state_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_bank_statement_line_state_accepted_by_id FOREIGN KEY(accepted_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_bank_statement_line_state_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id),
    CONSTRAINT fk_bank_statement_line_state_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_bank_statement_line_state_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_bank_statement_line_state_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_bank_statement_line_state_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bank_statement_line_state_customer_id ON bank_statement_line_state (customer_id);
CREATE INDEX ix_bank_statement_line_state_open ON bank_statement_line_state (company_id, bank_id, state, booking_date);
CREATE TABLE card_transaction (
    provider VARCHAR(40) NOT NULL,
    token VARCHAR(80) NOT NULL,
    authorisation VARCHAR(20),
    brand VARCHAR(20) NOT NULL,
    last4 VARCHAR(4) NOT NULL,
    expiry VARCHAR(5) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    authorised BIGINT NOT NULL,
    valid_until DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    customer_id INTEGER NOT NULL,
    order_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_card_transaction PRIMARY KEY (id),
    CONSTRAINT uq_card_transaction_company_id_provider_token UNIQUE (company_id, provider, token),
    CONSTRAINT ck_card_transaction_last4 CHECK (length(last4) = 4),
    CONSTRAINT fk_card_transaction_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_card_transaction_state CHECK (state IN ('authorised', 'captured', 'voided', 'expired', 'declined', 'refunded', 'charged_back')),
    CONSTRAINT fk_card_transaction_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_card_transaction_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
    CONSTRAINT fk_card_transaction_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_card_transaction_customer_id ON card_transaction (customer_id);
CREATE INDEX ix_card_transaction_order_id ON card_transaction (order_id);
CREATE INDEX ix_card_transaction_state ON card_transaction (company_id, state);
CREATE TABLE journal_line_fee (
    journal_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    fee_id INTEGER NOT NULL,
    charge_to VARCHAR(40) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT NOT NULL,
    entry_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_journal_line_fee PRIMARY KEY (id),
    CONSTRAINT uq_journal_line_fee_line_id_no UNIQUE (line_id, no),
    CONSTRAINT fk_journal_line_fee_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id) ON DELETE CASCADE,
    CONSTRAINT fk_journal_line_fee_line_id FOREIGN KEY(line_id) REFERENCES journal_line (id) ON DELETE CASCADE,
    CONSTRAINT fk_journal_line_fee_fee_id FOREIGN KEY(fee_id) REFERENCES payment_fee (id),
    CONSTRAINT ck_journal_line_fee_charge_to CHECK (charge_to IN ('customer', 'ledger')),
    CONSTRAINT fk_journal_line_fee_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_journal_line_fee_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_journal_line_fee_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_journal_line_fee_journal_id ON journal_line_fee (journal_id);
CREATE TABLE post_dated_cheque (
    item_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    cheque_no VARCHAR(35) NOT NULL,
    bank VARCHAR(70) NOT NULL,
    branch VARCHAR(70),
    due DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    replaces_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_post_dated_cheque PRIMARY KEY (id),
    CONSTRAINT uq_post_dated_cheque_replaces_id UNIQUE (replaces_id),
    CONSTRAINT uq_post_dated_cheque_item_id UNIQUE (item_id),
    CONSTRAINT fk_post_dated_cheque_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_post_dated_cheque_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_post_dated_cheque_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_post_dated_cheque_state CHECK (state IN ('on_hand', 'cleared', 'returned', 'replaced', 'cancelled')),
    CONSTRAINT fk_post_dated_cheque_replaces_id FOREIGN KEY(replaces_id) REFERENCES post_dated_cheque (id),
    CONSTRAINT fk_post_dated_cheque_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_post_dated_cheque_customer_id ON post_dated_cheque (customer_id);
CREATE INDEX ix_post_dated_cheque_entry_id ON post_dated_cheque (entry_id);
CREATE INDEX ix_post_dated_cheque_state ON post_dated_cheque (company_id, state, due);
CREATE TABLE reconciliation_match (
    bank_id INTEGER NOT NULL,
    reconciliation_id INTEGER,
    group_no INTEGER NOT NULL,
    line_id INTEGER,
    bank_transaction_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_reconciliation_match PRIMARY KEY (id),
    CONSTRAINT ck_reconciliation_match_side CHECK ((line_id is null) <> (bank_transaction_id is null)),
    CONSTRAINT fk_reconciliation_match_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_reconciliation_match_reconciliation_id FOREIGN KEY(reconciliation_id) REFERENCES reconciliation (id),
    CONSTRAINT fk_reconciliation_match_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id),
    CONSTRAINT fk_reconciliation_match_bank_transaction_id FOREIGN KEY(bank_transaction_id) REFERENCES bank_transaction (id),
    CONSTRAINT fk_reconciliation_match_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_reconciliation_match_group ON reconciliation_match (bank_id, group_no);
CREATE INDEX ix_reconciliation_match_reconciliation_id ON reconciliation_match (reconciliation_id);
CREATE UNIQUE INDEX uq_reconciliation_match_line ON reconciliation_match (line_id) WHERE line_id is not null;
CREATE UNIQUE INDEX uq_reconciliation_match_transaction ON reconciliation_match (bank_transaction_id) WHERE bank_transaction_id is not null;
CREATE TABLE refund (
    number VARCHAR(20),
    customer_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT NOT NULL,
    posting_date DATE,
    state VARCHAR(40) NOT NULL,
    payment_method_id INTEGER,
    bank_id INTEGER,
    holder VARCHAR(70),
    iban VARCHAR(34),
    bic VARCHAR(11),
    approved_iban_by_id INTEGER,
    remittance VARCHAR(140) NOT NULL,
    end_to_end VARCHAR(35),
    entry_id INTEGER,
    voucher_id INTEGER,
    item_id INTEGER,
    file_id INTEGER,
    returned VARCHAR(250),
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_refund PRIMARY KEY (id),
    CONSTRAINT uq_refund_company_id_number UNIQUE (company_id, number),
    CONSTRAINT uq_refund_company_id_end_to_end UNIQUE (company_id, end_to_end),
    CONSTRAINT ck_refund_amount CHECK (amount > 0),
    CONSTRAINT ck_refund_number CHECK (state in ('draft', 'cancelled') or number is not null),
    CONSTRAINT fk_refund_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_refund_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_refund_state CHECK (state IN ('draft', 'posted', 'file_created', 'sent', 'paid', 'returned', 'cancelled')),
    CONSTRAINT fk_refund_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
    CONSTRAINT fk_refund_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
    CONSTRAINT fk_refund_approved_iban_by_id FOREIGN KEY(approved_iban_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_refund_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_refund_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_refund_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_refund_file_id FOREIGN KEY(file_id) REFERENCES payment_file (id),
    CONSTRAINT fk_refund_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_refund_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_refund_customer_id ON refund (customer_id);
CREATE INDEX ix_refund_state ON refund (company_id, state);
CREATE TABLE card_event (
    transaction_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    date DATE NOT NULL,
    amount BIGINT NOT NULL,
    fee BIGINT NOT NULL,
    entry_id INTEGER,
    item_id INTEGER,
    voucher_id INTEGER,
    reason VARCHAR(250),
    facts JSON,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_card_event PRIMARY KEY (id),
    CONSTRAINT fk_card_event_transaction_id FOREIGN KEY(transaction_id) REFERENCES card_transaction (id),
    CONSTRAINT ck_card_event_kind CHECK (kind IN ('authorise', 'capture', 'void', 'expire', 'decline', 'refund', 'payout', 'chargeback')),
    CONSTRAINT fk_card_event_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_card_event_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
    CONSTRAINT fk_card_event_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_card_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_card_event_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_card_event_transaction_id ON card_event (transaction_id);
CREATE TABLE refund_entry (
    refund_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_refund_entry PRIMARY KEY (id),
    CONSTRAINT uq_refund_entry_refund_id_entry_id UNIQUE (refund_id, entry_id),
    CONSTRAINT fk_refund_entry_refund_id FOREIGN KEY(refund_id) REFERENCES refund (id) ON DELETE CASCADE,
    CONSTRAINT fk_refund_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_refund_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_refund_entry_entry_id ON refund_entry (entry_id);
CREATE TABLE settlement_mark (
    line_id INTEGER,
    basket_id INTEGER,
    part_id INTEGER,
    refund_id INTEGER,
    entry_id INTEGER NOT NULL,
    amount BIGINT,
    remaining_then BIGINT NOT NULL,
    use VARCHAR(40) NOT NULL,
    manual_discount BIGINT,
    discount_account_id INTEGER,
    discount_date DATE,
    "full" BOOLEAN NOT NULL,
    keep_open BOOLEAN NOT NULL,
    "primary" BOOLEAN NOT NULL,
    late BOOLEAN,
    cross_rate BIGINT,
    remainder JSON,
    lines JSON,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_settlement_mark PRIMARY KEY (id),
    CONSTRAINT uq_settlement_mark_entry_id UNIQUE (entry_id),
    CONSTRAINT ck_settlement_mark_holder CHECK (case when line_id is null then 0 else 1 end + case when basket_id is null then 0 else 1 end + case when part_id is null then 0 else 1 end + case when refund_id is null then 0 else 1 end = 1),
    CONSTRAINT ck_settlement_mark_amount CHECK (amount > 0),
    CONSTRAINT ck_settlement_mark_cross_rate CHECK (cross_rate > 0),
    CONSTRAINT fk_settlement_mark_line_id FOREIGN KEY(line_id) REFERENCES journal_line (id) ON DELETE CASCADE,
    CONSTRAINT fk_settlement_mark_basket_id FOREIGN KEY(basket_id) REFERENCES "user" (id),
    CONSTRAINT fk_settlement_mark_part_id FOREIGN KEY(part_id) REFERENCES bank_line_part (id) ON DELETE CASCADE,
    CONSTRAINT fk_settlement_mark_refund_id FOREIGN KEY(refund_id) REFERENCES refund (id) ON DELETE CASCADE,
    CONSTRAINT fk_settlement_mark_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT ck_settlement_mark_use CHECK (use IN ('normal', 'always', 'never')),
    CONSTRAINT fk_settlement_mark_discount_account_id FOREIGN KEY(discount_account_id) REFERENCES account (id),
    CONSTRAINT fk_settlement_mark_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_settlement_mark_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_settlement_mark_basket ON settlement_mark (company_id, basket_id);
CREATE INDEX ix_settlement_mark_line_id ON settlement_mark (line_id);
CREATE INDEX ix_settlement_mark_part_id ON settlement_mark (part_id);
CREATE INDEX ix_settlement_mark_refund_id ON settlement_mark (refund_id);
ALTER TABLE company ADD COLUMN payment_group_id INTEGER;
ALTER TABLE company ADD CONSTRAINT fk_company_payment_group_id FOREIGN KEY(payment_group_id) REFERENCES payment_group (id);
ALTER TABLE layout_profile ADD COLUMN logo_sha256 VARCHAR(64);
ALTER TABLE layout_profile ADD CONSTRAINT fk_layout_profile_logo_sha256 FOREIGN KEY(logo_sha256) REFERENCES archive_content (sha256);
ALTER TABLE company_bank_account ADD COLUMN bank_group VARCHAR(20);
ALTER TABLE company_bank_account ADD COLUMN bridging_account_id INTEGER;
ALTER TABLE company_bank_account ADD COLUMN penny_limit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE company_bank_account ALTER COLUMN penny_limit DROP DEFAULT;
ALTER TABLE company_bank_account ADD CONSTRAINT fk_company_bank_account_bridging_account_id FOREIGN KEY(bridging_account_id) REFERENCES account (id);
ALTER TABLE import_mapping ADD COLUMN bank_id INTEGER;
ALTER TABLE import_mapping ADD CONSTRAINT fk_import_mapping_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id);
ALTER TABLE payment_method ADD COLUMN required_status VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE payment_method ALTER COLUMN required_status DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN period VARCHAR(40) NOT NULL DEFAULT 'invoice';
ALTER TABLE payment_method ALTER COLUMN period DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN bridging VARCHAR(40) NOT NULL DEFAULT 'no';
ALTER TABLE payment_method ALTER COLUMN bridging DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN bridging_account_id INTEGER;
ALTER TABLE payment_method ADD COLUMN bank_type VARCHAR(20);
ALTER TABLE payment_method ADD COLUMN formats JSON;
ALTER TABLE payment_method ADD COLUMN mandatory_fields JSON;
ALTER TABLE payment_method ADD COLUMN require_mandate BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE payment_method ALTER COLUMN require_mandate DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN deposit_slip BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE payment_method ALTER COLUMN deposit_slip DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN draw_bill BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE payment_method ALTER COLUMN draw_bill DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN bill_draft_type VARCHAR(40) NOT NULL DEFAULT 'plain';
ALTER TABLE payment_method ALTER COLUMN bill_draft_type DROP DEFAULT;
ALTER TABLE payment_method ADD COLUMN minimum_bill BIGINT;
ALTER TABLE payment_method ADD COLUMN remittance_type VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE payment_method ALTER COLUMN remittance_type DROP DEFAULT;
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_bill_draft_type CHECK (bill_draft_type IN ('plain', '0', '1', '2'));
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_bridging CHECK (bridging IN ('no', 'method', 'bank'));
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_bridging_account CHECK (bridging <> 'method' or bridging_account_id is not null);
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_period CHECK (period IN ('invoice', 'date', 'week', 'total'));
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_remittance_type CHECK (remittance_type IN ('none', 'collection', 'discount'));
ALTER TABLE payment_method ADD CONSTRAINT ck_payment_method_required_status CHECK (required_status IN ('none', 'sent', 'received', 'approved', 'rejected', 'confirmed'));
ALTER TABLE payment_method ADD CONSTRAINT fk_payment_method_bridging_account_id FOREIGN KEY(bridging_account_id) REFERENCES account (id);
ALTER TABLE journal DROP CONSTRAINT ck_journal_kind;
ALTER TABLE journal DROP CONSTRAINT ck_journal_number;
ALTER TABLE journal DROP CONSTRAINT ck_journal_state;
ALTER TABLE journal ADD COLUMN name_id INTEGER;
ALTER TABLE journal ADD COLUMN currency VARCHAR(3);
ALTER TABLE journal ADD COLUMN document_date DATE;
ALTER TABLE journal ADD COLUMN control_count INTEGER;
ALTER TABLE journal ADD COLUMN control_amount BIGINT;
ALTER TABLE journal ADD COLUMN in_use_by_id INTEGER;
ALTER TABLE journal ADD COLUMN posting_token VARCHAR(36);
ALTER TABLE journal ADD COLUMN posted_at VARCHAR(27);
ALTER TABLE journal ADD CONSTRAINT ck_journal_kind CHECK (kind IN ('general', 'payment', 'write_off', 'bill_draw', 'bill_protest', 'bill_redraw', 'bill_remittance', 'bill_settle', 'nsf'));
ALTER TABLE journal ADD CONSTRAINT ck_journal_number CHECK ((state = 'posted') = (number is not null));
ALTER TABLE journal ADD CONSTRAINT ck_journal_state CHECK (state IN ('draft', 'validated', 'posting', 'posted', 'cancelled'));
ALTER TABLE journal ADD CONSTRAINT fk_journal_currency FOREIGN KEY(currency) REFERENCES currency (code);
ALTER TABLE journal ADD CONSTRAINT fk_journal_in_use_by_id FOREIGN KEY(in_use_by_id) REFERENCES "user" (id);
ALTER TABLE journal ADD CONSTRAINT fk_journal_name_id FOREIGN KEY(name_id) REFERENCES journal_name (id);
ALTER TABLE clearing_item ADD COLUMN bank_id INTEGER;
ALTER TABLE clearing_item ADD COLUMN end_to_end VARCHAR(35);
ALTER TABLE clearing_item ADD COLUMN batch VARCHAR(35);
ALTER TABLE clearing_item ADD COLUMN document_table VARCHAR(40);
ALTER TABLE clearing_item ADD COLUMN document_id INTEGER;
ALTER TABLE clearing_item ADD CONSTRAINT fk_clearing_item_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id);
CREATE INDEX ix_clearing_item_account ON clearing_item (company_id, account_id);
CREATE INDEX ix_clearing_item_document ON clearing_item (document_table, document_id);
CREATE INDEX ix_clearing_item_end_to_end ON clearing_item (company_id, end_to_end);
CREATE INDEX ix_clearing_item_gl_entry_id ON clearing_item (gl_entry_id);
ALTER TABLE journal_line ADD COLUMN account_company_id INTEGER;
ALTER TABLE journal_line ADD COLUMN rate BIGINT;
ALTER TABLE journal_line ADD COLUMN rate_typed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE journal_line ALTER COLUMN rate_typed DROP DEFAULT;
ALTER TABLE journal_line ADD COLUMN offset_type VARCHAR(40);
ALTER TABLE journal_line ADD COLUMN offset_bank_id INTEGER;
ALTER TABLE journal_line ADD COLUMN offset_account_id INTEGER;
ALTER TABLE journal_line ADD COLUMN payment_method_id INTEGER;
ALTER TABLE journal_line ADD COLUMN specification VARCHAR(20);
ALTER TABLE journal_line ADD COLUMN payment_reference VARCHAR(35);
ALTER TABLE journal_line ADD COLUMN structured_reference VARCHAR(35);
ALTER TABLE journal_line ADD COLUMN bank_type VARCHAR(20);
ALTER TABLE journal_line ADD COLUMN cheque_bank VARCHAR(70);
ALTER TABLE journal_line ADD COLUMN cheque_branch VARCHAR(70);
ALTER TABLE journal_line ADD COLUMN deposit_slip BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE journal_line ALTER COLUMN deposit_slip DROP DEFAULT;
ALTER TABLE journal_line ADD COLUMN prepayment BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE journal_line ALTER COLUMN prepayment DROP DEFAULT;
ALTER TABLE journal_line ADD COLUMN posting_profile_id INTEGER;
ALTER TABLE journal_line ADD COLUMN vat_code_id INTEGER;
ALTER TABLE journal_line ADD COLUMN discount_date DATE;
ALTER TABLE journal_line ADD COLUMN payment_status VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE journal_line ALTER COLUMN payment_status DROP DEFAULT;
ALTER TABLE journal_line ADD COLUMN origin VARCHAR(40) NOT NULL DEFAULT 'manual';
ALTER TABLE journal_line ALTER COLUMN origin DROP DEFAULT;
ALTER TABLE journal_line ADD COLUMN origin_table VARCHAR(40);
ALTER TABLE journal_line ADD COLUMN origin_id INTEGER;
ALTER TABLE journal_line ADD COLUMN error JSON;
ALTER TABLE journal_line ADD COLUMN entry_id INTEGER;
ALTER TABLE journal_line ADD CONSTRAINT ck_journal_line_offset CHECK (offset_bank_id is null or offset_account_id is null);
ALTER TABLE journal_line ADD CONSTRAINT ck_journal_line_offset_type CHECK (offset_type IN ('bank', 'ledger', 'bridge'));
ALTER TABLE journal_line ADD CONSTRAINT ck_journal_line_origin CHECK (origin IN ('manual', 'proposal', 'bank', 'direct_debit', 'import', 'write_off'));
ALTER TABLE journal_line ADD CONSTRAINT ck_journal_line_payment_status CHECK (payment_status IN ('none', 'sent', 'received', 'approved', 'rejected', 'confirmed'));
ALTER TABLE journal_line ADD CONSTRAINT ck_journal_line_rate CHECK (rate > 0);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_account_company_id FOREIGN KEY(account_company_id) REFERENCES company (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_offset_account_id FOREIGN KEY(offset_account_id) REFERENCES account (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_offset_bank_id FOREIGN KEY(offset_bank_id) REFERENCES company_bank_account (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id);
ALTER TABLE journal_line ADD CONSTRAINT fk_journal_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id);
CREATE INDEX ix_journal_line_entry_id ON journal_line (entry_id);
ALTER TABLE clearing_match ADD COLUMN accounting_amount BIGINT NOT NULL DEFAULT 0;
ALTER TABLE clearing_match ALTER COLUMN accounting_amount DROP DEFAULT;
CREATE INDEX ix_clearing_match_item_id ON clearing_match (item_id);
ALTER TABLE customer_entry_state ADD COLUMN reserved_order_id INTEGER;
ALTER TABLE customer_entry_state ADD CONSTRAINT fk_customer_entry_state_reserved_order_id FOREIGN KEY(reserved_order_id) REFERENCES sales_order (id);
