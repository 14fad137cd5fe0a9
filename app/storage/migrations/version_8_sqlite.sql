CREATE TABLE company_registration_new (
    scheme VARCHAR(40) NOT NULL,
    value VARCHAR(40) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_company_registration PRIMARY KEY (id),
    CONSTRAINT uq_company_registration_company_id_scheme UNIQUE (company_id, scheme),
    CONSTRAINT ck_company_registration_scheme CHECK (scheme IN ('kvk', 'bce', 'siren', 'siret', 'hrb', 'crn', 'oin', 'leitweg')),
    CONSTRAINT fk_company_registration_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO company_registration_new ("scheme", "value", "id", "company_id") SELECT "scheme", "value", "id", "company_id" FROM company_registration;
DROP TABLE company_registration;
ALTER TABLE company_registration_new RENAME TO company_registration;
