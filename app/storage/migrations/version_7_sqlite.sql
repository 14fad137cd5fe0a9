CREATE TABLE esl_rule (
    country VARCHAR(2) NOT NULL,
    valid_from DATE NOT NULL,
    rule JSON NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_esl_rule PRIMARY KEY (id),
    CONSTRAINT uq_esl_rule_country_valid_from UNIQUE (country, valid_from)
);
CREATE TABLE accountant_export (
    number INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    first DATE NOT NULL,
    last DATE NOT NULL,
    only_new BOOLEAN NOT NULL,
    selection JSON NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    totals JSON NOT NULL,
    re_export_of_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_accountant_export PRIMARY KEY (id),
    CONSTRAINT uq_accountant_export_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_accountant_export_order CHECK (first <= last),
    CONSTRAINT ck_accountant_export_kind CHECK (kind IN ('ledger', 'xaf', 'fec', 'datev', 'gdpdu')),
    CONSTRAINT fk_accountant_export_sha256 FOREIGN KEY(sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_accountant_export_re_export_of_id FOREIGN KEY(re_export_of_id) REFERENCES accountant_export (id),
    CONSTRAINT fk_accountant_export_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_accountant_export_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_template (
    code VARCHAR(20) NOT NULL,
    names JSON NOT NULL,
    kind VARCHAR(40) NOT NULL,
    delivered BOOLEAN NOT NULL,
    calendar_id INTEGER,
    active BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_close_template PRIMARY KEY (id),
    CONSTRAINT uq_close_template_company_id_code UNIQUE (company_id, code),
    CONSTRAINT ck_close_template_kind CHECK (kind IN ('month', 'quarter', 'year')),
    CONSTRAINT fk_close_template_calendar_id FOREIGN KEY(calendar_id) REFERENCES work_calendar (id),
    CONSTRAINT fk_close_template_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE esl_setup (
    valid_from DATE NOT NULL,
    kind VARCHAR(40) NOT NULL,
    types VARCHAR(3) NOT NULL,
    rounding VARCHAR(40),
    unit BIGINT,
    minimum BIGINT,
    cash_discount BOOLEAN NOT NULL,
    warn_days INTEGER NOT NULL,
    unexplained_blocks BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_esl_setup PRIMARY KEY (id),
    CONSTRAINT uq_esl_setup_company_id_valid_from_types UNIQUE (company_id, valid_from, types),
    CONSTRAINT ck_esl_setup_kind CHECK (kind IN ('month', 'two_months', 'quarter', 'year')),
    CONSTRAINT ck_esl_setup_rounding CHECK (rounding IN ('nearest', 'toward_zero', 'up')),
    CONSTRAINT fk_esl_setup_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_schedule (
    template_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    start DATE NOT NULL,
    "end" DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_close_schedule PRIMARY KEY (id),
    CONSTRAINT uq_close_schedule_company_id_period_id_kind UNIQUE (company_id, period_id, kind),
    CONSTRAINT fk_close_schedule_template_id FOREIGN KEY(template_id) REFERENCES close_template (id),
    CONSTRAINT fk_close_schedule_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
    CONSTRAINT ck_close_schedule_kind CHECK (kind IN ('month', 'quarter', 'year')),
    CONSTRAINT ck_close_schedule_state CHECK (state IN ('open', 'locked')),
    CONSTRAINT fk_close_schedule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_template_task (
    template_id INTEGER NOT NULL,
    code VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    area VARCHAR(40) NOT NULL,
    names JSON NOT NULL,
    due_days INTEGER NOT NULL,
    due_time VARCHAR(5) NOT NULL,
    owner_id INTEGER,
    hard BOOLEAN NOT NULL,
    signoff_required BOOLEAN NOT NULL,
    four_eyes BOOLEAN NOT NULL,
    active BOOLEAN NOT NULL,
    parameters JSON,
    page VARCHAR(60),
    id INTEGER NOT NULL,
    CONSTRAINT pk_close_template_task PRIMARY KEY (id),
    CONSTRAINT uq_close_template_task_template_id_code UNIQUE (template_id, code),
    CONSTRAINT fk_close_template_task_template_id FOREIGN KEY(template_id) REFERENCES close_template (id) ON DELETE CASCADE,
    CONSTRAINT ck_close_template_task_area CHECK (area IN ('sales', 'receivables', 'bills', 'collections', 'ledger', 'tax', 'system')),
    CONSTRAINT fk_close_template_task_owner_id FOREIGN KEY(owner_id) REFERENCES user (id)
);
CREATE TABLE revaluation_run (
    number VARCHAR(20) NOT NULL,
    method VARCHAR(40) NOT NULL,
    style VARCHAR(40) NOT NULL,
    considered DATE NOT NULL,
    rate_date DATE NOT NULL,
    rate_type_id INTEGER NOT NULL,
    text VARCHAR(100) NOT NULL,
    parameters JSON NOT NULL,
    gain BIGINT NOT NULL,
    loss BIGINT NOT NULL,
    reverses_id INTEGER,
    started_at VARCHAR(27) NOT NULL,
    finished_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_revaluation_run PRIMARY KEY (id),
    CONSTRAINT uq_revaluation_run_company_id_number UNIQUE (company_id, number),
    CONSTRAINT uq_revaluation_run_reverses_id UNIQUE (reverses_id),
    CONSTRAINT ck_revaluation_run_method CHECK (method IN ('standard', 'minimum', 'invoice_date')),
    CONSTRAINT ck_revaluation_run_style CHECK (style IN ('reverse_repost', 'delta', 'next_day')),
    CONSTRAINT fk_revaluation_run_rate_type_id FOREIGN KEY(rate_type_id) REFERENCES rate_type (id),
    CONSTRAINT fk_revaluation_run_reverses_id FOREIGN KEY(reverses_id) REFERENCES revaluation_run (id),
    CONSTRAINT fk_revaluation_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_revaluation_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_revaluation_run_considered ON revaluation_run (company_id, considered);
CREATE TABLE account_mapping (
    account_id INTEGER NOT NULL,
    target VARCHAR(20) NOT NULL,
    tax_key VARCHAR(4),
    automatic BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_account_mapping PRIMARY KEY (id),
    CONSTRAINT uq_account_mapping_company_id_account_id UNIQUE (company_id, account_id),
    CONSTRAINT fk_account_mapping_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_account_mapping_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_record (
    schedule_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    counts JSON NOT NULL,
    hashes JSON NOT NULL,
    anchor_id INTEGER NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_close_record PRIMARY KEY (id),
    CONSTRAINT uq_close_record_schedule_id_no UNIQUE (schedule_id, no),
    CONSTRAINT fk_close_record_schedule_id FOREIGN KEY(schedule_id) REFERENCES close_schedule (id),
    CONSTRAINT fk_close_record_anchor_id FOREIGN KEY(anchor_id) REFERENCES audit_anchor (id),
    CONSTRAINT fk_close_record_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_close_record_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_task (
    schedule_id INTEGER NOT NULL,
    code VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    area VARCHAR(40) NOT NULL,
    names JSON NOT NULL,
    due VARCHAR(27) NOT NULL,
    owner_id INTEGER,
    hard BOOLEAN NOT NULL,
    signoff_required BOOLEAN NOT NULL,
    four_eyes BOOLEAN NOT NULL,
    parameters JSON,
    page VARCHAR(60),
    needs JSON NOT NULL,
    done_by_hand BOOLEAN NOT NULL,
    done_at VARCHAR(27),
    done_by_id INTEGER,
    id INTEGER NOT NULL,
    CONSTRAINT pk_close_task PRIMARY KEY (id),
    CONSTRAINT uq_close_task_schedule_id_code UNIQUE (schedule_id, code),
    CONSTRAINT fk_close_task_schedule_id FOREIGN KEY(schedule_id) REFERENCES close_schedule (id) ON DELETE CASCADE,
    CONSTRAINT ck_close_task_area CHECK (area IN ('sales', 'receivables', 'bills', 'collections', 'ledger', 'tax', 'system')),
    CONSTRAINT fk_close_task_owner_id FOREIGN KEY(owner_id) REFERENCES user (id),
    CONSTRAINT fk_close_task_done_by_id FOREIGN KEY(done_by_id) REFERENCES user (id)
);
CREATE TABLE task_dependency (
    task_id INTEGER NOT NULL,
    needs_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_task_dependency PRIMARY KEY (id),
    CONSTRAINT uq_task_dependency_task_id_needs_id UNIQUE (task_id, needs_id),
    CONSTRAINT ck_task_dependency_other CHECK (task_id <> needs_id),
    CONSTRAINT fk_task_dependency_task_id FOREIGN KEY(task_id) REFERENCES close_template_task (id) ON DELETE CASCADE,
    CONSTRAINT fk_task_dependency_needs_id FOREIGN KEY(needs_id) REFERENCES close_template_task (id) ON DELETE CASCADE
);
CREATE TABLE close_acceptance (
    task_id INTEGER NOT NULL,
    keys JSON NOT NULL,
    count INTEGER NOT NULL,
    amount BIGINT,
    comment VARCHAR(500) NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_close_acceptance PRIMARY KEY (id),
    CONSTRAINT ck_close_acceptance_comment CHECK (length(comment) >= 10),
    CONSTRAINT fk_close_acceptance_task_id FOREIGN KEY(task_id) REFERENCES close_task (id),
    CONSTRAINT fk_close_acceptance_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_close_acceptance_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_close_acceptance_task_id ON close_acceptance (task_id);
CREATE TABLE close_carry_over (
    task_id INTEGER NOT NULL,
    "key" VARCHAR(120) NOT NULL,
    label VARCHAR(120) NOT NULL,
    origin_period_id INTEGER NOT NULL,
    amount BIGINT,
    comment VARCHAR(500) NOT NULL,
    age INTEGER NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_close_carry_over PRIMARY KEY (id),
    CONSTRAINT uq_close_carry_over_task_id_key UNIQUE (task_id, "key"),
    CONSTRAINT fk_close_carry_over_task_id FOREIGN KEY(task_id) REFERENCES close_task (id) ON DELETE CASCADE,
    CONSTRAINT fk_close_carry_over_origin_period_id FOREIGN KEY(origin_period_id) REFERENCES fiscal_period (id)
);
CREATE TABLE close_evaluation (
    task_id INTEGER NOT NULL,
    status VARCHAR(40) NOT NULL,
    count INTEGER NOT NULL,
    amount BIGINT,
    keys_hash VARCHAR(64) NOT NULL,
    keys JSON NOT NULL,
    evaluated_at VARCHAR(27) NOT NULL,
    note JSON,
    last_by_id INTEGER,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_close_evaluation PRIMARY KEY (task_id),
    CONSTRAINT fk_close_evaluation_task_id FOREIGN KEY(task_id) REFERENCES close_task (id) ON DELETE CASCADE,
    CONSTRAINT ck_close_evaluation_status CHECK (status IN ('not_applicable', 'done', 'open', 'running', 'error')),
    CONSTRAINT fk_close_evaluation_last_by_id FOREIGN KEY(last_by_id) REFERENCES user (id),
    CONSTRAINT fk_close_evaluation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE close_signoff (
    task_id INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    count INTEGER NOT NULL,
    amount BIGINT,
    keys_hash VARCHAR(64) NOT NULL,
    evaluated_at VARCHAR(27) NOT NULL,
    comment VARCHAR(500) NOT NULL,
    withdraws_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_close_signoff PRIMARY KEY (id),
    CONSTRAINT uq_close_signoff_withdraws_id UNIQUE (withdraws_id),
    CONSTRAINT fk_close_signoff_task_id FOREIGN KEY(task_id) REFERENCES close_task (id),
    CONSTRAINT fk_close_signoff_withdraws_id FOREIGN KEY(withdraws_id) REFERENCES close_signoff (id),
    CONSTRAINT fk_close_signoff_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_close_signoff_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_close_signoff_task_id ON close_signoff (task_id);
CREATE TABLE exported_voucher (
    export_id INTEGER NOT NULL,
    voucher_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_exported_voucher PRIMARY KEY (id),
    CONSTRAINT uq_exported_voucher_export_id_voucher_id UNIQUE (export_id, voucher_id),
    CONSTRAINT fk_exported_voucher_export_id FOREIGN KEY(export_id) REFERENCES accountant_export (id),
    CONSTRAINT fk_exported_voucher_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id)
);
CREATE INDEX ix_exported_voucher_voucher_id ON exported_voucher (voucher_id);
CREATE TABLE period_reopening (
    number VARCHAR(20) NOT NULL,
    period_id INTEGER NOT NULL,
    module VARCHAR(40),
    reason_id INTEGER NOT NULL,
    text VARCHAR(250) NOT NULL,
    relock_at VARCHAR(27),
    backup_id INTEGER,
    consequences JSON,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_period_reopening PRIMARY KEY (id),
    CONSTRAINT uq_period_reopening_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_period_reopening_text CHECK (length(text) >= 10),
    CONSTRAINT fk_period_reopening_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
    CONSTRAINT ck_period_reopening_module CHECK (module IN ('sales_orders', 'customer_invoices', 'customer_payments', 'bills_of_exchange', 'collections', 'revaluation_ledger')),
    CONSTRAINT fk_period_reopening_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_period_reopening_backup_id FOREIGN KEY(backup_id) REFERENCES backup_record (id),
    CONSTRAINT fk_period_reopening_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_period_reopening_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_period_reopening_period_id ON period_reopening (period_id);
CREATE TABLE period_relock (
    reopening_id INTEGER NOT NULL,
    automatic BOOLEAN NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_period_relock PRIMARY KEY (id),
    CONSTRAINT uq_period_relock_reopening_id UNIQUE (reopening_id),
    CONSTRAINT fk_period_relock_reopening_id FOREIGN KEY(reopening_id) REFERENCES period_reopening (id),
    CONSTRAINT fk_period_relock_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_period_relock_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE reopened_voucher (
    reopening_id INTEGER NOT NULL,
    voucher_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_reopened_voucher PRIMARY KEY (id),
    CONSTRAINT uq_reopened_voucher_voucher_id UNIQUE (voucher_id),
    CONSTRAINT fk_reopened_voucher_reopening_id FOREIGN KEY(reopening_id) REFERENCES period_reopening (id),
    CONSTRAINT fk_reopened_voucher_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
    CONSTRAINT fk_reopened_voucher_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_reopened_voucher_reopening_id ON reopened_voucher (reopening_id);
CREATE TABLE revaluation_rate (
    run_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    exchange_rate_id INTEGER,
    cross_rate_id INTEGER,
    used_date DATE NOT NULL,
    rate BIGINT NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_revaluation_rate PRIMARY KEY (id),
    CONSTRAINT uq_revaluation_rate_run_id_currency UNIQUE (run_id, currency),
    CONSTRAINT fk_revaluation_rate_run_id FOREIGN KEY(run_id) REFERENCES revaluation_run (id),
    CONSTRAINT fk_revaluation_rate_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_revaluation_rate_exchange_rate_id FOREIGN KEY(exchange_rate_id) REFERENCES exchange_rate (id),
    CONSTRAINT fk_revaluation_rate_cross_rate_id FOREIGN KEY(cross_rate_id) REFERENCES exchange_rate (id)
);
CREATE INDEX ix_revaluation_rate_cross_rate_id ON revaluation_rate (cross_rate_id);
CREATE INDEX ix_revaluation_rate_exchange_rate_id ON revaluation_rate (exchange_rate_id);
CREATE TABLE eu_sales_list (
    number VARCHAR(20),
    edition INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    start DATE NOT NULL,
    "end" DATE NOT NULL,
    types VARCHAR(3) NOT NULL,
    state VARCHAR(40) NOT NULL,
    nil BOOLEAN NOT NULL,
    recheck BOOLEAN NOT NULL,
    deadline DATE,
    registration VARCHAR(20) NOT NULL,
    country VARCHAR(2) NOT NULL,
    files JSON,
    submitted_on DATE,
    channel VARCHAR(20),
    receipt_no VARCHAR(60),
    receipt_sha256 VARCHAR(64),
    archived_id INTEGER,
    message VARCHAR(500),
    corrects_id INTEGER,
    copy_of_id INTEGER,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_eu_sales_list PRIMARY KEY (id),
    CONSTRAINT uq_eu_sales_list_company_id_number_edition UNIQUE (company_id, number, edition),
    CONSTRAINT uq_eu_sales_list_copy_of_id UNIQUE (copy_of_id),
    CONSTRAINT ck_eu_sales_list_order CHECK (start <= "end"),
    CONSTRAINT ck_eu_sales_list_kind CHECK (kind IN ('month', 'two_months', 'quarter', 'year')),
    CONSTRAINT ck_eu_sales_list_state CHECK (state IN ('draft', 'checked', 'exported', 'submitted', 'accepted', 'rejected', 'corrected', 'cancelled')),
    CONSTRAINT fk_eu_sales_list_receipt_sha256 FOREIGN KEY(receipt_sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_eu_sales_list_archived_id FOREIGN KEY(archived_id) REFERENCES archived_document (id),
    CONSTRAINT fk_eu_sales_list_corrects_id FOREIGN KEY(corrects_id) REFERENCES eu_sales_list (id),
    CONSTRAINT fk_eu_sales_list_copy_of_id FOREIGN KEY(copy_of_id) REFERENCES eu_sales_list (id),
    CONSTRAINT fk_eu_sales_list_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_eu_sales_list_start ON eu_sales_list (company_id, start);
CREATE TABLE revaluation_line (
    run_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    open_amount BIGINT NOT NULL,
    original BIGINT NOT NULL,
    "before" BIGINT NOT NULL,
    value BIGINT NOT NULL,
    target BIGINT NOT NULL,
    adjustment BIGINT NOT NULL,
    standing BIGINT NOT NULL,
    revalued_before DATE,
    posting_profile_id INTEGER NOT NULL,
    control_account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_revaluation_line PRIMARY KEY (id),
    CONSTRAINT uq_revaluation_line_run_id_entry_id UNIQUE (run_id, entry_id),
    CONSTRAINT fk_revaluation_line_run_id FOREIGN KEY(run_id) REFERENCES revaluation_run (id),
    CONSTRAINT fk_revaluation_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
    CONSTRAINT fk_revaluation_line_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
    CONSTRAINT fk_revaluation_line_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id)
);
CREATE INDEX ix_revaluation_line_entry_id ON revaluation_line (entry_id);
CREATE TABLE eu_sales_list_event (
    list_id INTEGER NOT NULL,
    from_state VARCHAR(12),
    to_state VARCHAR(12) NOT NULL,
    at VARCHAR(27) NOT NULL,
    user_id INTEGER NOT NULL,
    note VARCHAR(500),
    id INTEGER NOT NULL,
    CONSTRAINT pk_eu_sales_list_event PRIMARY KEY (id),
    CONSTRAINT fk_eu_sales_list_event_list_id FOREIGN KEY(list_id) REFERENCES eu_sales_list (id),
    CONSTRAINT fk_eu_sales_list_event_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE INDEX ix_eu_sales_list_event_list_id ON eu_sales_list_event (list_id);
CREATE TABLE eu_sales_list_line (
    list_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    customer_id INTEGER,
    country VARCHAR(2) NOT NULL,
    vat_number VARCHAR(20) NOT NULL,
    type VARCHAR(40) NOT NULL,
    exact BIGINT NOT NULL,
    reported BIGINT NOT NULL,
    manual BOOLEAN NOT NULL,
    excluded BOOLEAN NOT NULL,
    reason VARCHAR(200),
    reporting_number VARCHAR(20),
    correction_of DATE,
    correction_until DATE,
    checks JSON,
    id INTEGER NOT NULL,
    CONSTRAINT pk_eu_sales_list_line PRIMARY KEY (id),
    CONSTRAINT uq_eu_sales_list_line_list_id_position UNIQUE (list_id, position),
    CONSTRAINT fk_eu_sales_list_line_list_id FOREIGN KEY(list_id) REFERENCES eu_sales_list (id) ON DELETE CASCADE,
    CONSTRAINT fk_eu_sales_list_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_eu_sales_list_line_type CHECK (type IN ('L', 'S', 'T'))
);
CREATE INDEX ix_eu_sales_list_line_customer_id ON eu_sales_list_line (customer_id);
CREATE TABLE interest_note_compensation (
    note_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    text VARCHAR(250) NOT NULL,
    amount BIGINT NOT NULL,
    vat BIGINT NOT NULL,
    excluded BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_interest_note_compensation PRIMARY KEY (id),
    CONSTRAINT uq_interest_note_compensation_note_id_entry_id UNIQUE (note_id, entry_id),
    CONSTRAINT ck_interest_note_compensation_amount CHECK (amount > 0 and vat between 0 and amount),
    CONSTRAINT fk_interest_note_compensation_note_id FOREIGN KEY(note_id) REFERENCES interest_note (id) ON DELETE CASCADE,
    CONSTRAINT fk_interest_note_compensation_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE INDEX ix_interest_note_compensation_entry_id ON interest_note_compensation (entry_id);
CREATE TABLE eu_sales_list_source (
    line_id INTEGER NOT NULL,
    vat_entry_id INTEGER NOT NULL,
    live BOOLEAN NOT NULL,
    reference BOOLEAN NOT NULL,
    amount BIGINT NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_eu_sales_list_source PRIMARY KEY (id),
    CONSTRAINT ck_eu_sales_list_source_live CHECK (not (live and reference)),
    CONSTRAINT fk_eu_sales_list_source_line_id FOREIGN KEY(line_id) REFERENCES eu_sales_list_line (id) ON DELETE CASCADE,
    CONSTRAINT fk_eu_sales_list_source_vat_entry_id FOREIGN KEY(vat_entry_id) REFERENCES vat_entry (id)
);
CREATE INDEX ix_eu_sales_list_source_line_id ON eu_sales_list_source (line_id);
CREATE INDEX ix_eu_sales_list_source_vat_entry_id ON eu_sales_list_source (vat_entry_id);
CREATE UNIQUE INDEX uq_eu_sales_list_source_live ON eu_sales_list_source (vat_entry_id) WHERE live;
CREATE TABLE revaluation_detail (
    line_id INTEGER NOT NULL,
    detail_id INTEGER NOT NULL,
    part VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL,
    CONSTRAINT pk_revaluation_detail PRIMARY KEY (id),
    CONSTRAINT uq_revaluation_detail_detail_id UNIQUE (detail_id),
    CONSTRAINT fk_revaluation_detail_line_id FOREIGN KEY(line_id) REFERENCES revaluation_line (id),
    CONSTRAINT fk_revaluation_detail_detail_id FOREIGN KEY(detail_id) REFERENCES detailed_entry (id),
    CONSTRAINT ck_revaluation_detail_part CHECK (part IN ('take_back', 'target', 'settlement', 'next_day', 'reversal'))
);
CREATE INDEX ix_revaluation_detail_line_id ON revaluation_detail (line_id);
ALTER TABLE job_definition ADD COLUMN held JSON;
CREATE TABLE job_run_new (
    definition_id INTEGER NOT NULL,
    business_date DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    item_errors BOOLEAN NOT NULL,
    acknowledged JSON,
    checkpoint JSON,
    started_at VARCHAR(27),
    ended_at VARCHAR(27),
    by_hand BOOLEAN NOT NULL,
    not_before VARCHAR(27),
    told JSON,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_job_run PRIMARY KEY (id),
    CONSTRAINT fk_job_run_definition_id FOREIGN KEY(definition_id) REFERENCES job_definition (id),
    CONSTRAINT ck_job_run_state CHECK (state IN ('on_hold', 'waiting', 'ready', 'executing', 'finished', 'error', 'interrupted', 'cancelling', 'cancelled', 'not_run')),
    CONSTRAINT fk_job_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO job_run_new ("definition_id", "business_date", "state", "item_errors", "acknowledged", "checkpoint", "started_at", "ended_at", "id", "company_id", "by_hand") SELECT "definition_id", "business_date", "state", "item_errors", "acknowledged", "checkpoint", "started_at", "ended_at", "id", "company_id", 0 FROM job_run;
DROP TABLE job_run;
ALTER TABLE job_run_new RENAME TO job_run;
CREATE INDEX ix_job_run_definition_id ON job_run (definition_id, business_date);
CREATE INDEX ix_job_run_state ON job_run (company_id, state);
CREATE TABLE archived_document_new (
    kind VARCHAR(30) NOT NULL,
    number VARCHAR(20) NOT NULL,
    date DATE NOT NULL,
    customer_id INTEGER,
    document_table VARCHAR(40) NOT NULL,
    document_id INTEGER NOT NULL,
    letter_id INTEGER,
    language VARCHAR(2) NOT NULL,
    layout_version INTEGER NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    duplicate_of_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    set_of_id INTEGER,
    retained_until DATE,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_archived_document PRIMARY KEY (id),
    CONSTRAINT fk_archived_document_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_archived_document_letter_id FOREIGN KEY(letter_id) REFERENCES letter_record (id),
    CONSTRAINT fk_archived_document_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
    CONSTRAINT fk_archived_document_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES archived_document (id),
    CONSTRAINT fk_archived_document_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_archived_document_set_of_id FOREIGN KEY(set_of_id) REFERENCES archived_document (id),
    CONSTRAINT fk_archived_document_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO archived_document_new ("kind", "number", "date", "customer_id", "document_table", "document_id", "letter_id", "language", "layout_version", "content_sha256", "duplicate_of_id", "created_at", "created_by_id", "id", "company_id") SELECT "kind", "number", "date", "customer_id", "document_table", "document_id", "letter_id", "language", "layout_version", "content_sha256", "duplicate_of_id", "created_at", "created_by_id", "id", "company_id" FROM archived_document;
DROP TABLE archived_document;
ALTER TABLE archived_document_new RENAME TO archived_document;
CREATE INDEX ix_archived_document_customer ON archived_document (company_id, customer_id, date);
CREATE INDEX ix_archived_document_document ON archived_document (document_table, document_id);
CREATE TABLE customer_collection_new (
    customer_id INTEGER NOT NULL,
    sequence_id INTEGER,
    interest_terms_id INTEGER,
    law_preset_id INTEGER,
    contact_id INTEGER,
    agent_id INTEGER,
    channel VARCHAR(40) NOT NULL,
    quiet_until DATE,
    do_not_remind BOOLEAN NOT NULL,
    until DATE,
    reason VARCHAR(100),
    interest_agreed BOOLEAN NOT NULL,
    damages_agreed BOOLEAN NOT NULL,
    statement_no INTEGER NOT NULL,
    pool_id INTEGER,
    strategy_id INTEGER,
    strategy_excluded BOOLEAN NOT NULL,
    no_interest BOOLEAN NOT NULL,
    no_interest_until DATE,
    region VARCHAR(3) NOT NULL,
    sole_trader BOOLEAN NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_customer_collection PRIMARY KEY (customer_id),
    CONSTRAINT fk_customer_collection_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_collection_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id),
    CONSTRAINT fk_customer_collection_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
    CONSTRAINT fk_customer_collection_law_preset_id FOREIGN KEY(law_preset_id) REFERENCES law_preset (id),
    CONSTRAINT fk_customer_collection_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id),
    CONSTRAINT fk_customer_collection_agent_id FOREIGN KEY(agent_id) REFERENCES user (id),
    CONSTRAINT ck_customer_collection_channel CHECK (channel IN ('print', 'email', 'both')),
    CONSTRAINT fk_customer_collection_pool_id FOREIGN KEY(pool_id) REFERENCES customer_pool (id),
    CONSTRAINT fk_customer_collection_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id),
    CONSTRAINT fk_customer_collection_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO customer_collection_new ("customer_id", "sequence_id", "interest_terms_id", "law_preset_id", "contact_id", "agent_id", "channel", "quiet_until", "do_not_remind", "until", "reason", "interest_agreed", "damages_agreed", "statement_no", "pool_id", "strategy_id", "strategy_excluded", "no_interest", "no_interest_until", "region", "company_id", "version", "sole_trader") SELECT "customer_id", "sequence_id", "interest_terms_id", "law_preset_id", "contact_id", "agent_id", "channel", "quiet_until", "do_not_remind", "until", "reason", "interest_agreed", "damages_agreed", "statement_no", "pool_id", "strategy_id", "strategy_excluded", "no_interest", "no_interest_until", "region", "company_id", "version", 0 FROM customer_collection;
DROP TABLE customer_collection;
ALTER TABLE customer_collection_new RENAME TO customer_collection;
CREATE TABLE interest_note_new (
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
    compensation BIGINT NOT NULL,
    compensation_vat BIGINT NOT NULL,
    id INTEGER NOT NULL,
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
INSERT INTO interest_note_new ("run_id", "customer_id", "currency", "terms_id", "number", "state", "cancels_id", "document_date", "posting_date", "vat_date", "due_date", "first_day", "channel", "remaining", "interest", "fee", "fee_vat", "vat", "rounding", "total", "selected", "outdated", "edited", "summary_voucher", "texts", "voucher_id", "entry_id", "id", "company_id", "version", "compensation", "compensation_vat") SELECT "run_id", "customer_id", "currency", "terms_id", "number", "state", "cancels_id", "document_date", "posting_date", "vat_date", "due_date", "first_day", "channel", "remaining", "interest", "fee", "fee_vat", "vat", "rounding", "total", "selected", "outdated", "edited", "summary_voucher", "texts", "voucher_id", "entry_id", "id", "company_id", "version", 0, 0 FROM interest_note;
DROP TABLE interest_note;
ALTER TABLE interest_note_new RENAME TO interest_note;
CREATE INDEX ix_interest_note_customer_id ON interest_note (customer_id);
CREATE INDEX ix_interest_note_voucher_id ON interest_note (voucher_id);
CREATE UNIQUE INDEX uq_interest_note_draft ON interest_note (company_id, customer_id, currency) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_interest_note_number ON interest_note (company_id, number) WHERE number is not null and cancels_id is null;
INSERT INTO number_series (company_id, version, code, names, gapless, manual, date_order)
SELECT c.id, 1, 'REVAL', '{"en": "Revaluation runs", "nl": "Herwaarderingen", "fr": "Réévaluations", "de": "Neubewertungen"}', true, false, 'off' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM number_series s WHERE s.company_id = c.id AND lower(s.code) = 'reval')
  AND NOT EXISTS (SELECT 1 FROM number_series_use u WHERE u.company_id = c.id AND u.purpose = 'revaluation_run');
INSERT INTO number_series_line (series_id, start, mask, first, last, last_used, skipped)
SELECT s.id, '1900-01-01', 'RV-{YYYY}-{N:4}', 1, 99999999, 0, 0 FROM number_series s
WHERE s.code = 'REVAL' AND NOT EXISTS (SELECT 1 FROM number_series_line l WHERE l.series_id = s.id);
INSERT INTO number_series_use (company_id, version, purpose, series_id)
SELECT s.company_id, 1, 'revaluation_run', s.id FROM number_series s
WHERE s.code = 'REVAL' AND NOT EXISTS
  (SELECT 1 FROM number_series_use u WHERE u.company_id = s.company_id AND u.purpose = 'revaluation_run');
INSERT INTO number_series (company_id, version, code, names, gapless, manual, date_order)
SELECT c.id, 1, 'ESL', '{"en": "EU sales lists", "nl": "ICL-lijsten", "fr": "Listes des ventes intracommunautaires", "de": "Zusammenfassende Meldungen"}', true, false, 'off' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM number_series s WHERE s.company_id = c.id AND lower(s.code) = 'esl')
  AND NOT EXISTS (SELECT 1 FROM number_series_use u WHERE u.company_id = c.id AND u.purpose = 'eu_sales_list');
INSERT INTO number_series_line (series_id, start, mask, first, last, last_used, skipped)
SELECT s.id, '1900-01-01', 'ESL-{N:4}', 1, 99999999, 0, 0 FROM number_series s
WHERE s.code = 'ESL' AND NOT EXISTS (SELECT 1 FROM number_series_line l WHERE l.series_id = s.id);
INSERT INTO number_series_use (company_id, version, purpose, series_id)
SELECT s.company_id, 1, 'eu_sales_list', s.id FROM number_series s
WHERE s.code = 'ESL' AND NOT EXISTS
  (SELECT 1 FROM number_series_use u WHERE u.company_id = s.company_id AND u.purpose = 'eu_sales_list');
