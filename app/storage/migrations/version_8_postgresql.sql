ALTER TABLE company_registration ALTER COLUMN value TYPE VARCHAR(40);
