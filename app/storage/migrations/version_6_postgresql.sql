CREATE TABLE limitation_term (
    country VARCHAR(2) NOT NULL,
    region VARCHAR(3) NOT NULL,
    audience VARCHAR(40),
    years INTEGER NOT NULL,
    start VARCHAR(40) NOT NULL,
    restarts JSON NOT NULL,
    source VARCHAR(120) NOT NULL,
    confidence VARCHAR(40) NOT NULL,
    valid_from DATE NOT NULL,
    shipped BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_limitation_term PRIMARY KEY (id),
    CONSTRAINT ck_limitation_term_years CHECK (years between 1 and 99),
    CONSTRAINT ck_limitation_term_audience CHECK (audience IN ('business', 'public', 'consumer')),
    CONSTRAINT ck_limitation_term_start CHECK (start IN ('day_after_due', 'end_of_year')),
    CONSTRAINT ck_limitation_term_confidence CHECK (confidence IN ('A', 'B', 'C'))
);
CREATE UNIQUE INDEX uq_limitation_term_key ON limitation_term (country, region, coalesce(audience, ''), valid_from);
CREATE TABLE agency (
    code VARCHAR(10) NOT NULL,
    name VARCHAR(100) NOT NULL,
    contact VARCHAR(100),
    email VARCHAR(254),
    phone VARCHAR(40),
    country_code VARCHAR(2),
    format VARCHAR(40) NOT NULL,
    delivery VARCHAR(250),
    registration_no VARCHAR(40),
    fee_terms VARCHAR(1000),
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_agency PRIMARY KEY (id),
    CONSTRAINT uq_agency_company_id_code UNIQUE (company_id, code),
    CONSTRAINT fk_agency_country_code FOREIGN KEY(country_code) REFERENCES country (code),
    CONSTRAINT ck_agency_format CHECK (format IN ('both', 'csv', 'json')),
    CONSTRAINT fk_agency_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_pool (
    code VARCHAR(20) NOT NULL,
    names JSON NOT NULL,
    criteria JSON NOT NULL,
    definition_id INTEGER,
    types VARCHAR(40) NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_customer_pool PRIMARY KEY (id),
    CONSTRAINT uq_customer_pool_company_id_code UNIQUE (company_id, code),
    CONSTRAINT fk_customer_pool_definition_id FOREIGN KEY(definition_id) REFERENCES aging_definition (id),
    CONSTRAINT ck_customer_pool_types CHECK (types IN ('collections', 'snapshot', 'both')),
    CONSTRAINT fk_customer_pool_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_agent (
    user_id INTEGER NOT NULL,
    team VARCHAR(40) NOT NULL,
    sees_all BOOLEAN NOT NULL,
    default_pool_id INTEGER,
    phone VARCHAR(30),
    email VARCHAR(120),
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_collection_agent PRIMARY KEY (id),
    CONSTRAINT uq_collection_agent_company_id_user_id UNIQUE (company_id, user_id),
    CONSTRAINT fk_collection_agent_user_id FOREIGN KEY(user_id) REFERENCES "user" (id),
    CONSTRAINT fk_collection_agent_default_pool_id FOREIGN KEY(default_pool_id) REFERENCES customer_pool (id),
    CONSTRAINT fk_collection_agent_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE interest_version (
    terms_id INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    every INTEGER NOT NULL,
    unit VARCHAR(40) NOT NULL,
    basis VARCHAR(40) NOT NULL,
    percent BIGINT NOT NULL,
    range VARCHAR(40) NOT NULL,
    yearly BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_interest_version PRIMARY KEY (id),
    CONSTRAINT uq_interest_version_terms_id_valid_from UNIQUE (terms_id, valid_from),
    CONSTRAINT ck_interest_version_every CHECK (every >= 1),
    CONSTRAINT fk_interest_version_terms_id FOREIGN KEY(terms_id) REFERENCES interest_terms (id) ON DELETE CASCADE,
    CONSTRAINT ck_interest_version_unit CHECK (unit IN ('day', 'month')),
    CONSTRAINT ck_interest_version_basis CHECK (basis IN ('percent', 'amount')),
    CONSTRAINT ck_interest_version_range CHECK (range IN ('none', 'amount', 'days', 'months'))
);
CREATE TABLE strategy (
    code VARCHAR(20) NOT NULL,
    names JSON NOT NULL,
    pool_id INTEGER,
    rank INTEGER NOT NULL,
    quiet_days INTEGER NOT NULL,
    minimum_overdue BIGINT NOT NULL,
    minimum_invoice BIGINT NOT NULL,
    mode VARCHAR(40) NOT NULL,
    prediction BOOLEAN NOT NULL,
    late_percent BIGINT,
    very_late_percent BIGINT,
    active BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_strategy PRIMARY KEY (id),
    CONSTRAINT uq_strategy_company_id_code UNIQUE (company_id, code),
    CONSTRAINT uq_strategy_company_id_rank UNIQUE (company_id, rank),
    CONSTRAINT uq_strategy_pool_id UNIQUE (pool_id),
    CONSTRAINT ck_strategy_quiet_days CHECK (quiet_days >= 0),
    CONSTRAINT fk_strategy_pool_id FOREIGN KEY(pool_id) REFERENCES customer_pool (id),
    CONSTRAINT ck_strategy_mode CHECK (mode IN ('closest', 'track')),
    CONSTRAINT fk_strategy_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE agent_pool (
    agent_id INTEGER NOT NULL,
    pool_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_agent_pool PRIMARY KEY (id),
    CONSTRAINT uq_agent_pool_agent_id_pool_id UNIQUE (agent_id, pool_id),
    CONSTRAINT fk_agent_pool_agent_id FOREIGN KEY(agent_id) REFERENCES collection_agent (id) ON DELETE CASCADE,
    CONSTRAINT fk_agent_pool_pool_id FOREIGN KEY(pool_id) REFERENCES customer_pool (id)
);
CREATE TABLE interest_currency (
    terms_id INTEGER,
    version_id INTEGER,
    currency VARCHAR(3) NOT NULL,
    amount BIGINT,
    minimum BIGINT NOT NULL,
    maximum BIGINT NOT NULL,
    note_fee BIGINT NOT NULL,
    account_id INTEGER,
    item_vat_group_id INTEGER,
    id SERIAL NOT NULL,
    CONSTRAINT pk_interest_currency PRIMARY KEY (id),
    CONSTRAINT uq_interest_currency_terms_id_currency UNIQUE (terms_id, currency),
    CONSTRAINT uq_interest_currency_version_id_currency UNIQUE (version_id, currency),
    CONSTRAINT ck_interest_currency_owner CHECK ((terms_id is null) <> (version_id is null)),
    CONSTRAINT ck_interest_currency_limits CHECK (maximum = 0 or minimum <= maximum),
    CONSTRAINT fk_interest_currency_terms_id FOREIGN KEY(terms_id) REFERENCES interest_terms (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_currency_version_id FOREIGN KEY(version_id) REFERENCES interest_version (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_currency_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_interest_currency_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_interest_currency_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id)
);
CREATE TABLE interest_range (
    version_id INTEGER NOT NULL,
    currency VARCHAR(3),
    start BIGINT NOT NULL,
    percent BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_interest_range PRIMARY KEY (id),
    CONSTRAINT fk_interest_range_version_id FOREIGN KEY(version_id) REFERENCES interest_version (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_range_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
CREATE UNIQUE INDEX uq_interest_range_start ON interest_range (version_id, coalesce(currency, ''), start);
CREATE TABLE strategy_step (
    strategy_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    day INTEGER NOT NULL,
    action VARCHAR(40) NOT NULL,
    names JSON NOT NULL,
    activity_type VARCHAR(40),
    template VARCHAR(30),
    recipient VARCHAR(40) NOT NULL,
    contact_role VARCHAR(40),
    predunning BOOLEAN NOT NULL,
    removed BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_strategy_step PRIMARY KEY (id),
    CONSTRAINT fk_strategy_step_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE,
    CONSTRAINT ck_strategy_step_action CHECK (action IN ('activity', 'email', 'letter')),
    CONSTRAINT ck_strategy_step_activity_type CHECK (activity_type IN ('call', 'email', 'letter', 'visit', 'task', 'meeting')),
    CONSTRAINT ck_strategy_step_recipient CHECK (recipient IN ('customer', 'salesperson', 'agent'))
);
CREATE INDEX ix_strategy_step_strategy_id ON strategy_step (strategy_id, position);
CREATE TABLE account_statement (
    run_id INTEGER,
    customer_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    style VARCHAR(40) NOT NULL,
    first DATE,
    last DATE NOT NULL,
    channel VARCHAR(40) NOT NULL,
    currency VARCHAR(3),
    totals JSON NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_account_statement PRIMARY KEY (id),
    CONSTRAINT uq_account_statement_customer_id_number UNIQUE (customer_id, number),
    CONSTRAINT fk_account_statement_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
    CONSTRAINT fk_account_statement_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_account_statement_kind CHECK (kind IN ('statement', 'confirmation')),
    CONSTRAINT ck_account_statement_style CHECK (style IN ('open_item', 'movement')),
    CONSTRAINT ck_account_statement_channel CHECK (channel IN ('print', 'email', 'both')),
    CONSTRAINT fk_account_statement_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_account_statement_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_account_statement_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_account_statement_run_id ON account_statement (run_id);
CREATE TABLE agency_file (
    number VARCHAR(20) NOT NULL,
    agency_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    state VARCHAR(40) NOT NULL,
    handed_over_on DATE NOT NULL,
    closed_on DATE,
    reason VARCHAR(250),
    blocked BOOLEAN NOT NULL,
    exported_at VARCHAR(27),
    content_sha256 VARCHAR(64),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_agency_file PRIMARY KEY (id),
    CONSTRAINT uq_agency_file_company_id_number UNIQUE (company_id, number),
    CONSTRAINT fk_agency_file_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id),
    CONSTRAINT fk_agency_file_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_agency_file_state CHECK (state IN ('handed_over', 'recalled', 'closed')),
    CONSTRAINT fk_agency_file_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_agency_file_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_agency_file_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_agency_file_customer_id ON agency_file (customer_id);
CREATE INDEX ix_agency_file_state ON agency_file (company_id, state);
CREATE TABLE collection_case (
    number VARCHAR(20) NOT NULL,
    category VARCHAR(20) NOT NULL,
    customer_id INTEGER NOT NULL,
    subject VARCHAR(100) NOT NULL,
    priority VARCHAR(40) NOT NULL,
    owner_id INTEGER NOT NULL,
    status VARCHAR(40) NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    notes VARCHAR(2000) NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_collection_case PRIMARY KEY (id),
    CONSTRAINT uq_collection_case_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_collection_case_closed_on CHECK ((status = 'closed') = (closed_on is not null)),
    CONSTRAINT fk_collection_case_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_collection_case_priority CHECK (priority IN ('low', 'normal', 'high')),
    CONSTRAINT fk_collection_case_owner_id FOREIGN KEY(owner_id) REFERENCES "user" (id),
    CONSTRAINT ck_collection_case_status CHECK (status IN ('open', 'in_progress', 'waiting', 'closed')),
    CONSTRAINT fk_collection_case_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_collection_case_customer_id ON collection_case (customer_id, status);
CREATE INDEX ix_collection_case_owner_id ON collection_case (company_id, owner_id, status);
CREATE TABLE payment_plan (
    number VARCHAR(20),
    customer_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    state VARCHAR(40) NOT NULL,
    interest BOOLEAN NOT NULL,
    agreed_interest BIGINT NOT NULL,
    costs BIGINT NOT NULL,
    allow_missed INTEGER NOT NULL,
    channel VARCHAR(40) NOT NULL,
    agreed_on DATE,
    ended_on DATE,
    missed INTEGER NOT NULL,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_payment_plan PRIMARY KEY (id),
    CONSTRAINT uq_payment_plan_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_payment_plan_allow_missed CHECK (allow_missed >= 1),
    CONSTRAINT ck_payment_plan_costs CHECK (agreed_interest >= 0 and costs >= 0),
    CONSTRAINT fk_payment_plan_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_payment_plan_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_payment_plan_state CHECK (state IN ('draft', 'active', 'kept', 'broken', 'cancelled')),
    CONSTRAINT ck_payment_plan_channel CHECK (channel IN ('print', 'email', 'both')),
    CONSTRAINT fk_payment_plan_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_payment_plan_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_payment_plan_customer_id ON payment_plan (company_id, customer_id);
CREATE INDEX ix_payment_plan_state ON payment_plan (company_id, state);
CREATE TABLE promise (
    customer_id INTEGER NOT NULL,
    made_on DATE NOT NULL,
    promised_on DATE NOT NULL,
    amount BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    contact VARCHAR(100),
    note VARCHAR(250),
    state VARCHAR(40) NOT NULL,
    paid BIGINT NOT NULL,
    judged_on DATE,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_promise PRIMARY KEY (id),
    CONSTRAINT ck_promise_amount CHECK (amount > 0),
    CONSTRAINT fk_promise_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_promise_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_promise_channel CHECK (channel IN ('call', 'email', 'letter', 'visit', 'meeting', 'other')),
    CONSTRAINT ck_promise_state CHECK (state IN ('open', 'kept', 'partly_kept', 'broken', 'withdrawn')),
    CONSTRAINT fk_promise_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_promise_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_promise_customer_id ON promise (company_id, customer_id);
CREATE INDEX ix_promise_open ON promise (company_id, state, promised_on);
CREATE TABLE activity (
    type VARCHAR(40) NOT NULL,
    purpose VARCHAR(100) NOT NULL,
    customer_id INTEGER NOT NULL,
    case_id INTEGER,
    owner_id INTEGER NOT NULL,
    contact_id INTEGER,
    start VARCHAR(27),
    ended VARCHAR(27),
    due DATE,
    closed BOOLEAN NOT NULL,
    result VARCHAR(40),
    memo VARCHAR(2000) NOT NULL,
    origin_table VARCHAR(40),
    origin_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    closed_at VARCHAR(27),
    closed_by_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT ck_activity_type CHECK (type IN ('call', 'email', 'letter', 'visit', 'task', 'meeting')),
    CONSTRAINT fk_activity_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_activity_case_id FOREIGN KEY(case_id) REFERENCES collection_case (id),
    CONSTRAINT fk_activity_owner_id FOREIGN KEY(owner_id) REFERENCES "user" (id),
    CONSTRAINT fk_activity_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id) ON DELETE SET NULL,
    CONSTRAINT ck_activity_result CHECK (result IN ('reached', 'not_reached', 'promise', 'dispute', 'refused', 'other')),
    CONSTRAINT fk_activity_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_activity_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_activity_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_activity_case_id ON activity (case_id);
CREATE INDEX ix_activity_customer_id ON activity (company_id, customer_id);
CREATE INDEX ix_activity_origin ON activity (origin_table, origin_id);
CREATE INDEX ix_activity_to_do ON activity (company_id, owner_id, due) WHERE not closed;
CREATE TABLE agency_file_entry (
    file_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    remaining BIGINT NOT NULL,
    interest BIGINT NOT NULL,
    interest_to DATE,
    costs BIGINT NOT NULL,
    on_hold_before VARCHAR(3),
    letters_before BOOLEAN NOT NULL,
    interest_before BOOLEAN NOT NULL,
    recalled_on DATE,
    id SERIAL NOT NULL,
    CONSTRAINT pk_agency_file_entry PRIMARY KEY (id),
    CONSTRAINT uq_agency_file_entry_file_id_entry_id UNIQUE (file_id, entry_id),
    CONSTRAINT fk_agency_file_entry_file_id FOREIGN KEY(file_id) REFERENCES agency_file (id) ON DELETE CASCADE,
    CONSTRAINT fk_agency_file_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_agency_file_entry_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
CREATE INDEX ix_agency_file_entry_entry_id ON agency_file_entry (entry_id);
CREATE TABLE charge_adjustment (
    kind VARCHAR(40) NOT NULL,
    object_table VARCHAR(40) NOT NULL,
    object_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    number VARCHAR(20),
    state VARCHAR(40) NOT NULL,
    date DATE NOT NULL,
    due_date DATE,
    channel VARCHAR(40) NOT NULL,
    reason_id INTEGER,
    note VARCHAR(250),
    total BIGINT NOT NULL,
    vat BIGINT NOT NULL,
    total_accounting BIGINT NOT NULL,
    voucher_id INTEGER,
    entry_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_charge_adjustment PRIMARY KEY (id),
    CONSTRAINT ck_charge_adjustment_number CHECK (state = 'draft' or (number is not null and voucher_id is not null)),
    CONSTRAINT ck_charge_adjustment_total CHECK (total >= 0 and vat between 0 and total),
    CONSTRAINT ck_charge_adjustment_kind CHECK (kind IN ('waive', 'reinstate', 'reverse')),
    CONSTRAINT fk_charge_adjustment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_charge_adjustment_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_charge_adjustment_state CHECK (state IN ('draft', 'issued')),
    CONSTRAINT ck_charge_adjustment_channel CHECK (channel IN ('print', 'email', 'both')),
    CONSTRAINT fk_charge_adjustment_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_charge_adjustment_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_charge_adjustment_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_charge_adjustment_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_charge_adjustment_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_charge_adjustment_customer_id ON charge_adjustment (customer_id);
CREATE INDEX ix_charge_adjustment_day ON charge_adjustment (company_id, created_by_id, date);
CREATE INDEX ix_charge_adjustment_object ON charge_adjustment (object_table, object_id);
CREATE UNIQUE INDEX uq_charge_adjustment_draft ON charge_adjustment (object_table, object_id) WHERE state = 'draft';
CREATE TABLE interest_note (
    run_id INTEGER,
    customer_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    terms_id INTEGER NOT NULL,
    number VARCHAR(20),
    state VARCHAR(40) NOT NULL,
    cancels_id INTEGER,
    document_date DATE NOT NULL,
    posting_date DATE NOT NULL,
    vat_date DATE,
    due_date DATE NOT NULL,
    first_day DATE,
    channel VARCHAR(40) NOT NULL,
    remaining BIGINT NOT NULL,
    interest BIGINT NOT NULL,
    fee BIGINT NOT NULL,
    fee_vat BIGINT NOT NULL,
    vat BIGINT NOT NULL,
    rounding BIGINT NOT NULL,
    total BIGINT NOT NULL,
    selected BOOLEAN NOT NULL,
    outdated BOOLEAN NOT NULL,
    edited BOOLEAN NOT NULL,
    summary_voucher BOOLEAN NOT NULL,
    texts JSON,
    voucher_id INTEGER,
    entry_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_interest_note PRIMARY KEY (id),
    CONSTRAINT uq_interest_note_cancels_id UNIQUE (cancels_id),
    CONSTRAINT ck_interest_note_number CHECK ((state = 'draft') = (number is null)),
    CONSTRAINT fk_interest_note_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
    CONSTRAINT fk_interest_note_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_interest_note_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_interest_note_terms_id FOREIGN KEY(terms_id) REFERENCES interest_terms (id),
    CONSTRAINT ck_interest_note_state CHECK (state IN ('draft', 'issued')),
    CONSTRAINT fk_interest_note_cancels_id FOREIGN KEY(cancels_id) REFERENCES interest_note (id),
    CONSTRAINT ck_interest_note_channel CHECK (channel IN ('print', 'email', 'both')),
    CONSTRAINT fk_interest_note_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_interest_note_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_interest_note_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_interest_note_customer_id ON interest_note (customer_id);
CREATE INDEX ix_interest_note_voucher_id ON interest_note (voucher_id);
CREATE UNIQUE INDEX uq_interest_note_draft ON interest_note (company_id, customer_id, currency) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_interest_note_number ON interest_note (company_id, number) WHERE number is not null and cancels_id is null;
CREATE TABLE limitation_event (
    entry_id INTEGER NOT NULL,
    day DATE NOT NULL,
    event VARCHAR(40) NOT NULL,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_limitation_event PRIMARY KEY (id),
    CONSTRAINT fk_limitation_event_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT ck_limitation_event_event CHECK (event IN ('written_demand', 'acknowledgment', 'part_payment', 'court')),
    CONSTRAINT fk_limitation_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES "user" (id),
    CONSTRAINT fk_limitation_event_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_limitation_event_entry_id ON limitation_event (entry_id, day);
CREATE TABLE payment_plan_entry (
    plan_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_payment_plan_entry PRIMARY KEY (id),
    CONSTRAINT uq_payment_plan_entry_plan_id_entry_id UNIQUE (plan_id, entry_id),
    CONSTRAINT fk_payment_plan_entry_plan_id FOREIGN KEY(plan_id) REFERENCES payment_plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_payment_plan_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE INDEX ix_payment_plan_entry_entry_id ON payment_plan_entry (entry_id);
CREATE TABLE payment_plan_instalment (
    plan_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    due DATE NOT NULL,
    amount BIGINT NOT NULL,
    cleared BIGINT NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_payment_plan_instalment PRIMARY KEY (id),
    CONSTRAINT uq_payment_plan_instalment_plan_id_no UNIQUE (plan_id, no),
    CONSTRAINT ck_payment_plan_instalment_amount CHECK (amount > 0),
    CONSTRAINT ck_payment_plan_instalment_cleared CHECK (cleared between 0 and amount),
    CONSTRAINT fk_payment_plan_instalment_plan_id FOREIGN KEY(plan_id) REFERENCES payment_plan (id) ON DELETE CASCADE
);
CREATE TABLE promise_entry (
    promise_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_promise_entry PRIMARY KEY (id),
    CONSTRAINT uq_promise_entry_promise_id_entry_id UNIQUE (promise_id, entry_id),
    CONSTRAINT ck_promise_entry_amount CHECK (amount > 0),
    CONSTRAINT fk_promise_entry_promise_id FOREIGN KEY(promise_id) REFERENCES promise (id) ON DELETE CASCADE,
    CONSTRAINT fk_promise_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE INDEX ix_promise_entry_entry_id ON promise_entry (entry_id);
CREATE TABLE activity_entry (
    activity_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_activity_entry PRIMARY KEY (id),
    CONSTRAINT uq_activity_entry_activity_id_entry_id UNIQUE (activity_id, entry_id),
    CONSTRAINT fk_activity_entry_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_activity_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE INDEX ix_activity_entry_entry_id ON activity_entry (entry_id);
CREATE TABLE charge_adjustment_line (
    adjustment_id INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    charge_table VARCHAR(40) NOT NULL,
    charge_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    entry_id INTEGER,
    amount BIGINT NOT NULL,
    vat BIGINT NOT NULL,
    account_id INTEGER,
    vat_code_id INTEGER,
    cancels_log BOOLEAN NOT NULL,
    id SERIAL NOT NULL,
    CONSTRAINT pk_charge_adjustment_line PRIMARY KEY (id),
    CONSTRAINT uq_charge_adjustment_line_adjustment_id_line_no UNIQUE (adjustment_id, line_no),
    CONSTRAINT ck_charge_adjustment_line_amount CHECK (amount > 0 and vat between 0 and amount),
    CONSTRAINT fk_charge_adjustment_line_adjustment_id FOREIGN KEY(adjustment_id) REFERENCES charge_adjustment (id) ON DELETE CASCADE,
    CONSTRAINT ck_charge_adjustment_line_kind CHECK (kind IN ('interest', 'fee', 'line_fee', 'compensation')),
    CONSTRAINT fk_charge_adjustment_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_charge_adjustment_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_charge_adjustment_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id)
);
CREATE INDEX ix_charge_adjustment_line_charge ON charge_adjustment_line (charge_table, charge_id);
CREATE TABLE interest_note_line (
    note_id INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    text VARCHAR(250) NOT NULL,
    due_date DATE NOT NULL,
    remaining BIGINT NOT NULL,
    base BIGINT NOT NULL,
    days INTEGER NOT NULL,
    rate BIGINT,
    computed BIGINT NOT NULL,
    interest BIGINT NOT NULL,
    excluded BOOLEAN NOT NULL,
    closed BOOLEAN NOT NULL,
    intervals INTEGER,
    id SERIAL NOT NULL,
    CONSTRAINT pk_interest_note_line PRIMARY KEY (id),
    CONSTRAINT uq_interest_note_line_note_id_line_no UNIQUE (note_id, line_no),
    CONSTRAINT fk_interest_note_line_note_id FOREIGN KEY(note_id) REFERENCES interest_note (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_note_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE INDEX ix_interest_note_line_entry_id ON interest_note_line (entry_id);
CREATE TABLE strategy_contact (
    strategy_id INTEGER NOT NULL,
    step_id INTEGER,
    customer_id INTEGER NOT NULL,
    leading_entry_id INTEGER NOT NULL,
    run_id INTEGER,
    day DATE NOT NULL,
    action VARCHAR(40) NOT NULL,
    recipient VARCHAR(40) NOT NULL,
    contact BOOLEAN NOT NULL,
    activity_id INTEGER,
    document_table VARCHAR(40),
    document_id INTEGER,
    id SERIAL NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_strategy_contact PRIMARY KEY (id),
    CONSTRAINT fk_strategy_contact_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id),
    CONSTRAINT fk_strategy_contact_step_id FOREIGN KEY(step_id) REFERENCES strategy_step (id),
    CONSTRAINT fk_strategy_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_strategy_contact_leading_entry_id FOREIGN KEY(leading_entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_strategy_contact_run_id FOREIGN KEY(run_id) REFERENCES job_run (id),
    CONSTRAINT ck_strategy_contact_action CHECK (action IN ('activity', 'email', 'letter')),
    CONSTRAINT ck_strategy_contact_recipient CHECK (recipient IN ('customer', 'salesperson', 'agent')),
    CONSTRAINT fk_strategy_contact_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id),
    CONSTRAINT fk_strategy_contact_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_strategy_contact_customer_id ON strategy_contact (customer_id, day);
CREATE INDEX ix_strategy_contact_day ON strategy_contact (company_id, day);
CREATE INDEX ix_strategy_contact_entry ON strategy_contact (leading_entry_id);
CREATE INDEX ix_strategy_contact_run_id ON strategy_contact (run_id);
CREATE UNIQUE INDEX uq_strategy_contact_predicted ON strategy_contact (strategy_id, leading_entry_id) WHERE step_id is null;
CREATE UNIQUE INDEX uq_strategy_contact_step ON strategy_contact (step_id, leading_entry_id) WHERE step_id is not null;
CREATE TABLE interest_segment (
    line_id INTEGER,
    letter_line_id INTEGER,
    no INTEGER NOT NULL,
    first DATE NOT NULL,
    last DATE NOT NULL,
    days INTEGER NOT NULL,
    base BIGINT NOT NULL,
    rate BIGINT NOT NULL,
    day_count VARCHAR(40) NOT NULL,
    index_value_id INTEGER,
    amount BIGINT NOT NULL,
    provisional BOOLEAN NOT NULL,
    product BIGINT NOT NULL,
    carried BIGINT NOT NULL,
    intervals INTEGER NOT NULL,
    each BIGINT,
    id SERIAL NOT NULL,
    CONSTRAINT pk_interest_segment PRIMARY KEY (id),
    CONSTRAINT ck_interest_segment_owner CHECK ((line_id is null) <> (letter_line_id is null)),
    CONSTRAINT fk_interest_segment_line_id FOREIGN KEY(line_id) REFERENCES interest_note_line (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_segment_letter_line_id FOREIGN KEY(letter_line_id) REFERENCES collection_letter_line (id) ON DELETE CASCADE,
    CONSTRAINT ck_interest_segment_day_count CHECK (day_count IN ('act365', 'act360', 'actact', 'e30360', 'period')),
    CONSTRAINT fk_interest_segment_index_value_id FOREIGN KEY(index_value_id) REFERENCES law_index_value (id)
);
CREATE INDEX ix_interest_segment_letter_line_id ON interest_segment (letter_line_id, no);
CREATE INDEX ix_interest_segment_line_id ON interest_segment (line_id, no);
ALTER TABLE interest_terms ADD COLUMN grace_mode VARCHAR(40) NOT NULL DEFAULT 'threshold';
ALTER TABLE interest_terms ALTER COLUMN grace_mode DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN entries VARCHAR(40) NOT NULL DEFAULT 'open';
ALTER TABLE interest_terms ALTER COLUMN entries DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN interest_on_interest BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE interest_terms ALTER COLUMN interest_on_interest DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN line_fee_in_base BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE interest_terms ALTER COLUMN line_fee_in_base DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN credits_bear BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE interest_terms ALTER COLUMN credits_bear DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN compounding VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE interest_terms ALTER COLUMN compounding DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN started VARCHAR(40) NOT NULL DEFAULT 'completed_only';
ALTER TABLE interest_terms ALTER COLUMN started DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN raise_to_minimum BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE interest_terms ALTER COLUMN raise_to_minimum DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN minimum_each BIGINT NOT NULL DEFAULT 0;
ALTER TABLE interest_terms ALTER COLUMN minimum_each DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN maximum_each BIGINT NOT NULL DEFAULT 0;
ALTER TABLE interest_terms ALTER COLUMN maximum_each DROP DEFAULT;
ALTER TABLE interest_terms ADD COLUMN item_vat_group_id INTEGER;
ALTER TABLE interest_terms ADD COLUMN line_text JSON;
ALTER TABLE interest_terms ADD COLUMN detail_text JSON;
ALTER TABLE interest_terms ADD COLUMN beginning_text JSON;
ALTER TABLE interest_terms ADD COLUMN ending_text JSON;
ALTER TABLE interest_terms ADD CONSTRAINT ck_interest_terms_compounding CHECK (compounding IN ('none', 'yearly'));
ALTER TABLE interest_terms ADD CONSTRAINT ck_interest_terms_entries CHECK (entries IN ('open', 'closed', 'all'));
ALTER TABLE interest_terms ADD CONSTRAINT ck_interest_terms_grace_mode CHECK (grace_mode IN ('threshold', 'interest_free'));
ALTER TABLE interest_terms ADD CONSTRAINT ck_interest_terms_started CHECK (started IN ('completed_only', 'counts', 'pro_rata'));
ALTER TABLE interest_terms ADD CONSTRAINT fk_interest_terms_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id);
ALTER TABLE sales_rep ADD COLUMN email VARCHAR(254);
ALTER TABLE journal ADD COLUMN wish JSON;
ALTER TABLE bad_debt_relief ADD COLUMN evidence_on DATE;
ALTER TABLE bad_debt_relief ADD COLUMN return_box VARCHAR(20);
ALTER TABLE bad_debt_relief ADD COLUMN claimed BIGINT;
ALTER TABLE bad_debt_relief ALTER COLUMN possible_from DROP NOT NULL;
ALTER TABLE customer_collection ADD COLUMN pool_id INTEGER;
ALTER TABLE customer_collection ADD COLUMN strategy_id INTEGER;
ALTER TABLE customer_collection ADD COLUMN strategy_excluded BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE customer_collection ALTER COLUMN strategy_excluded DROP DEFAULT;
ALTER TABLE customer_collection ADD COLUMN no_interest BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE customer_collection ALTER COLUMN no_interest DROP DEFAULT;
ALTER TABLE customer_collection ADD COLUMN no_interest_until DATE;
ALTER TABLE customer_collection ADD COLUMN region VARCHAR(3) NOT NULL DEFAULT '';
ALTER TABLE customer_collection ALTER COLUMN region DROP DEFAULT;
ALTER TABLE customer_collection ADD CONSTRAINT fk_customer_collection_pool_id FOREIGN KEY(pool_id) REFERENCES customer_pool (id);
ALTER TABLE customer_collection ADD CONSTRAINT fk_customer_collection_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id);
ALTER TABLE entry_collection ADD COLUMN interest_since DATE;
ALTER TABLE entry_collection ADD COLUMN closing_interest_done BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE entry_collection ALTER COLUMN closing_interest_done DROP DEFAULT;
ALTER TABLE entry_collection ADD COLUMN promise_id INTEGER;
ALTER TABLE entry_collection ADD COLUMN plan_id INTEGER;
ALTER TABLE entry_collection ADD COLUMN case_id INTEGER;
ALTER TABLE entry_collection ADD COLUMN agency_file_id INTEGER;
ALTER TABLE entry_collection ADD CONSTRAINT fk_entry_collection_agency_file_id FOREIGN KEY(agency_file_id) REFERENCES agency_file (id);
ALTER TABLE entry_collection ADD CONSTRAINT fk_entry_collection_case_id FOREIGN KEY(case_id) REFERENCES collection_case (id);
ALTER TABLE entry_collection ADD CONSTRAINT fk_entry_collection_plan_id FOREIGN KEY(plan_id) REFERENCES payment_plan (id);
ALTER TABLE entry_collection ADD CONSTRAINT fk_entry_collection_promise_id FOREIGN KEY(promise_id) REFERENCES promise (id);
CREATE INDEX ix_entry_collection_agency_file_id ON entry_collection (agency_file_id) WHERE agency_file_id is not null;
CREATE INDEX ix_entry_collection_case_id ON entry_collection (case_id) WHERE case_id is not null;
CREATE INDEX ix_entry_collection_plan_id ON entry_collection (plan_id) WHERE plan_id is not null;
CREATE INDEX ix_entry_collection_promise_id ON entry_collection (promise_id) WHERE promise_id is not null;
ALTER TABLE entry_status_change ADD COLUMN log_group VARCHAR(36);
CREATE INDEX ix_entry_status_change_log_group ON entry_status_change (log_group);
INSERT INTO number_series (company_id, version, code, names, gapless, manual, date_order)
SELECT c.id, 1, 'AGY', '{"en": "Agency files", "nl": "Incassodossiers", "fr": "Dossiers de recouvrement", "de": "Inkassoakten"}', false, false, 'off' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM number_series s WHERE s.company_id = c.id AND lower(s.code) = 'agy')
  AND NOT EXISTS (SELECT 1 FROM number_series_use u WHERE u.company_id = c.id AND u.purpose = 'agency_file');
INSERT INTO number_series_line (series_id, start, mask, first, last, last_used, skipped)
SELECT s.id, '1900-01-01', 'AGY-{N:4}', 1, 99999999, 0, 0 FROM number_series s
WHERE s.code = 'AGY' AND NOT EXISTS (SELECT 1 FROM number_series_line l WHERE l.series_id = s.id);
INSERT INTO number_series_use (company_id, version, purpose, series_id)
SELECT s.company_id, 1, 'agency_file', s.id FROM number_series s
WHERE s.code = 'AGY' AND NOT EXISTS
  (SELECT 1 FROM number_series_use u WHERE u.company_id = s.company_id AND u.purpose = 'agency_file');
INSERT INTO number_series (company_id, version, code, names, gapless, manual, date_order)
SELECT c.id, 1, 'PLAN', '{"en": "Payment plans", "nl": "Betalingsregelingen", "fr": "Plans de paiement", "de": "Ratenpläne"}', false, false, 'off' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM number_series s WHERE s.company_id = c.id AND lower(s.code) = 'plan')
  AND NOT EXISTS (SELECT 1 FROM number_series_use u WHERE u.company_id = c.id AND u.purpose = 'payment_plan');
INSERT INTO number_series_line (series_id, start, mask, first, last, last_used, skipped)
SELECT s.id, '1900-01-01', 'PLAN-{N:4}', 1, 99999999, 0, 0 FROM number_series s
WHERE s.code = 'PLAN' AND NOT EXISTS (SELECT 1 FROM number_series_line l WHERE l.series_id = s.id);
INSERT INTO number_series_use (company_id, version, purpose, series_id)
SELECT s.company_id, 1, 'payment_plan', s.id FROM number_series s
WHERE s.code = 'PLAN' AND NOT EXISTS
  (SELECT 1 FROM number_series_use u WHERE u.company_id = s.company_id AND u.purpose = 'payment_plan');
INSERT INTO reason_code (company_id, version, code, texts, uses, printed, active)
SELECT c.id, 1, 'WAIVE', '{"en": "Goodwill", "nl": "Coulance", "fr": "Geste commercial", "de": "Kulanz"}', '["adjustment"]', false, true FROM company c
WHERE NOT EXISTS (SELECT 1 FROM reason_code r WHERE r.company_id = c.id AND lower(r.code) = 'waive');
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'NL', '', NULL, 5, 'day_after_due', '["written_demand"]', 'art. 3:307 BW, 3:317 BW', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'NL', '', 'consumer', 2, 'day_after_due', '["written_demand"]', 'art. 7:28 BW, 3:317 BW', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'FR', '', NULL, 5, 'day_after_due', '["acknowledgment", "court"]', 'art. L110-4 C. com.', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'FR', '', 'consumer', 2, 'day_after_due', '["acknowledgment", "court"]', 'art. L218-2 C. consom.', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'DE', '', NULL, 3, 'end_of_year', '["acknowledgment", "part_payment"]', '§§ 195, 199, 212 BGB', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'GB', '', NULL, 6, 'day_after_due', '["acknowledgment", "part_payment"]', 'Limitation Act 1980', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'GB', 'SCT', NULL, 5, 'day_after_due', '["acknowledgment", "part_payment"]', 'Prescription and Limitation (Scotland) Act 1973', 'A', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
INSERT INTO limitation_term (country, region, audience, years, start, restarts, source, confidence, valid_from, shipped, version)
SELECT 'BE', '', NULL, 10, 'day_after_due', '[]', 'art. 2262bis C. civ.', 'C', '1900-01-01', true, 1
WHERE EXISTS (SELECT 1 FROM company);
UPDATE interest_terms SET compounding = 'yearly' WHERE preset_id IN
  (SELECT id FROM law_preset WHERE strpos(CAST(definition AS TEXT), '"compounding": true') > 0);
