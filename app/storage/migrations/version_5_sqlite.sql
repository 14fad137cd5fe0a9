CREATE TABLE blocking_rule (
    number VARCHAR(20) NOT NULL,
    type VARCHAR(40) NOT NULL,
    active BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_blocking_rule PRIMARY KEY (id),
    CONSTRAINT uq_blocking_rule_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_blocking_rule_type CHECK (type IN ('days_overdue', 'account_status', 'terms_of_payment', 'credit_limit_expired', 'overdue_amount', 'sales_order', 'credit_limit_used')),
    CONSTRAINT fk_blocking_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_blocking_rule_active ON blocking_rule (company_id, active, type);
CREATE TABLE checkpoint_setup (
    step VARCHAR(40) NOT NULL,
    posting BOOLEAN NOT NULL,
    grace INTEGER,
    pro_forma BOOLEAN NOT NULL,
    pro_forma_grace INTEGER,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_checkpoint_setup PRIMARY KEY (id),
    CONSTRAINT uq_checkpoint_setup_company_id_step UNIQUE (company_id, step),
    CONSTRAINT ck_checkpoint_setup_grace CHECK (grace between 0 and 366 and posting or grace is null),
    CONSTRAINT ck_checkpoint_setup_pro_forma_grace CHECK (pro_forma_grace between 0 and 366 and pro_forma or pro_forma_grace is null),
    CONSTRAINT ck_checkpoint_setup_step CHECK (step IN ('confirmation', 'picking_list', 'packing_slip', 'invoice')),
    CONSTRAINT fk_checkpoint_setup_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE coverage_type (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_coverage_type PRIMARY KEY (id),
    CONSTRAINT uq_coverage_type_company_id_code UNIQUE (company_id, code),
    CONSTRAINT fk_coverage_type_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE credit_group (
    number VARCHAR(20) NOT NULL,
    name VARCHAR(60) NOT NULL,
    credit_limit BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    limit_to DATE NOT NULL,
    all_members_overdue BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_credit_group PRIMARY KEY (id),
    CONSTRAINT uq_credit_group_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_credit_group_limit CHECK (credit_limit >= 0),
    CONSTRAINT fk_credit_group_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_credit_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE limit_journal (
    number VARCHAR(20),
    type VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    text VARCHAR(100) NOT NULL,
    date DATE NOT NULL,
    reverses_id INTEGER,
    created_by_id INTEGER NOT NULL,
    saved_at VARCHAR(27) NOT NULL,
    posted_at VARCHAR(27),
    posted_by_id INTEGER,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_limit_journal PRIMARY KEY (id),
    CONSTRAINT uq_limit_journal_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_limit_journal_number CHECK (state <> 'posted' or number is not null),
    CONSTRAINT ck_limit_journal_type CHECK (type IN ('limit', 'temporary')),
    CONSTRAINT ck_limit_journal_state CHECK (state IN ('draft', 'submitted', 'partly_approved', 'approved', 'returned', 'failed', 'posted')),
    CONSTRAINT fk_limit_journal_reverses_id FOREIGN KEY(reverses_id) REFERENCES limit_journal (id),
    CONSTRAINT fk_limit_journal_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_limit_journal_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
    CONSTRAINT fk_limit_journal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_limit_journal_state ON limit_journal (company_id, state, date);
CREATE TABLE policy_type (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_policy_type PRIMARY KEY (id),
    CONSTRAINT uq_policy_type_company_id_code UNIQUE (company_id, code),
    CONSTRAINT fk_policy_type_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE risk_group (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    score_from INTEGER NOT NULL,
    score_to INTEGER NOT NULL,
    indicator VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_risk_group PRIMARY KEY (id),
    CONSTRAINT uq_risk_group_company_id_code UNIQUE (company_id, code),
    CONSTRAINT ck_risk_group_scores CHECK (score_to >= score_from),
    CONSTRAINT ck_risk_group_indicator CHECK (indicator IN ('green', 'amber', 'red')),
    CONSTRAINT fk_risk_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE scoring_group (
    code VARCHAR(10) NOT NULL,
    names JSON NOT NULL,
    type VARCHAR(40) NOT NULL,
    score_type VARCHAR(40) NOT NULL,
    active BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_scoring_group PRIMARY KEY (id),
    CONSTRAINT uq_scoring_group_company_id_code UNIQUE (company_id, code),
    CONSTRAINT ck_scoring_group_type CHECK (type IN ('payment_days', 'customer_since', 'business_since', 'dso', 'average_balance', 'management_group', 'account_status', 'country', 'user_defined')),
    CONSTRAINT ck_scoring_group_score_type CHECK (score_type IN ('range', 'user_defined')),
    CONSTRAINT fk_scoring_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE signoff_request (
    subject_table VARCHAR(40) NOT NULL,
    subject_id INTEGER NOT NULL,
    action VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    prepared_by_id INTEGER NOT NULL,
    decided_by_id INTEGER,
    self_approved BOOLEAN NOT NULL,
    "then" VARCHAR(40) NOT NULL,
    wish JSON,
    amount BIGINT,
    note VARCHAR(250),
    error JSON,
    created_at VARCHAR(27) NOT NULL,
    submitted_at VARCHAR(27),
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_signoff_request PRIMARY KEY (id),
    CONSTRAINT ck_signoff_request_two_persons CHECK (decided_by_id <> prepared_by_id or self_approved),
    CONSTRAINT ck_signoff_request_action CHECK (action IN ('limit_journal', 'limit_line', 'release', 'reject', 'rules', 'exclude_order', 'block')),
    CONSTRAINT ck_signoff_request_state CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'approved_failed')),
    CONSTRAINT fk_signoff_request_prepared_by_id FOREIGN KEY(prepared_by_id) REFERENCES user (id),
    CONSTRAINT fk_signoff_request_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES user (id),
    CONSTRAINT ck_signoff_request_then CHECK ("then" IN ('nothing', 'post', 'release', 'release_and_post')),
    CONSTRAINT fk_signoff_request_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_signoff_request_state ON signoff_request (company_id, state);
CREATE INDEX ix_signoff_request_subject ON signoff_request (subject_table, subject_id);
CREATE TABLE auto_limit (
    risk_group_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    revenue BIGINT,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_auto_limit PRIMARY KEY (id),
    CONSTRAINT ck_auto_limit_revenue CHECK (revenue >= 0),
    CONSTRAINT fk_auto_limit_risk_group_id FOREIGN KEY(risk_group_id) REFERENCES risk_group (id),
    CONSTRAINT fk_auto_limit_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_auto_limit_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX uq_auto_limit_revenue ON auto_limit (company_id, risk_group_id, currency, coalesce(revenue, -1));
CREATE TABLE scoring_line (
    group_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    value_from BIGINT,
    value_to BIGINT,
    value VARCHAR(40),
    score INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_scoring_line PRIMARY KEY (id),
    CONSTRAINT uq_scoring_line_group_id_no UNIQUE (group_id, no),
    CONSTRAINT ck_scoring_line_range CHECK (value_to >= value_from),
    CONSTRAINT ck_scoring_line_value CHECK ((value is null) <> (value_from is null)),
    CONSTRAINT ck_scoring_line_value_to CHECK (value is null or value_to is null),
    CONSTRAINT fk_scoring_line_group_id FOREIGN KEY(group_id) REFERENCES scoring_group (id) ON DELETE CASCADE,
    CONSTRAINT fk_scoring_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE signoff_event (
    request_id INTEGER NOT NULL,
    action VARCHAR(40) NOT NULL,
    line_no INTEGER,
    self_approved BOOLEAN NOT NULL,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_signoff_event PRIMARY KEY (id),
    CONSTRAINT fk_signoff_event_request_id FOREIGN KEY(request_id) REFERENCES signoff_request (id),
    CONSTRAINT ck_signoff_event_action CHECK (action IN ('submitted', 'approved', 'returned', 'recalled', 'failed', 'done')),
    CONSTRAINT fk_signoff_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_signoff_event_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_signoff_event_request_id ON signoff_event (request_id);
CREATE TABLE auto_limit_line (
    auto_limit_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    scoring_group_id INTEGER NOT NULL,
    operator VARCHAR(40) NOT NULL,
    value BIGINT,
    code VARCHAR(40),
    credit_limit BIGINT NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_auto_limit_line PRIMARY KEY (id),
    CONSTRAINT uq_auto_limit_line_auto_limit_id_no UNIQUE (auto_limit_id, no),
    CONSTRAINT ck_auto_limit_line_value CHECK ((value is null) <> (code is null)),
    CONSTRAINT ck_auto_limit_line_limit CHECK (credit_limit >= 0),
    CONSTRAINT fk_auto_limit_line_auto_limit_id FOREIGN KEY(auto_limit_id) REFERENCES auto_limit (id) ON DELETE CASCADE,
    CONSTRAINT fk_auto_limit_line_scoring_group_id FOREIGN KEY(scoring_group_id) REFERENCES scoring_group (id),
    CONSTRAINT ck_auto_limit_line_operator CHECK (operator IN ('=', '≠', '<', '≤', '>', '≥')),
    CONSTRAINT fk_auto_limit_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE account_status_change (
    customer_id INTEGER NOT NULL,
    old_id INTEGER,
    new_id INTEGER,
    reason_id INTEGER NOT NULL,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_account_status_change PRIMARY KEY (id),
    CONSTRAINT fk_account_status_change_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_account_status_change_old_id FOREIGN KEY(old_id) REFERENCES account_status (id),
    CONSTRAINT fk_account_status_change_new_id FOREIGN KEY(new_id) REFERENCES account_status (id),
    CONSTRAINT fk_account_status_change_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_account_status_change_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_account_status_change_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_account_status_change_customer_id ON account_status_change (customer_id, created_at);
CREATE TABLE blocking_rule_version (
    rule_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    scope VARCHAR(40) NOT NULL,
    customer_id INTEGER,
    group_id INTEGER,
    risk_group_id INTEGER,
    value_type VARCHAR(40) NOT NULL,
    value_days INTEGER,
    value_amount BIGINT,
    value_percent BIGINT,
    value_code_table VARCHAR(40),
    value_code_id INTEGER,
    currency VARCHAR(3) NOT NULL,
    release BOOLEAN NOT NULL,
    valid_from DATE,
    valid_to DATE,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_blocking_rule_version PRIMARY KEY (id),
    CONSTRAINT uq_blocking_rule_version_rule_id_version UNIQUE (rule_id, version),
    CONSTRAINT ck_blocking_rule_version_release CHECK (not release or kind = 'exclusion'),
    CONSTRAINT ck_blocking_rule_version_scope_fits CHECK ((scope = 'table') = (customer_id is not null) and (scope = 'group') = (group_id is not null) and (scope <> 'table' or risk_group_id is null)),
    CONSTRAINT ck_blocking_rule_version_period CHECK (valid_to >= valid_from),
    CONSTRAINT fk_blocking_rule_version_rule_id FOREIGN KEY(rule_id) REFERENCES blocking_rule (id),
    CONSTRAINT ck_blocking_rule_version_kind CHECK (kind IN ('blocking', 'exclusion')),
    CONSTRAINT ck_blocking_rule_version_scope CHECK (scope IN ('table', 'group', 'all')),
    CONSTRAINT fk_blocking_rule_version_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_blocking_rule_version_group_id FOREIGN KEY(group_id) REFERENCES credit_management_group (id),
    CONSTRAINT fk_blocking_rule_version_risk_group_id FOREIGN KEY(risk_group_id) REFERENCES risk_group (id),
    CONSTRAINT ck_blocking_rule_version_value_type CHECK (value_type IN ('days', 'amount', 'percent', 'code')),
    CONSTRAINT fk_blocking_rule_version_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_blocking_rule_version_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_blocking_rule_version_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_blocking_rule_version_customer_id ON blocking_rule_version (customer_id);
CREATE INDEX ix_blocking_rule_version_value_code ON blocking_rule_version (value_code_table, value_code_id);
CREATE TABLE credit_group_member (
    group_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    old_expiry DATE,
    id INTEGER NOT NULL,
    CONSTRAINT pk_credit_group_member PRIMARY KEY (id),
    CONSTRAINT uq_credit_group_member_customer_id UNIQUE (customer_id),
    CONSTRAINT fk_credit_group_member_group_id FOREIGN KEY(group_id) REFERENCES credit_group (id) ON DELETE CASCADE,
    CONSTRAINT fk_credit_group_member_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_credit_group_member_group_id ON credit_group_member (group_id);
CREATE TABLE credit_policy (
    customer_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    type_id INTEGER NOT NULL,
    coverage_id INTEGER,
    insurer VARCHAR(100),
    policy_no VARCHAR(35),
    valid_from DATE NOT NULL,
    valid_to DATE,
    value BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    update_percent BIGINT NOT NULL,
    in_exposure BOOLEAN NOT NULL,
    note VARCHAR(1000),
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_credit_policy PRIMARY KEY (id),
    CONSTRAINT ck_credit_policy_period CHECK (valid_to >= valid_from),
    CONSTRAINT ck_credit_policy_value CHECK (value > 0),
    CONSTRAINT ck_credit_policy_percent CHECK (update_percent between 0 and 1000000),
    CONSTRAINT ck_credit_policy_coverage CHECK (kind = 'insurance' or coverage_id is null),
    CONSTRAINT fk_credit_policy_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_credit_policy_kind CHECK (kind IN ('insurance', 'guarantee')),
    CONSTRAINT fk_credit_policy_type_id FOREIGN KEY(type_id) REFERENCES policy_type (id),
    CONSTRAINT fk_credit_policy_coverage_id FOREIGN KEY(coverage_id) REFERENCES coverage_type (id),
    CONSTRAINT fk_credit_policy_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_credit_policy_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_policy_customer_id ON credit_policy (customer_id, valid_from);
CREATE INDEX ix_credit_policy_ends ON credit_policy (company_id, valid_to);
CREATE TABLE credit_review (
    customer_id INTEGER NOT NULL,
    reviewed_on DATE NOT NULL,
    next_review DATE,
    note VARCHAR(250),
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_credit_review PRIMARY KEY (id),
    CONSTRAINT fk_credit_review_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_credit_review_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_review_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_review_customer_id ON credit_review (customer_id, reviewed_on);
CREATE TABLE customer_revenue (
    customer_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_customer_revenue PRIMARY KEY (id),
    CONSTRAINT uq_customer_revenue_customer_id_year UNIQUE (customer_id, year),
    CONSTRAINT ck_customer_revenue_year CHECK (year between 1900 and 9999),
    CONSTRAINT ck_customer_revenue_amount CHECK (amount >= 0),
    CONSTRAINT fk_customer_revenue_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_customer_revenue_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_customer_revenue_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_score (
    customer_id INTEGER NOT NULL,
    date DATE NOT NULL,
    total INTEGER NOT NULL,
    risk_group_id INTEGER,
    facts JSON NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_customer_score PRIMARY KEY (id),
    CONSTRAINT fk_customer_score_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_score_risk_group_id FOREIGN KEY(risk_group_id) REFERENCES risk_group (id),
    CONSTRAINT fk_customer_score_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_customer_score_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_customer_score_customer_id ON customer_score (customer_id, date);
CREATE TABLE customer_score_value (
    customer_id INTEGER NOT NULL,
    scoring_group_id INTEGER NOT NULL,
    figure BIGINT,
    value VARCHAR(40),
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_customer_score_value PRIMARY KEY (id),
    CONSTRAINT uq_customer_score_value_customer_id_scoring_group_id UNIQUE (customer_id, scoring_group_id),
    CONSTRAINT ck_customer_score_value_value CHECK ((figure is null) <> (value is null)),
    CONSTRAINT fk_customer_score_value_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_customer_score_value_scoring_group_id FOREIGN KEY(scoring_group_id) REFERENCES scoring_group (id),
    CONSTRAINT fk_customer_score_value_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_statistic (
    customer_id INTEGER NOT NULL,
    month_end DATE NOT NULL,
    balance BIGINT NOT NULL,
    packing_slips BIGINT NOT NULL,
    open_orders BIGINT NOT NULL,
    total_limit BIGINT,
    exposure BIGINT NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_customer_statistic PRIMARY KEY (id),
    CONSTRAINT uq_customer_statistic_customer_id_month_end UNIQUE (customer_id, month_end),
    CONSTRAINT fk_customer_statistic_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_statistic_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_customer_statistic_month_end ON customer_statistic (company_id, month_end);
CREATE TABLE limit_journal_line (
    journal_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    position INTEGER NOT NULL,
    customer_id INTEGER,
    group_id INTEGER,
    currency VARCHAR(3),
    current_limit BIGINT,
    current_dates JSON,
    new_limit BIGINT,
    valid_from DATE,
    valid_to DATE,
    generated BOOLEAN NOT NULL,
    marks VARCHAR(40),
    reason_id INTEGER,
    note VARCHAR(250),
    unread JSON,
    error JSON,
    line_state VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_limit_journal_line PRIMARY KEY (id),
    CONSTRAINT uq_limit_journal_line_journal_id_no UNIQUE (journal_id, no),
    CONSTRAINT ck_limit_journal_line_object CHECK (customer_id is null or group_id is null),
    CONSTRAINT ck_limit_journal_line_limit CHECK (new_limit >= 0),
    CONSTRAINT fk_limit_journal_line_journal_id FOREIGN KEY(journal_id) REFERENCES limit_journal (id) ON DELETE CASCADE,
    CONSTRAINT fk_limit_journal_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_limit_journal_line_group_id FOREIGN KEY(group_id) REFERENCES credit_group (id),
    CONSTRAINT fk_limit_journal_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT ck_limit_journal_line_marks CHECK (marks IN ('capped', 'negative')),
    CONSTRAINT fk_limit_journal_line_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT ck_limit_journal_line_line_state CHECK (line_state IN ('draft', 'submitted', 'approved', 'returned')),
    CONSTRAINT fk_limit_journal_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_limit_journal_line_customer_id ON limit_journal_line (customer_id);
CREATE INDEX ix_limit_journal_line_group_id ON limit_journal_line (group_id);
CREATE INDEX ix_limit_journal_line_position ON limit_journal_line (journal_id, position);
CREATE TABLE limit_history (
    kind VARCHAR(40) NOT NULL,
    customer_id INTEGER,
    group_id INTEGER,
    currency VARCHAR(3) NOT NULL,
    old_limit BIGINT,
    new_limit BIGINT,
    old_expiry DATE,
    new_expiry DATE,
    valid_from DATE,
    valid_to DATE,
    line_id INTEGER,
    reason_id INTEGER,
    note VARCHAR(250),
    prepared_by_id INTEGER NOT NULL,
    approved_by_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_limit_history PRIMARY KEY (id),
    CONSTRAINT ck_limit_history_object CHECK ((customer_id is null) <> (group_id is null)),
    CONSTRAINT ck_limit_history_kind CHECK (kind IN ('limit', 'temporary', 'ended', 'member')),
    CONSTRAINT fk_limit_history_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_limit_history_group_id FOREIGN KEY(group_id) REFERENCES credit_group (id),
    CONSTRAINT fk_limit_history_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_limit_history_line_id FOREIGN KEY(line_id) REFERENCES limit_journal_line (id),
    CONSTRAINT fk_limit_history_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_limit_history_prepared_by_id FOREIGN KEY(prepared_by_id) REFERENCES user (id),
    CONSTRAINT fk_limit_history_approved_by_id FOREIGN KEY(approved_by_id) REFERENCES user (id),
    CONSTRAINT fk_limit_history_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_limit_history_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_limit_history_customer_id ON limit_history (customer_id, created_at);
CREATE INDEX ix_limit_history_group_id ON limit_history (group_id, created_at);
CREATE INDEX ix_limit_history_line_id ON limit_history (line_id);
CREATE TABLE temporary_limit (
    customer_id INTEGER,
    group_id INTEGER,
    amount BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    line_id INTEGER,
    replaces_id INTEGER,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_temporary_limit PRIMARY KEY (id),
    CONSTRAINT uq_temporary_limit_replaces_id UNIQUE (replaces_id),
    CONSTRAINT ck_temporary_limit_object CHECK ((customer_id is null) <> (group_id is null)),
    CONSTRAINT ck_temporary_limit_amount CHECK (amount >= 0),
    CONSTRAINT ck_temporary_limit_period CHECK (valid_to >= valid_from or replaces_id is not null),
    CONSTRAINT fk_temporary_limit_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_temporary_limit_group_id FOREIGN KEY(group_id) REFERENCES credit_group (id),
    CONSTRAINT fk_temporary_limit_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_temporary_limit_line_id FOREIGN KEY(line_id) REFERENCES limit_journal_line (id),
    CONSTRAINT fk_temporary_limit_replaces_id FOREIGN KEY(replaces_id) REFERENCES temporary_limit (id),
    CONSTRAINT fk_temporary_limit_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_temporary_limit_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_temporary_limit_customer_id ON temporary_limit (customer_id, valid_from);
CREATE INDEX ix_temporary_limit_ends ON temporary_limit (company_id, valid_to);
CREATE INDEX ix_temporary_limit_group_id ON temporary_limit (group_id, valid_from);
CREATE TABLE credit_hold (
    number VARCHAR(30) NOT NULL,
    order_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    step VARCHAR(40),
    pro_forma BOOLEAN NOT NULL,
    parameters JSON NOT NULL,
    state VARCHAR(40) NOT NULL,
    forced BOOLEAN NOT NULL,
    held_on DATE NOT NULL,
    held_at VARCHAR(27) NOT NULL,
    held_by_id INTEGER NOT NULL,
    hold_reason_id INTEGER,
    ready_since DATE,
    decided_at VARCHAR(27),
    decided_by_id INTEGER,
    reason_id INTEGER,
    note VARCHAR(250),
    amount BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount_accounting BIGINT NOT NULL,
    exposure BIGINT NOT NULL,
    total_limit BIGINT,
    used BIGINT,
    available BIGINT,
    group_exposure BIGINT,
    overdue BIGINT NOT NULL,
    oldest_days INTEGER NOT NULL,
    risk_group_id INTEGER,
    account_status_id INTEGER,
    review_on DATE NOT NULL,
    postponed_to DATE,
    assigned_to_id INTEGER,
    previous_id INTEGER,
    error JSON,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_credit_hold PRIMARY KEY (id),
    CONSTRAINT uq_credit_hold_company_id_number UNIQUE (company_id, number),
    CONSTRAINT uq_credit_hold_previous_id UNIQUE (previous_id),
    CONSTRAINT ck_credit_hold_step_of CHECK (forced or step is not null),
    CONSTRAINT fk_credit_hold_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
    CONSTRAINT fk_credit_hold_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT ck_credit_hold_step CHECK (step IN ('confirmation', 'picking_list', 'packing_slip', 'invoice')),
    CONSTRAINT ck_credit_hold_state CHECK (state IN ('on_hold', 'ready_to_release', 'awaiting_approval', 'released', 'rejected', 'cancelled')),
    CONSTRAINT fk_credit_hold_held_by_id FOREIGN KEY(held_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_hold_hold_reason_id FOREIGN KEY(hold_reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_credit_hold_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_hold_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_credit_hold_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_credit_hold_risk_group_id FOREIGN KEY(risk_group_id) REFERENCES risk_group (id),
    CONSTRAINT fk_credit_hold_account_status_id FOREIGN KEY(account_status_id) REFERENCES account_status (id),
    CONSTRAINT fk_credit_hold_assigned_to_id FOREIGN KEY(assigned_to_id) REFERENCES user (id),
    CONSTRAINT fk_credit_hold_previous_id FOREIGN KEY(previous_id) REFERENCES credit_hold (id),
    CONSTRAINT fk_credit_hold_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_hold_customer_id ON credit_hold (customer_id, state);
CREATE INDEX ix_credit_hold_order_id ON credit_hold (order_id);
CREATE INDEX ix_credit_hold_state ON credit_hold (company_id, state, review_on);
CREATE UNIQUE INDEX uq_credit_hold_active ON credit_hold (order_id) WHERE state in ('on_hold', 'ready_to_release', 'awaiting_approval');
CREATE TABLE credit_hold_event (
    hold_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    from_state VARCHAR(40),
    to_state VARCHAR(40) NOT NULL,
    reason_id INTEGER,
    note VARCHAR(250),
    figures JSON,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_credit_hold_event PRIMARY KEY (id),
    CONSTRAINT fk_credit_hold_event_hold_id FOREIGN KEY(hold_id) REFERENCES credit_hold (id),
    CONSTRAINT ck_credit_hold_event_kind CHECK (kind IN ('held', 'forced', 'evaluated', 'assigned', 'postponed', 'released', 'rejected', 'cancelled', 'submitted', 'returned', 'recalled', 'failed', 'note')),
    CONSTRAINT ck_credit_hold_event_from_state CHECK (from_state IN ('on_hold', 'ready_to_release', 'awaiting_approval', 'released', 'rejected', 'cancelled')),
    CONSTRAINT ck_credit_hold_event_to_state CHECK (to_state IN ('on_hold', 'ready_to_release', 'awaiting_approval', 'released', 'rejected', 'cancelled')),
    CONSTRAINT fk_credit_hold_event_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_credit_hold_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_hold_event_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_hold_event_hold_id ON credit_hold_event (hold_id);
CREATE TABLE credit_hold_reason (
    hold_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    rule_version_id INTEGER,
    valid BOOLEAN NOT NULL,
    measured_amount BIGINT,
    measured_number BIGINT,
    threshold_amount BIGINT,
    threshold_number BIGINT,
    facts JSON NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_credit_hold_reason PRIMARY KEY (id),
    CONSTRAINT uq_credit_hold_reason_hold_id_position UNIQUE (hold_id, position),
    CONSTRAINT fk_credit_hold_reason_hold_id FOREIGN KEY(hold_id) REFERENCES credit_hold (id),
    CONSTRAINT fk_credit_hold_reason_rule_version_id FOREIGN KEY(rule_version_id) REFERENCES blocking_rule_version (id),
    CONSTRAINT fk_credit_hold_reason_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_hold_reason_rule ON credit_hold_reason (rule_version_id);
CREATE TABLE credit_release (
    hold_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    step VARCHAR(40),
    covers VARCHAR(40) NOT NULL,
    until DATE,
    value_cap BIGINT NOT NULL,
    with_posting BOOLEAN NOT NULL,
    reason_id INTEGER NOT NULL,
    note VARCHAR(250),
    terms_then JSON NOT NULL,
    review_on DATE,
    date DATE NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_credit_release PRIMARY KEY (id),
    CONSTRAINT uq_credit_release_hold_id UNIQUE (hold_id),
    CONSTRAINT ck_credit_release_until CHECK ((covers = 'until') = (until is not null)),
    CONSTRAINT fk_credit_release_hold_id FOREIGN KEY(hold_id) REFERENCES credit_hold (id),
    CONSTRAINT fk_credit_release_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
    CONSTRAINT ck_credit_release_step CHECK (step IN ('confirmation', 'picking_list', 'packing_slip', 'invoice')),
    CONSTRAINT ck_credit_release_covers CHECK (covers IN ('step', 'later', 'until')),
    CONSTRAINT fk_credit_release_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_credit_release_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_release_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_release_order_id ON credit_release (order_id);
CREATE TABLE credit_check (
    order_id INTEGER NOT NULL,
    step VARCHAR(40) NOT NULL,
    pro_forma BOOLEAN NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    date DATE NOT NULL,
    grace_until DATE,
    order_value BIGINT NOT NULL,
    release_id INTEGER,
    hold_id INTEGER,
    facts JSON NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    created_by_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_credit_check PRIMARY KEY (id),
    CONSTRAINT fk_credit_check_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id) ON DELETE CASCADE,
    CONSTRAINT ck_credit_check_step CHECK (step IN ('confirmation', 'picking_list', 'packing_slip', 'invoice')),
    CONSTRAINT ck_credit_check_outcome CHECK (outcome IN ('passed', 'held', 'released', 'freed', 'not_checked', 'grace', 'excluded')),
    CONSTRAINT fk_credit_check_release_id FOREIGN KEY(release_id) REFERENCES credit_release (id),
    CONSTRAINT fk_credit_check_hold_id FOREIGN KEY(hold_id) REFERENCES credit_hold (id),
    CONSTRAINT fk_credit_check_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
    CONSTRAINT fk_credit_check_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE INDEX ix_credit_check_order_id ON credit_check (order_id, created_at);
CREATE TABLE customer_credit_new (
    customer_id INTEGER NOT NULL,
    credit_limit BIGINT NOT NULL,
    limit_currency VARCHAR(3) NOT NULL,
    limit_date DATE,
    expires_on DATE,
    mandatory BOOLEAN NOT NULL,
    unlimited BOOLEAN NOT NULL,
    excluded BOOLEAN NOT NULL,
    ignore_until DATE,
    management_group_id INTEGER,
    account_status_id INTEGER,
    status_reason_id INTEGER,
    status_since DATE,
    status_note VARCHAR(250),
    risk_group_id INTEGER,
    risk_score INTEGER,
    eligible_limit BIGINT,
    eligible_currency VARCHAR(3),
    eligible_date DATE,
    last_review DATE,
    next_review DATE,
    business_started DATE,
    customer_since DATE,
    with_agency BOOLEAN NOT NULL,
    title_held BOOLEAN NOT NULL,
    company_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_customer_credit PRIMARY KEY (customer_id),
    CONSTRAINT ck_customer_credit_unlimited CHECK (not (unlimited and mandatory)),
    CONSTRAINT ck_customer_credit_limit CHECK (credit_limit >= 0),
    CONSTRAINT ck_customer_credit_eligible CHECK ((eligible_limit is null) = (eligible_currency is null)),
    CONSTRAINT fk_customer_credit_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_credit_limit_currency FOREIGN KEY(limit_currency) REFERENCES currency (code),
    CONSTRAINT fk_customer_credit_management_group_id FOREIGN KEY(management_group_id) REFERENCES credit_management_group (id),
    CONSTRAINT fk_customer_credit_account_status_id FOREIGN KEY(account_status_id) REFERENCES account_status (id),
    CONSTRAINT fk_customer_credit_status_reason_id FOREIGN KEY(status_reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_customer_credit_risk_group_id FOREIGN KEY(risk_group_id) REFERENCES risk_group (id),
    CONSTRAINT fk_customer_credit_eligible_currency FOREIGN KEY(eligible_currency) REFERENCES currency (code),
    CONSTRAINT fk_customer_credit_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO customer_credit_new ("customer_id", "credit_limit", "limit_currency", "limit_date", "expires_on", "mandatory", "unlimited", "excluded", "management_group_id", "account_status_id", "last_review", "next_review", "customer_since", "with_agency", "company_id", "version", "title_held") SELECT "customer_id", "credit_limit", "limit_currency", "limit_date", "expires_on", "mandatory", "unlimited", "excluded", "management_group_id", "account_status_id", "last_review", "next_review", "customer_since", "with_agency", "company_id", "version", 0 FROM customer_credit;
DROP TABLE customer_credit;
ALTER TABLE customer_credit_new RENAME TO customer_credit;
CREATE TABLE sales_order_new (
    number VARCHAR(20) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    order_date DATE NOT NULL,
    requested DATE,
    confirmed_date DATE,
    partial_delivery BOOLEAN NOT NULL,
    status VARCHAR(40) NOT NULL,
    document_status VARCHAR(40) NOT NULL,
    changed_since_confirmation BOOLEAN NOT NULL,
    exclude_from_credit BOOLEAN NOT NULL,
    do_not_process_id INTEGER,
    credit_rejected BOOLEAN NOT NULL,
    original_rate BOOLEAN NOT NULL,
    reason_id INTEGER,
    closed_at VARCHAR(27),
    archived BOOLEAN NOT NULL,
    net BIGINT NOT NULL,
    total BIGINT NOT NULL,
    open_amount BIGINT NOT NULL,
    delivered_not_invoiced BIGINT NOT NULL,
    open_foreign BIGINT,
    delivered_foreign BIGINT,
    credit_since VARCHAR(27),
    order_account_id INTEGER NOT NULL,
    invoice_account_id INTEGER NOT NULL,
    delivery_address_id INTEGER,
    delivery_text JSON,
    delivery_party_id INTEGER,
    invoice_party_id INTEGER,
    contact_id INTEGER,
    delivery_term_id INTEGER,
    delivery_mode_id INTEGER,
    currency VARCHAR(3) NOT NULL,
    rate BIGINT,
    prices_include_vat BOOLEAN NOT NULL,
    vat_group_id INTEGER NOT NULL,
    payment_term_id INTEGER,
    cash_discount_id INTEGER,
    payment_schedule_id INTEGER,
    payment_method_id INTEGER,
    posting_profile_id INTEGER,
    discount_percent BIGINT,
    discount_amount BIGINT,
    sales_group_id INTEGER,
    cost_centre_id INTEGER,
    project_id INTEGER,
    language VARCHAR(40) NOT NULL,
    customer_reference VARCHAR(35),
    buyer_reference VARCHAR(60),
    on_hold VARCHAR(3),
    intro VARCHAR(2000),
    closing VARCHAR(2000),
    company_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_sales_order PRIMARY KEY (id),
    CONSTRAINT uq_sales_order_company_id_number UNIQUE (company_id, number),
    CONSTRAINT ck_sales_order_one_discount CHECK (discount_percent is null or discount_amount is null),
    CONSTRAINT ck_sales_order_kind CHECK (kind IN ('order', 'credit_note_order')),
    CONSTRAINT ck_sales_order_status CHECK (status IN ('open', 'delivered', 'invoiced', 'cancelled')),
    CONSTRAINT ck_sales_order_document_status CHECK (document_status IN ('none', 'quotation', 'confirmation', 'picking_list', 'packing_slip', 'invoice')),
    CONSTRAINT fk_sales_order_do_not_process_id FOREIGN KEY(do_not_process_id) REFERENCES reason_code (id),
    CONSTRAINT fk_sales_order_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
    CONSTRAINT fk_sales_order_order_account_id FOREIGN KEY(order_account_id) REFERENCES customer (id),
    CONSTRAINT fk_sales_order_invoice_account_id FOREIGN KEY(invoice_account_id) REFERENCES customer (id),
    CONSTRAINT fk_sales_order_delivery_address_id FOREIGN KEY(delivery_address_id) REFERENCES customer_address (id) ON DELETE SET NULL,
    CONSTRAINT fk_sales_order_delivery_party_id FOREIGN KEY(delivery_party_id) REFERENCES document_party (id),
    CONSTRAINT fk_sales_order_invoice_party_id FOREIGN KEY(invoice_party_id) REFERENCES document_party (id),
    CONSTRAINT fk_sales_order_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id) ON DELETE SET NULL,
    CONSTRAINT fk_sales_order_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
    CONSTRAINT fk_sales_order_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
    CONSTRAINT fk_sales_order_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_sales_order_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
    CONSTRAINT fk_sales_order_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
    CONSTRAINT fk_sales_order_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
    CONSTRAINT fk_sales_order_payment_schedule_id FOREIGN KEY(payment_schedule_id) REFERENCES payment_schedule (id),
    CONSTRAINT fk_sales_order_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
    CONSTRAINT fk_sales_order_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
    CONSTRAINT fk_sales_order_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
    CONSTRAINT fk_sales_order_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
    CONSTRAINT fk_sales_order_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
    CONSTRAINT ck_sales_order_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
    CONSTRAINT fk_sales_order_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO sales_order_new ("number", "kind", "order_date", "requested", "confirmed_date", "partial_delivery", "status", "document_status", "changed_since_confirmation", "exclude_from_credit", "do_not_process_id", "credit_rejected", "original_rate", "reason_id", "closed_at", "archived", "net", "total", "open_amount", "delivered_not_invoiced", "order_account_id", "invoice_account_id", "delivery_address_id", "delivery_text", "delivery_party_id", "invoice_party_id", "contact_id", "delivery_term_id", "delivery_mode_id", "currency", "rate", "prices_include_vat", "vat_group_id", "payment_term_id", "cash_discount_id", "payment_schedule_id", "payment_method_id", "posting_profile_id", "discount_percent", "discount_amount", "sales_group_id", "cost_centre_id", "project_id", "language", "customer_reference", "buyer_reference", "on_hold", "intro", "closing", "company_id", "id", "version") SELECT "number", "kind", "order_date", "requested", "confirmed_date", "partial_delivery", "status", "document_status", "changed_since_confirmation", "exclude_from_credit", "do_not_process_id", "credit_rejected", "original_rate", "reason_id", "closed_at", "archived", "net", "total", "open_amount", "delivered_not_invoiced", "order_account_id", "invoice_account_id", "delivery_address_id", "delivery_text", "delivery_party_id", "invoice_party_id", "contact_id", "delivery_term_id", "delivery_mode_id", "currency", "rate", "prices_include_vat", "vat_group_id", "payment_term_id", "cash_discount_id", "payment_schedule_id", "payment_method_id", "posting_profile_id", "discount_percent", "discount_amount", "sales_group_id", "cost_centre_id", "project_id", "language", "customer_reference", "buyer_reference", "on_hold", "intro", "closing", "company_id", "id", "version" FROM sales_order;
DROP TABLE sales_order;
ALTER TABLE sales_order_new RENAME TO sales_order;
CREATE INDEX ix_sales_order_date ON sales_order (company_id, order_date);
CREATE INDEX ix_sales_order_order_account_id ON sales_order (order_account_id);
CREATE INDEX ix_sales_order_under_way ON sales_order (company_id, invoice_account_id) WHERE status in ('open', 'delivered');
CREATE INDEX ix_sales_invoice_drafts ON sales_invoice (company_id, invoice_account_id) WHERE state <> 'posted';
INSERT INTO account_status (company_id, version, code, names, hold_type)
SELECT c.id, 1, 'NORMAL', '{"en": "Normal", "nl": "Normaal", "fr": "Normal", "de": "Normal"}', 'none' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM account_status s WHERE s.company_id = c.id AND lower(s.code) = 'normal');
INSERT INTO account_status (company_id, version, code, names, hold_type)
SELECT c.id, 1, 'WATCH', '{"en": "Under watch", "nl": "Onder toezicht", "fr": "Sous surveillance", "de": "Unter Beobachtung"}', 'none' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM account_status s WHERE s.company_id = c.id AND lower(s.code) = 'watch');
INSERT INTO account_status (company_id, version, code, names, hold_type)
SELECT c.id, 1, 'NO-INV', '{"en": "No invoices", "nl": "Geen facturen", "fr": "Pas de factures", "de": "Keine Rechnungen"}', 'invoice' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM account_status s WHERE s.company_id = c.id AND lower(s.code) = 'no-inv');
INSERT INTO account_status (company_id, version, code, names, hold_type)
SELECT c.id, 1, 'STOP', '{"en": "Stopped", "nl": "Gestopt", "fr": "Arrêté", "de": "Gestoppt"}', 'all' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM account_status s WHERE s.company_id = c.id AND lower(s.code) = 'stop');
INSERT INTO policy_type (company_id, version, code, names)
SELECT c.id, 1, 'CREDITINS', '{"en": "Credit insurance", "nl": "Kredietverzekering", "fr": "Assurance-crédit", "de": "Kreditversicherung"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM policy_type s WHERE s.company_id = c.id AND lower(s.code) = 'creditins');
INSERT INTO policy_type (company_id, version, code, names)
SELECT c.id, 1, 'BANK', '{"en": "Bank guarantee", "nl": "Bankgarantie", "fr": "Garantie bancaire", "de": "Bankbürgschaft"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM policy_type s WHERE s.company_id = c.id AND lower(s.code) = 'bank');
INSERT INTO policy_type (company_id, version, code, names)
SELECT c.id, 1, 'PARENT', '{"en": "Guarantee of the parent company", "nl": "Garantie van de moedermaatschappij", "fr": "Garantie de la société mère", "de": "Bürgschaft der Muttergesellschaft"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM policy_type s WHERE s.company_id = c.id AND lower(s.code) = 'parent');
INSERT INTO coverage_type (company_id, version, code, names)
SELECT c.id, 1, 'TURNOVER', '{"en": "Whole turnover", "nl": "Gehele omzet", "fr": "Ensemble du chiffre d’affaires", "de": "Gesamter Umsatz"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM coverage_type s WHERE s.company_id = c.id AND lower(s.code) = 'turnover');
INSERT INTO coverage_type (company_id, version, code, names)
SELECT c.id, 1, 'SINGLE', '{"en": "This customer", "nl": "Deze klant", "fr": "Ce client", "de": "Dieser Debitor"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM coverage_type s WHERE s.company_id = c.id AND lower(s.code) = 'single');
INSERT INTO coverage_type (company_id, version, code, names)
SELECT c.id, 1, 'TOPUP', '{"en": "Top-up cover", "nl": "Aanvullende dekking", "fr": "Couverture complémentaire", "de": "Zusatzdeckung"}' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM coverage_type s WHERE s.company_id = c.id AND lower(s.code) = 'topup');
INSERT INTO checkpoint_setup (company_id, version, step, posting, grace, pro_forma)
SELECT id, 1, 'confirmation', true, 0, false FROM company;
INSERT INTO checkpoint_setup (company_id, version, step, posting, grace, pro_forma)
SELECT id, 1, 'picking_list', false, NULL, false FROM company;
INSERT INTO checkpoint_setup (company_id, version, step, posting, grace, pro_forma)
SELECT id, 1, 'packing_slip', true, 0, false FROM company;
INSERT INTO checkpoint_setup (company_id, version, step, posting, grace, pro_forma)
SELECT id, 1, 'invoice', false, NULL, false FROM company;
INSERT INTO number_series (company_id, version, code, names, gapless, manual, date_order)
SELECT c.id, 1, 'KLC', '{"en": "Credit limit adjustments", "nl": "Kredietlimietcorrecties", "fr": "Ajustements de limites de crédit", "de": "Kreditlimitanpassungen"}', false, false, 'off' FROM company c
WHERE NOT EXISTS (SELECT 1 FROM number_series s WHERE s.company_id = c.id AND lower(s.code) = 'klc')
  AND NOT EXISTS (SELECT 1 FROM number_series_use u WHERE u.company_id = c.id AND u.purpose = 'limit_adjustment');
INSERT INTO number_series_line (series_id, start, mask, first, last, last_used, skipped)
SELECT s.id, '1900-01-01', 'KLC-{N:5}', 1, 99999999, 0, 0 FROM number_series s
WHERE s.code = 'KLC' AND NOT EXISTS (SELECT 1 FROM number_series_line l WHERE l.series_id = s.id);
INSERT INTO number_series_use (company_id, version, purpose, series_id)
SELECT s.company_id, 1, 'limit_adjustment', s.id FROM number_series s
WHERE s.code = 'KLC' AND NOT EXISTS
  (SELECT 1 FROM number_series_use u WHERE u.company_id = s.company_id AND u.purpose = 'limit_adjustment');
