-- A company file as the program of version 4 made it: a Dutch company, two customers with a credit limit, payments, a bank statement, and their trail.
PRAGMA application_id = 1413826353;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE account (
	number VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	type VARCHAR(40) NOT NULL,
	balance_side VARCHAR(40) NOT NULL,
	control BOOLEAN NOT NULL,
	direct_posting BOOLEAN NOT NULL,
	blocked BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	reference_code VARCHAR(20),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT uq_account_company_id_number UNIQUE (company_id, number),
	CONSTRAINT ck_account_control_or_direct CHECK (not (control and direct_posting)),
	CONSTRAINT ck_account_type CHECK (type IN ('balance', 'profit_and_loss', 'heading')),
	CONSTRAINT ck_account_balance_side CHECK (balance_side IN ('debit', 'credit', 'both')),
	CONSTRAINT fk_account_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "account" VALUES('1000','{"en": "Cash desk", "nl": "Kas", "fr": "Caisse", "de": "Kasse"}','balance','debit',0,1,0,NULL,NULL,1,1,1);
INSERT INTO "account" VALUES('1100','{"en": "Bank", "nl": "Bank", "fr": "Banque", "de": "Bank"}','balance','debit',0,1,0,NULL,NULL,2,1,1);
INSERT INTO "account" VALUES('1285','{"en": "Card clearing", "nl": "Tussenrekening kaarten", "fr": "Compte d''attente cartes", "de": "Verrechnung Kartenzahlungen"}','balance','debit',0,1,0,NULL,NULL,3,1,1);
INSERT INTO "account" VALUES('1290','{"en": "Payments under way", "nl": "Betalingen onderweg", "fr": "Paiements en cours", "de": "Zahlungen unterwegs"}','balance','debit',0,1,0,NULL,NULL,4,1,1);
INSERT INTO "account" VALUES('1295','{"en": "Refunds to be paid", "nl": "Te betalen terugbetalingen", "fr": "Remboursements \u00e0 payer", "de": "Zu zahlende Erstattungen"}','balance','credit',0,1,0,NULL,NULL,5,1,1);
INSERT INTO "account" VALUES('1300','{"en": "Customers", "nl": "Klanten", "fr": "Clients", "de": "Debitoren"}','balance','debit',1,0,0,NULL,NULL,6,1,1);
INSERT INTO "account" VALUES('1310','{"en": "Bills receivable", "nl": "Te innen wissels", "fr": "Effets \u00e0 recevoir", "de": "Besitzwechsel"}','balance','debit',1,0,0,NULL,NULL,7,1,1);
INSERT INTO "account" VALUES('1311','{"en": "Bills remitted for collection", "nl": "Wissels ter incasso", "fr": "Effets remis \u00e0 l''encaissement", "de": "Wechsel zum Inkasso"}','balance','debit',1,0,0,NULL,NULL,8,1,1);
INSERT INTO "account" VALUES('1312','{"en": "Bills remitted for discount", "nl": "Wissels ter disconto", "fr": "Effets remis \u00e0 l''escompte", "de": "Wechsel zum Diskont"}','balance','debit',1,0,0,NULL,NULL,9,1,1);
INSERT INTO "account" VALUES('1313','{"en": "Protested bills", "nl": "Geprotesteerde wissels", "fr": "Effets impay\u00e9s", "de": "Protestierte Wechsel"}','balance','debit',1,0,0,NULL,NULL,10,1,1);
INSERT INTO "account" VALUES('1315','{"en": "Post-dated cheques on hand", "nl": "Vooruitgedateerde cheques", "fr": "Ch\u00e8ques postdat\u00e9s en portefeuille", "de": "Vordatierte Schecks"}','balance','debit',0,1,0,NULL,NULL,11,1,1);
INSERT INTO "account" VALUES('1320','{"en": "Doubtful debtors", "nl": "Dubieuze debiteuren", "fr": "Clients douteux", "de": "Zweifelhafte Forderungen"}','balance','debit',1,0,0,NULL,NULL,12,1,1);
INSERT INTO "account" VALUES('1330','{"en": "Bad-debt allowance", "nl": "Voorziening dubieuze debiteuren", "fr": "D\u00e9pr\u00e9ciation des cr\u00e9ances clients", "de": "Wertberichtigung auf Forderungen"}','balance','credit',0,1,0,NULL,NULL,13,1,1);
INSERT INTO "account" VALUES('1380','{"en": "Delivered, not invoiced", "nl": "Geleverd, nog te factureren", "fr": "Livr\u00e9, non factur\u00e9", "de": "Geliefert, nicht berechnet"}','balance','debit',0,1,0,NULL,NULL,14,1,1);
INSERT INTO "account" VALUES('1400','{"en": "Due to and from companies", "nl": "Rekening-courant groepsmaatschappijen", "fr": "Comptes courants intragroupe", "de": "Verrechnung verbundene Unternehmen"}','balance','both',0,1,0,NULL,NULL,15,1,1);
INSERT INTO "account" VALUES('1450','{"en": "Advances received", "nl": "Ontvangen vooruitbetalingen", "fr": "Acomptes re\u00e7us", "de": "Erhaltene Anzahlungen"}','balance','credit',1,0,0,NULL,NULL,16,1,1);
INSERT INTO "account" VALUES('1455','{"en": "Advances invoiced", "nl": "Gefactureerde voorschotten", "fr": "Acomptes factur\u00e9s", "de": "Berechnete Anzahlungen"}','balance','credit',0,1,0,NULL,NULL,17,1,1);
INSERT INTO "account" VALUES('1500','{"en": "Output VAT", "nl": "Af te dragen btw", "fr": "TVA collect\u00e9e", "de": "Umsatzsteuer"}','balance','credit',0,1,0,NULL,NULL,18,1,1);
INSERT INTO "account" VALUES('1510','{"en": "Output VAT, reduced rate", "nl": "Af te dragen btw laag", "fr": "TVA collect\u00e9e, taux r\u00e9duit", "de": "Umsatzsteuer, erm\u00e4\u00dfigter Satz"}','balance','both',0,1,0,NULL,NULL,19,1,1);
INSERT INTO "account" VALUES('1520','{"en": "Input VAT on bank charges", "nl": "Voorbelasting bankkosten", "fr": "TVA d\u00e9ductible sur frais bancaires", "de": "Vorsteuer auf Bankgeb\u00fchren"}','balance','debit',0,1,0,NULL,NULL,20,1,1);
INSERT INTO "account" VALUES('1530','{"en": "VAT not yet due", "nl": "Nog niet verschuldigde btw", "fr": "TVA en attente d''exigibilit\u00e9", "de": "Nicht f\u00e4llige Umsatzsteuer"}','balance','credit',0,1,0,NULL,NULL,21,1,1);
INSERT INTO "account" VALUES('1540','{"en": "VAT on prepayments", "nl": "Btw op vooruitbetalingen", "fr": "TVA sur acomptes", "de": "Umsatzsteuer auf Anzahlungen"}','balance','debit',0,1,0,NULL,NULL,22,1,1);
INSERT INTO "account" VALUES('1640','{"en": "Liability for discounted bills", "nl": "Verplichting verdisconteerde wissels", "fr": "Engagements sur effets escompt\u00e9s", "de": "Verbindlichkeit aus diskontierten Wechseln"}','balance','credit',0,1,0,NULL,NULL,23,1,1);
INSERT INTO "account" VALUES('1650','{"en": "Commission payable", "nl": "Te betalen provisie", "fr": "Commissions \u00e0 payer", "de": "Zu zahlende Provisionen"}','balance','credit',0,1,0,NULL,NULL,24,1,1);
INSERT INTO "account" VALUES('1999','{"en": "Unidentified receipts", "nl": "Onbekende ontvangsten", "fr": "Encaissements non identifi\u00e9s", "de": "Ungekl\u00e4rte Zahlungseing\u00e4nge"}','balance','credit',0,1,0,NULL,NULL,25,1,1);
INSERT INTO "account" VALUES('4450','{"en": "Commission expense", "nl": "Provisiekosten", "fr": "Commissions", "de": "Provisionsaufwand"}','profit_and_loss','debit',0,1,0,NULL,NULL,26,1,1);
INSERT INTO "account" VALUES('4750','{"en": "Write-off expense", "nl": "Afboeking oninbare vorderingen", "fr": "Pertes sur cr\u00e9ances irr\u00e9couvrables", "de": "Forderungsverluste"}','profit_and_loss','debit',0,1,0,NULL,NULL,27,1,1);
INSERT INTO "account" VALUES('4930','{"en": "Bank charges", "nl": "Bankkosten", "fr": "Frais bancaires", "de": "Bankgeb\u00fchren"}','profit_and_loss','debit',0,1,0,NULL,NULL,28,1,1);
INSERT INTO "account" VALUES('4940','{"en": "Discount interest", "nl": "Disconto", "fr": "Int\u00e9r\u00eats d''escompte", "de": "Diskontzinsen"}','profit_and_loss','debit',0,1,0,NULL,NULL,29,1,1);
INSERT INTO "account" VALUES('4990','{"en": "Invoice rounding", "nl": "Factuurafronding", "fr": "Arrondi de facture", "de": "Rechnungsrundung"}','profit_and_loss','both',0,1,0,NULL,NULL,30,1,1);
INSERT INTO "account" VALUES('8000','{"en": "Revenue", "nl": "Omzet", "fr": "Ventes", "de": "Umsatzerl\u00f6se"}','profit_and_loss','credit',0,1,0,5,NULL,31,1,2);
INSERT INTO "account" VALUES('8010','{"en": "Revenue, reduced rate", "nl": "Omzet laag tarief", "fr": "Ventes, taux r\u00e9duit", "de": "Erl\u00f6se, erm\u00e4\u00dfigter Satz"}','profit_and_loss','both',0,1,0,2,NULL,32,1,2);
INSERT INTO "account" VALUES('8030','{"en": "Revenue, domestic reverse charge", "nl": "Omzet binnenland verlegd", "fr": "Ventes, autoliquidation nationale", "de": "Erl\u00f6se, Reverse-Charge Inland"}','profit_and_loss','credit',0,1,0,NULL,NULL,33,1,1);
INSERT INTO "account" VALUES('8040','{"en": "Revenue, EU goods and services", "nl": "Omzet binnen de EU", "fr": "Ventes intracommunautaires", "de": "Erl\u00f6se innergemeinschaftlich"}','profit_and_loss','credit',0,1,0,NULL,NULL,34,1,1);
INSERT INTO "account" VALUES('8045','{"en": "Revenue, services in the EU", "nl": "Omzet diensten binnen de EU", "fr": "Prestations de services UE", "de": "Erl\u00f6se, Leistungen an EU-Unternehmer"}','profit_and_loss','both',0,1,0,NULL,NULL,35,1,1);
INSERT INTO "account" VALUES('8050','{"en": "Revenue, export", "nl": "Omzet uitvoer", "fr": "Ventes \u00e0 l''exportation", "de": "Erl\u00f6se Ausfuhr"}','profit_and_loss','credit',0,1,0,NULL,NULL,36,1,1);
INSERT INTO "account" VALUES('8060','{"en": "Revenue, exempt or zero-rated", "nl": "Omzet vrijgesteld of nultarief", "fr": "Ventes exon\u00e9r\u00e9es ou \u00e0 taux z\u00e9ro", "de": "Steuerfreie Erl\u00f6se"}','profit_and_loss','credit',0,1,0,4,NULL,37,1,2);
INSERT INTO "account" VALUES('8200','{"en": "Charges re-invoiced", "nl": "Doorberekende kosten", "fr": "Frais refactur\u00e9s", "de": "Weiterberechnete Kosten"}','profit_and_loss','credit',0,1,0,NULL,NULL,38,1,1);
INSERT INTO "account" VALUES('8300','{"en": "Letter fees and compensation", "nl": "Aanmaningskosten en vergoedingen", "fr": "Frais de relance et indemnit\u00e9s", "de": "Mahngeb\u00fchren und Pauschalen"}','profit_and_loss','credit',0,1,0,NULL,NULL,39,1,1);
INSERT INTO "account" VALUES('8400','{"en": "Recovered bad debts", "nl": "Ontvangen op afgeboekte vorderingen", "fr": "Rentr\u00e9es sur cr\u00e9ances amorties", "de": "Ertr\u00e4ge aus abgeschriebenen Forderungen"}','profit_and_loss','credit',0,1,0,NULL,NULL,40,1,1);
INSERT INTO "account" VALUES('8500','{"en": "Invoice discounts", "nl": "Factuurkortingen", "fr": "Remises sur factures", "de": "Rechnungsrabatte"}','profit_and_loss','debit',0,1,0,NULL,NULL,41,1,1);
INSERT INTO "account" VALUES('8510','{"en": "Cash discount granted", "nl": "Verleende betalingskorting", "fr": "Escomptes accord\u00e9s", "de": "Gew\u00e4hrte Skonti"}','profit_and_loss','debit',0,1,0,NULL,NULL,42,1,1);
INSERT INTO "account" VALUES('8520','{"en": "Over- and underpayment", "nl": "Over- en onderbetaling", "fr": "Trop-per\u00e7us et moins-per\u00e7us", "de": "\u00dcber- und Unterzahlung"}','profit_and_loss','both',0,1,0,NULL,NULL,43,1,1);
INSERT INTO "account" VALUES('9100','{"en": "Interest income", "nl": "Rentebaten", "fr": "Produits d''int\u00e9r\u00eats", "de": "Zinsertr\u00e4ge"}','profit_and_loss','credit',0,1,0,NULL,NULL,44,1,1);
INSERT INTO "account" VALUES('9200','{"en": "Realised exchange gain", "nl": "Gerealiseerde koerswinst", "fr": "Gain de change r\u00e9alis\u00e9", "de": "Realisierter Kursgewinn"}','profit_and_loss','credit',0,1,0,NULL,NULL,45,1,1);
INSERT INTO "account" VALUES('9210','{"en": "Realised exchange loss", "nl": "Gerealiseerd koersverlies", "fr": "Perte de change r\u00e9alis\u00e9e", "de": "Realisierter Kursverlust"}','profit_and_loss','debit',0,1,0,NULL,NULL,46,1,1);
INSERT INTO "account" VALUES('9220','{"en": "Unrealised exchange gain", "nl": "Ongerealiseerde koerswinst", "fr": "Gain de change latent", "de": "Unrealisierter Kursgewinn"}','profit_and_loss','credit',0,1,0,NULL,NULL,47,1,1);
INSERT INTO "account" VALUES('9230','{"en": "Unrealised exchange loss", "nl": "Ongerealiseerd koersverlies", "fr": "Perte de change latente", "de": "Unrealisierter Kursverlust"}','profit_and_loss','debit',0,1,0,NULL,NULL,48,1,1);
INSERT INTO "account" VALUES('9990','{"en": "Contra account for opening items", "nl": "Tegenrekening beginbalans", "fr": "Contrepartie des postes d''ouverture", "de": "Gegenkonto Er\u00f6ffnungsposten"}','balance','both',0,1,0,NULL,NULL,49,1,1);
CREATE TABLE account_dimension_rule (
	account_id INTEGER NOT NULL,
	dimension VARCHAR(40) NOT NULL,
	rule VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_account_dimension_rule PRIMARY KEY (id),
	CONSTRAINT uq_account_dimension_rule_account_id_dimension UNIQUE (account_id, dimension),
	CONSTRAINT fk_account_dimension_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE,
	CONSTRAINT ck_account_dimension_rule_dimension CHECK (dimension IN ('cost_centre', 'project')),
	CONSTRAINT ck_account_dimension_rule_rule CHECK (rule IN ('optional', 'required', 'forbidden'))
);
CREATE TABLE account_status (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	hold_type VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_account_status PRIMARY KEY (id),
	CONSTRAINT uq_account_status_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_account_status_hold_type CHECK (hold_type IN ('none', 'invoice', 'all')),
	CONSTRAINT fk_account_status_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "account_status" VALUES('STOP','{"en": "Stopped"}','all',1,1,1);
CREATE TABLE accounting_distribution (
	invoice_id INTEGER,
	template_id INTEGER,
	target VARCHAR(40) NOT NULL,
	target_no INTEGER,
	no INTEGER NOT NULL,
	account_id INTEGER NOT NULL,
	cost_centre_id INTEGER,
	project_id INTEGER,
	percent BIGINT,
	amount BIGINT NOT NULL,
	gl_entry_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_accounting_distribution PRIMARY KEY (id),
	CONSTRAINT ck_accounting_distribution_one_document CHECK ((invoice_id is null) <> (template_id is null)),
	CONSTRAINT fk_accounting_distribution_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_accounting_distribution_template_id FOREIGN KEY(template_id) REFERENCES invoice_template (id) ON DELETE CASCADE,
	CONSTRAINT ck_accounting_distribution_target CHECK (target IN ('line', 'discount', 'charge', 'vat', 'rounding')),
	CONSTRAINT fk_accounting_distribution_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_accounting_distribution_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_accounting_distribution_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_accounting_distribution_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id)
);
CREATE TABLE aging_definition (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	direction VARCHAR(40) NOT NULL,
	basis VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_aging_definition PRIMARY KEY (id),
	CONSTRAINT uq_aging_definition_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_aging_definition_direction CHECK (direction IN ('forward', 'backward')),
	CONSTRAINT ck_aging_definition_basis CHECK (basis IN ('due_date', 'posting_date', 'document_date')),
	CONSTRAINT fk_aging_definition_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "aging_definition" VALUES('30-60-90','{"en": "30-60-90 days", "nl": "30-60-90 dagen", "fr": "30-60-90 jours", "de": "30-60-90 Tage"}','backward','due_date',1,1,1);
INSERT INTO "aging_definition" VALUES('30-60-90-180','{"en": "30-60-90-180 days", "nl": "30-60-90-180 dagen", "fr": "30-60-90-180 jours", "de": "30-60-90-180 Tage"}','backward','due_date',2,1,1);
INSERT INTO "aging_definition" VALUES('MONTH','{"en": "Calendar months", "nl": "Kalendermaanden", "fr": "Mois civils", "de": "Kalendermonate"}','backward','due_date',3,1,1);
INSERT INTO "aging_definition" VALUES('FUTURE','{"en": "Expected receipts", "nl": "Verwachte ontvangsten", "fr": "Encaissements attendus", "de": "Erwartete Eing\u00e4nge"}','forward','due_date',4,1,1);
CREATE TABLE aging_period (
	definition_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	labels JSON NOT NULL,
	unit INTEGER NOT NULL,
	interval VARCHAR(40) NOT NULL,
	indicator VARCHAR(40) NOT NULL,
	role VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_period PRIMARY KEY (id),
	CONSTRAINT uq_aging_period_definition_id_position UNIQUE (definition_id, position),
	CONSTRAINT fk_aging_period_definition_id FOREIGN KEY(definition_id) REFERENCES aging_definition (id) ON DELETE CASCADE,
	CONSTRAINT ck_aging_period_interval CHECK (interval IN ('day', 'week', 'month', 'quarter', 'year', 'period', 'unlimited')),
	CONSTRAINT ck_aging_period_indicator CHECK (indicator IN ('none', 'green', 'yellow', 'orange', 'red')),
	CONSTRAINT ck_aging_period_role CHECK (role IN ('overdue', 'current', 'not_due'))
);
INSERT INTO "aging_period" VALUES(1,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',1);
INSERT INTO "aging_period" VALUES(1,2,'{"en": "1\u201330 days", "nl": "1\u201330 dagen", "fr": "1\u201330 jours", "de": "1\u201330 Tage"}',-30,'day','yellow','overdue',2);
INSERT INTO "aging_period" VALUES(1,3,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',-30,'day','orange','overdue',3);
INSERT INTO "aging_period" VALUES(1,4,'{"en": "61\u201390 days", "nl": "61\u201390 dagen", "fr": "61\u201390 jours", "de": "61\u201390 Tage"}',-30,'day','red','overdue',4);
INSERT INTO "aging_period" VALUES(1,5,'{"en": "> 90 days", "nl": "> 90 dagen", "fr": "> 90 jours", "de": "> 90 Tage"}',-1,'unlimited','red','overdue',5);
INSERT INTO "aging_period" VALUES(2,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',6);
INSERT INTO "aging_period" VALUES(2,2,'{"en": "1\u201330 days", "nl": "1\u201330 dagen", "fr": "1\u201330 jours", "de": "1\u201330 Tage"}',-30,'day','yellow','overdue',7);
INSERT INTO "aging_period" VALUES(2,3,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',-30,'day','orange','overdue',8);
INSERT INTO "aging_period" VALUES(2,4,'{"en": "61\u201390 days", "nl": "61\u201390 dagen", "fr": "61\u201390 jours", "de": "61\u201390 Tage"}',-30,'day','red','overdue',9);
INSERT INTO "aging_period" VALUES(2,5,'{"en": "91\u2013180 days", "nl": "91\u2013180 dagen", "fr": "91\u2013180 jours", "de": "91\u2013180 Tage"}',-90,'day','red','overdue',10);
INSERT INTO "aging_period" VALUES(2,6,'{"en": "> 180 days", "nl": "> 180 dagen", "fr": "> 180 jours", "de": "> 180 Tage"}',-1,'unlimited','red','overdue',11);
INSERT INTO "aging_period" VALUES(3,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',12);
INSERT INTO "aging_period" VALUES(3,2,'{"en": "This month", "nl": "Deze maand", "fr": "Ce mois", "de": "Dieser Monat"}',-1,'month','yellow','overdue',13);
INSERT INTO "aging_period" VALUES(3,3,'{"en": "Last month", "nl": "Vorige maand", "fr": "Mois pr\u00e9c\u00e9dent", "de": "Vormonat"}',-1,'month','yellow','overdue',14);
INSERT INTO "aging_period" VALUES(3,4,'{"en": "2 months back", "nl": "2 maanden terug", "fr": "2 mois avant", "de": "vor 2 Monaten"}',-1,'month','orange','overdue',15);
INSERT INTO "aging_period" VALUES(3,5,'{"en": "Older", "nl": "Ouder", "fr": "Plus ancien", "de": "\u00c4lter"}',-1,'unlimited','red','overdue',16);
INSERT INTO "aging_period" VALUES(4,1,'{"en": "Overdue", "nl": "Achterstallig", "fr": "En retard", "de": "\u00dcberf\u00e4llig"}',-1,'unlimited','red','overdue',17);
INSERT INTO "aging_period" VALUES(4,2,'{"en": "Today", "nl": "Vandaag", "fr": "Aujourd\u2019hui", "de": "Heute"}',0,'day','none','current',18);
INSERT INTO "aging_period" VALUES(4,3,'{"en": "Next 7 days", "nl": "Komende 7 dagen", "fr": "7 prochains jours", "de": "N\u00e4chste 7 Tage"}',7,'day','none','not_due',19);
INSERT INTO "aging_period" VALUES(4,4,'{"en": "8\u201330 days", "nl": "8\u201330 dagen", "fr": "8\u201330 jours", "de": "8\u201330 Tage"}',23,'day','none','not_due',20);
INSERT INTO "aging_period" VALUES(4,5,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',30,'day','none','not_due',21);
INSERT INTO "aging_period" VALUES(4,6,'{"en": "Later", "nl": "Later", "fr": "Plus tard", "de": "Sp\u00e4ter"}',1,'unlimited','none','not_due',22);
CREATE TABLE aging_snapshot (
	definition_id INTEGER NOT NULL,
	as_of DATE NOT NULL,
	balance_as_of DATE NOT NULL,
	basis VARCHAR(40) NOT NULL,
	kind VARCHAR(40) NOT NULL,
	parameters JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot PRIMARY KEY (id),
	CONSTRAINT fk_aging_snapshot_definition_id FOREIGN KEY(definition_id) REFERENCES aging_definition (id),
	CONSTRAINT ck_aging_snapshot_basis CHECK (basis IN ('due_date', 'posting_date', 'document_date')),
	CONSTRAINT ck_aging_snapshot_kind CHECK (kind IN ('daily', 'month_end', 'manual')),
	CONSTRAINT fk_aging_snapshot_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_aging_snapshot_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE aging_snapshot_amount (
	row_id INTEGER NOT NULL,
	period_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	count INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot_amount PRIMARY KEY (id),
	CONSTRAINT uq_aging_snapshot_amount_row_id_period_id UNIQUE (row_id, period_id),
	CONSTRAINT fk_aging_snapshot_amount_row_id FOREIGN KEY(row_id) REFERENCES aging_snapshot_customer (id),
	CONSTRAINT fk_aging_snapshot_amount_period_id FOREIGN KEY(period_id) REFERENCES aging_period (id)
);
CREATE TABLE aging_snapshot_customer (
	snapshot_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	balance BIGINT NOT NULL,
	overdue BIGINT NOT NULL,
	unapplied BIGINT NOT NULL,
	prepayments BIGINT NOT NULL,
	bills BIGINT NOT NULL,
	credit_limit BIGINT,
	uninvoiced BIGINT NOT NULL,
	orders BIGINT NOT NULL,
	available BIGINT,
	disputed_count INTEGER NOT NULL,
	disputed BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot_customer PRIMARY KEY (id),
	CONSTRAINT uq_aging_snapshot_customer_snapshot_id_customer_id UNIQUE (snapshot_id, customer_id),
	CONSTRAINT fk_aging_snapshot_customer_snapshot_id FOREIGN KEY(snapshot_id) REFERENCES aging_snapshot (id),
	CONSTRAINT fk_aging_snapshot_customer_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
);
CREATE TABLE allowed_posting_range (
	user_id INTEGER,
	from_date DATE,
	from_formula VARCHAR(40),
	to_date DATE,
	to_formula VARCHAR(40),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_allowed_posting_range PRIMARY KEY (id),
	CONSTRAINT ck_allowed_posting_range_from_one CHECK (from_date is null or from_formula is null),
	CONSTRAINT ck_allowed_posting_range_to_one CHECK (to_date is null or to_formula is null),
	CONSTRAINT fk_allowed_posting_range_user_id FOREIGN KEY(user_id) REFERENCES user (id),
	CONSTRAINT fk_allowed_posting_range_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE archive_content (
	sha256 VARCHAR(64) NOT NULL,
	size INTEGER NOT NULL,
	codec VARCHAR(40) NOT NULL,
	bytes BLOB,
	erased_at VARCHAR(27),
	CONSTRAINT pk_archive_content PRIMARY KEY (sha256),
	CONSTRAINT ck_archive_content_codec CHECK (codec IN ('raw', 'zlib'))
);
INSERT INTO "archive_content" VALUES('3ffe21dfddefdf1146dccfe82c099750bf28a38f93800c4b2df9cbbc816529a0',1019,'zlib',X'789CAD53DB6EDB300C7DDF57187E4F243B6DB6198C0A5FDACD586A07B193F754D632A3B6DCC96A96FEFD282BDED202018A61802E240FC973404870736C1BE720545F7772E17A53EA3A42F2AEAAE57EE16ECABBC927F7867D80A4E3CFAD90DAC174D92FDC672583BAEF825E57C3ED53EAFB8116FC4770ECAB80EF5A3DA5D7B329A5D8D27719448F6517F7BA55856E35832FEAE96BA518DCF7FBB462F740AC01B112892E5BE6537F3EA1335C259D0794E202328240C672DB0C0B0B0F88A9BF6DB8569217E267F6C030F6CA7F67F79073DB14D228CC58B6FCEC855116D22BEFA337BF9A99DC01B08C317F61B79B35D6A301F92F89B2B29695622F1A27DA02C98C601B2F0E1CCFBB5AA6B2D7D2544769CC4CF36CE987408C07E41C27B684584DD1AE61503E216995AB95D2EAC5982C5F4509F29BF4338098C4B0D50E0A5BB828D165746AC487666671A593079DCA8AC5EBA43485A30F891EB61D923FF1E6404CC81E83840B3AE2E53B755CFF2F21D9C0F04FCD0BDDB328CFBFE188D182A8EB1EF79708FF80DB5D7329E7041945896EB06379B4F7BAD1D54AD7024DE4B6AF2311CE5661E8F43A6C9C9C65AE5B54F99DC1A6D7AA62B53C74351740AC8B9927988C24E42F2FB14321F66F90371F8F8C3F99FD06637D3B89',NULL);
CREATE TABLE archived_document (
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_archived_document PRIMARY KEY (id),
	CONSTRAINT fk_archived_document_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_archived_document_letter_id FOREIGN KEY(letter_id) REFERENCES letter_record (id),
	CONSTRAINT fk_archived_document_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_archived_document_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES archived_document (id),
	CONSTRAINT fk_archived_document_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_archived_document_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE attachment (
	owner_table VARCHAR(40) NOT NULL,
	owner_id INTEGER NOT NULL,
	name VARCHAR(200) NOT NULL,
	content_sha256 VARCHAR(64) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT fk_attachment_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_attachment_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE audit_anchor (
	seq INTEGER NOT NULL,
	chain_hash VARCHAR(64) NOT NULL,
	at VARCHAR(27) NOT NULL,
	purpose VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_anchor PRIMARY KEY (id)
);
CREATE TABLE audit_payload (
	content TEXT,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_payload PRIMARY KEY (id)
);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AD","names":{"de":"Andorra","en":"Andorra","fr":"Andorre","nl":"Andorra"}},"reason":null}',NULL,1);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AE","names":{"de":"Vereinigte Arabische Emirate","en":"United Arab Emirates","fr":"Émirats arabes unis","nl":"Verenigde Arabische Emiraten"}},"reason":null}',NULL,2);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AL","names":{"de":"Albanien","en":"Albania","fr":"Albanie","nl":"Albanië"}},"reason":null}',NULL,3);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AR","names":{"de":"Argentinien","en":"Argentina","fr":"Argentine","nl":"Argentinië"}},"reason":null}',NULL,4);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AT","eu_from":"1995-01-01","names":{"de":"Österreich","en":"Austria","fr":"Autriche","nl":"Oostenrijk"},"postcode_pattern":"[0-9]{4}","vat_prefix":"AT"},"reason":null}',NULL,5);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AU","names":{"de":"Australien","en":"Australia","fr":"Australie","nl":"Australië"}},"reason":null}',NULL,6);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BA","names":{"de":"Bosnien und Herzegowina","en":"Bosnia & Herzegovina","fr":"Bosnie-Herzégovine","nl":"Bosnië en Herzegovina"}},"reason":null}',NULL,7);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BE","eu_from":"1958-01-01","names":{"de":"Belgien","en":"Belgium","fr":"Belgique","nl":"België"},"postcode_pattern":"[1-9][0-9]{3}","vat_prefix":"BE"},"reason":null}',NULL,8);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BG","eu_from":"2007-01-01","names":{"de":"Bulgarien","en":"Bulgaria","fr":"Bulgarie","nl":"Bulgarije"},"vat_prefix":"BG"},"reason":null}',NULL,9);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BR","names":{"de":"Brasilien","en":"Brazil","fr":"Brésil","nl":"Brazilië"}},"reason":null}',NULL,10);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CA","names":{"de":"Kanada","en":"Canada","fr":"Canada","nl":"Canada"}},"reason":null}',NULL,11);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CH","names":{"de":"Schweiz","en":"Switzerland","fr":"Suisse","nl":"Zwitserland"},"postcode_pattern":"[0-9]{4}"},"reason":null}',NULL,12);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CL","names":{"de":"Chile","en":"Chile","fr":"Chili","nl":"Chili"}},"reason":null}',NULL,13);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CN","names":{"de":"China","en":"China","fr":"Chine","nl":"China"}},"reason":null}',NULL,14);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CO","names":{"de":"Kolumbien","en":"Colombia","fr":"Colombie","nl":"Colombia"}},"reason":null}',NULL,15);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CY","eu_from":"2004-05-01","names":{"de":"Zypern","en":"Cyprus","fr":"Chypre","nl":"Cyprus"},"vat_prefix":"CY"},"reason":null}',NULL,16);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CZ","eu_from":"2004-05-01","names":{"de":"Tschechien","en":"Czechia","fr":"Tchéquie","nl":"Tsjechië"},"vat_prefix":"CZ"},"reason":null}',NULL,17);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"DE","eu_from":"1958-01-01","names":{"de":"Deutschland","en":"Germany","fr":"Allemagne","nl":"Duitsland"},"postcode_pattern":"[0-9]{5}","vat_prefix":"DE"},"reason":null}',NULL,18);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"DK","eu_from":"1973-01-01","names":{"de":"Dänemark","en":"Denmark","fr":"Danemark","nl":"Denemarken"},"vat_prefix":"DK"},"reason":null}',NULL,19);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"EE","eu_from":"2004-05-01","names":{"de":"Estland","en":"Estonia","fr":"Estonie","nl":"Estland"},"vat_prefix":"EE"},"reason":null}',NULL,20);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"EG","names":{"de":"Ägypten","en":"Egypt","fr":"Égypte","nl":"Egypte"}},"reason":null}',NULL,21);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ES","eu_from":"1986-01-01","names":{"de":"Spanien","en":"Spain","fr":"Espagne","nl":"Spanje"},"vat_prefix":"ES"},"reason":null}',NULL,22);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"FI","eu_from":"1995-01-01","names":{"de":"Finnland","en":"Finland","fr":"Finlande","nl":"Finland"},"vat_prefix":"FI"},"reason":null}',NULL,23);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"FR","eu_from":"1958-01-01","names":{"de":"Frankreich","en":"France","fr":"France","nl":"Frankrijk"},"postcode_pattern":"[0-9]{5}","vat_prefix":"FR"},"reason":null}',NULL,24);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GB","eu_from":"1973-01-01","eu_to":"2020-12-31","names":{"de":"Vereinigtes Königreich","en":"United Kingdom","fr":"Royaume-Uni","nl":"Verenigd Koninkrijk"},"postcode_pattern":"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}","vat_prefix":"GB"},"reason":null}',NULL,25);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GG","names":{"de":"Guernsey","en":"Guernsey","fr":"Guernesey","nl":"Guernsey"}},"reason":null}',NULL,26);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GI","names":{"de":"Gibraltar","en":"Gibraltar","fr":"Gibraltar","nl":"Gibraltar"}},"reason":null}',NULL,27);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"GR","eu_from":"1981-01-01","names":{"de":"Griechenland","en":"Greece","fr":"Grèce","nl":"Griekenland"},"vat_prefix":"EL"},"reason":null}',NULL,28);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HK","names":{"de":"Sonderverwaltungsregion Hongkong","en":"Hong Kong SAR China","fr":"R.A.S. chinoise de Hong Kong","nl":"Hongkong SAR van China"}},"reason":null}',NULL,29);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HR","eu_from":"2013-07-01","names":{"de":"Kroatien","en":"Croatia","fr":"Croatie","nl":"Kroatië"},"vat_prefix":"HR"},"reason":null}',NULL,30);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HU","eu_from":"2004-05-01","names":{"de":"Ungarn","en":"Hungary","fr":"Hongrie","nl":"Hongarije"},"vat_prefix":"HU"},"reason":null}',NULL,31);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ID","names":{"de":"Indonesien","en":"Indonesia","fr":"Indonésie","nl":"Indonesië"}},"reason":null}',NULL,32);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"IE","eu_from":"1973-01-01","names":{"de":"Irland","en":"Ireland","fr":"Irlande","nl":"Ierland"},"vat_prefix":"IE"},"reason":null}',NULL,33);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IL","names":{"de":"Israel","en":"Israel","fr":"Israël","nl":"Israël"}},"reason":null}',NULL,34);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"IM","names":{"de":"Isle of Man","en":"Isle of Man","fr":"Île de Man","nl":"Isle of Man"}},"reason":null}',NULL,35);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IN","names":{"de":"Indien","en":"India","fr":"Inde","nl":"India"}},"reason":null}',NULL,36);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IS","names":{"de":"Island","en":"Iceland","fr":"Islande","nl":"IJsland"}},"reason":null}',NULL,37);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IT","eu_from":"1958-01-01","names":{"de":"Italien","en":"Italy","fr":"Italie","nl":"Italië"},"vat_prefix":"IT"},"reason":null}',NULL,38);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"JE","names":{"de":"Jersey","en":"Jersey","fr":"Jersey","nl":"Jersey"}},"reason":null}',NULL,39);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"JP","names":{"de":"Japan","en":"Japan","fr":"Japon","nl":"Japan"}},"reason":null}',NULL,40);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"KR","names":{"de":"Südkorea","en":"South Korea","fr":"Corée du Sud","nl":"Zuid-Korea"}},"reason":null}',NULL,41);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LI","names":{"de":"Liechtenstein","en":"Liechtenstein","fr":"Liechtenstein","nl":"Liechtenstein"}},"reason":null}',NULL,42);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LT","eu_from":"2004-05-01","names":{"de":"Litauen","en":"Lithuania","fr":"Lituanie","nl":"Litouwen"},"vat_prefix":"LT"},"reason":null}',NULL,43);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LU","eu_from":"1958-01-01","names":{"de":"Luxemburg","en":"Luxembourg","fr":"Luxembourg","nl":"Luxemburg"},"postcode_pattern":"[0-9]{4}","vat_prefix":"LU"},"reason":null}',NULL,44);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LV","eu_from":"2004-05-01","names":{"de":"Lettland","en":"Latvia","fr":"Lettonie","nl":"Letland"},"vat_prefix":"LV"},"reason":null}',NULL,45);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MA","names":{"de":"Marokko","en":"Morocco","fr":"Maroc","nl":"Marokko"}},"reason":null}',NULL,46);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MC","names":{"de":"Monaco","en":"Monaco","fr":"Monaco","nl":"Monaco"}},"reason":null}',NULL,47);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MD","names":{"de":"Republik Moldau","en":"Moldova","fr":"Moldavie","nl":"Moldavië"}},"reason":null}',NULL,48);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ME","names":{"de":"Montenegro","en":"Montenegro","fr":"Monténégro","nl":"Montenegro"}},"reason":null}',NULL,49);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MK","names":{"de":"Nordmazedonien","en":"North Macedonia","fr":"Macédoine du Nord","nl":"Noord-Macedonië"}},"reason":null}',NULL,50);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MT","eu_from":"2004-05-01","names":{"de":"Malta","en":"Malta","fr":"Malte","nl":"Malta"},"vat_prefix":"MT"},"reason":null}',NULL,51);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MX","names":{"de":"Mexiko","en":"Mexico","fr":"Mexique","nl":"Mexico"}},"reason":null}',NULL,52);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MY","names":{"de":"Malaysia","en":"Malaysia","fr":"Malaisie","nl":"Maleisië"}},"reason":null}',NULL,53);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NL","eu_from":"1958-01-01","names":{"de":"Niederlande","en":"Netherlands","fr":"Pays-Bas","nl":"Nederland"},"postcode_pattern":"[1-9][0-9]{3} ?[A-Z]{2}","vat_prefix":"NL"},"reason":null}',NULL,54);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NO","names":{"de":"Norwegen","en":"Norway","fr":"Norvège","nl":"Noorwegen"}},"reason":null}',NULL,55);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NZ","names":{"de":"Neuseeland","en":"New Zealand","fr":"Nouvelle-Zélande","nl":"Nieuw-Zeeland"}},"reason":null}',NULL,56);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PE","names":{"de":"Peru","en":"Peru","fr":"Pérou","nl":"Peru"}},"reason":null}',NULL,57);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PH","names":{"de":"Philippinen","en":"Philippines","fr":"Philippines","nl":"Filipijnen"}},"reason":null}',NULL,58);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PL","eu_from":"2004-05-01","names":{"de":"Polen","en":"Poland","fr":"Pologne","nl":"Polen"},"vat_prefix":"PL"},"reason":null}',NULL,59);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PT","eu_from":"1986-01-01","names":{"de":"Portugal","en":"Portugal","fr":"Portugal","nl":"Portugal"},"vat_prefix":"PT"},"reason":null}',NULL,60);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"RO","eu_from":"2007-01-01","names":{"de":"Rumänien","en":"Romania","fr":"Roumanie","nl":"Roemenië"},"vat_prefix":"RO"},"reason":null}',NULL,61);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"RS","names":{"de":"Serbien","en":"Serbia","fr":"Serbie","nl":"Servië"}},"reason":null}',NULL,62);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SA","names":{"de":"Saudi-Arabien","en":"Saudi Arabia","fr":"Arabie saoudite","nl":"Saoedi-Arabië"}},"reason":null}',NULL,63);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SE","eu_from":"1995-01-01","names":{"de":"Schweden","en":"Sweden","fr":"Suède","nl":"Zweden"},"vat_prefix":"SE"},"reason":null}',NULL,64);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SG","names":{"de":"Singapur","en":"Singapore","fr":"Singapour","nl":"Singapore"}},"reason":null}',NULL,65);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SI","eu_from":"2004-05-01","names":{"de":"Slowenien","en":"Slovenia","fr":"Slovénie","nl":"Slovenië"},"vat_prefix":"SI"},"reason":null}',NULL,66);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SK","eu_from":"2004-05-01","names":{"de":"Slowakei","en":"Slovakia","fr":"Slovaquie","nl":"Slowakije"},"vat_prefix":"SK"},"reason":null}',NULL,67);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SM","names":{"de":"San Marino","en":"San Marino","fr":"Saint-Marin","nl":"San Marino"}},"reason":null}',NULL,68);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TH","names":{"de":"Thailand","en":"Thailand","fr":"Thaïlande","nl":"Thailand"}},"reason":null}',NULL,69);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TN","names":{"de":"Tunesien","en":"Tunisia","fr":"Tunisie","nl":"Tunesië"}},"reason":null}',NULL,70);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TR","names":{"de":"Türkei","en":"Türkiye","fr":"Turquie","nl":"Turkije"}},"reason":null}',NULL,71);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TW","names":{"de":"Taiwan","en":"Taiwan","fr":"Taïwan","nl":"Taiwan"}},"reason":null}',NULL,72);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"UA","names":{"de":"Ukraine","en":"Ukraine","fr":"Ukraine","nl":"Oekraïne"}},"reason":null}',NULL,73);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"US","names":{"de":"Vereinigte Staaten","en":"United States","fr":"États-Unis","nl":"Verenigde Staten"}},"reason":null}',NULL,74);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"VA","names":{"de":"Vatikanstadt","en":"Vatican City","fr":"État de la Cité du Vatican","nl":"Vaticaanstad"}},"reason":null}',NULL,75);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"VN","names":{"de":"Vietnam","en":"Vietnam","fr":"Viêt Nam","nl":"Vietnam"}},"reason":null}',NULL,76);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ZA","names":{"de":"Südafrika","en":"South Africa","fr":"Afrique du Sud","nl":"Zuid-Afrika"}},"reason":null}',NULL,77);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EUR","decimals":2,"names":{"de":"Euro","en":"Euro","fr":"euro","nl":"Euro"},"symbol":"€"},"reason":null}',NULL,78);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GBP","decimals":2,"names":{"de":"Britisches Pfund","en":"British Pound","fr":"livre sterling","nl":"Britse pond"},"symbol":"£"},"reason":null}',NULL,79);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"USD","decimals":2,"names":{"de":"US-Dollar","en":"US Dollar","fr":"dollar des États-Unis","nl":"Amerikaanse dollar"},"symbol":"$"},"reason":null}',NULL,80);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CHF","decimals":2,"names":{"de":"Schweizer Franken","en":"Swiss Franc","fr":"franc suisse","nl":"Zwitserse frank"},"symbol":"CHF"},"reason":null}',NULL,81);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DKK","decimals":2,"names":{"de":"Dänische Krone","en":"Danish Krone","fr":"couronne danoise","nl":"Deense kroon"},"symbol":"DKK"},"reason":null}',NULL,82);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SEK","decimals":2,"names":{"de":"Schwedische Krone","en":"Swedish Krona","fr":"couronne suédoise","nl":"Zweedse kroon"},"symbol":"SEK"},"reason":null}',NULL,83);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOK","decimals":2,"names":{"de":"Norwegische Krone","en":"Norwegian Krone","fr":"couronne norvégienne","nl":"Noorse kroon"},"symbol":"NOK"},"reason":null}',NULL,84);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PLN","decimals":2,"names":{"de":"Polnischer Złoty","en":"Polish Zloty","fr":"zloty polonais","nl":"Poolse zloty"},"symbol":"PLN"},"reason":null}',NULL,85);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CZK","decimals":2,"names":{"de":"Tschechische Krone","en":"Czech Koruna","fr":"couronne tchèque","nl":"Tsjechische kroon"},"symbol":"CZK"},"reason":null}',NULL,86);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HUF","decimals":2,"names":{"de":"Ungarischer Forint","en":"Hungarian Forint","fr":"forint hongrois","nl":"Hongaarse forint"},"symbol":"HUF"},"reason":null}',NULL,87);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RON","decimals":2,"names":{"de":"Rumänischer Leu","en":"Romanian Leu","fr":"leu roumain","nl":"Roemeense leu"},"symbol":"RON"},"reason":null}',NULL,88);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BGN","decimals":2,"names":{"de":"Bulgarischer Lew","en":"Bulgarian Lev","fr":"lev bulgare","nl":"Bulgaarse lev"},"symbol":"BGN"},"reason":null}',NULL,89);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ISK","decimals":0,"names":{"de":"Isländische Krone","en":"Icelandic Króna","fr":"couronne islandaise","nl":"IJslandse kroon"},"symbol":"ISK"},"reason":null}',NULL,90);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"TRY","decimals":2,"names":{"de":"Türkische Lira","en":"Turkish Lira","fr":"livre turque","nl":"Turkse lira"},"symbol":"TRY"},"reason":null}',NULL,91);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"JPY","decimals":0,"names":{"de":"Japanischer Yen","en":"Japanese Yen","fr":"yen japonais","nl":"Japanse yen"},"symbol":"¥"},"reason":null}',NULL,92);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CNY","decimals":2,"names":{"de":"Renminbi Yuan","en":"Chinese Yuan","fr":"yuan renminbi chinois","nl":"Chinese yuan"},"symbol":"CN¥"},"reason":null}',NULL,93);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HKD","decimals":2,"names":{"de":"Hongkong-Dollar","en":"Hong Kong Dollar","fr":"dollar de Hong Kong","nl":"Hongkongse dollar"},"symbol":"HK$"},"reason":null}',NULL,94);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SGD","decimals":2,"names":{"de":"Singapur-Dollar","en":"Singapore Dollar","fr":"dollar de Singapour","nl":"Singaporese dollar"},"symbol":"SGD"},"reason":null}',NULL,95);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"AUD","decimals":2,"names":{"de":"Australischer Dollar","en":"Australian Dollar","fr":"dollar australien","nl":"Australische dollar"},"symbol":"A$"},"reason":null}',NULL,96);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NZD","decimals":2,"names":{"de":"Neuseeland-Dollar","en":"New Zealand Dollar","fr":"dollar néo-zélandais","nl":"Nieuw-Zeelandse dollar"},"symbol":"NZ$"},"reason":null}',NULL,97);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CAD","decimals":2,"names":{"de":"Kanadischer Dollar","en":"Canadian Dollar","fr":"dollar canadien","nl":"Canadese dollar"},"symbol":"CA$"},"reason":null}',NULL,98);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MXN","decimals":2,"names":{"de":"Mexikanischer Peso","en":"Mexican Peso","fr":"peso mexicain","nl":"Mexicaanse peso"},"symbol":"MX$"},"reason":null}',NULL,99);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BRL","decimals":2,"names":{"de":"Brasilianischer Real","en":"Brazilian Real","fr":"réal brésilien","nl":"Braziliaanse real"},"symbol":"R$"},"reason":null}',NULL,100);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INR","decimals":2,"names":{"de":"Indische Rupie","en":"Indian Rupee","fr":"roupie indienne","nl":"Indiase roepie"},"symbol":"₹"},"reason":null}',NULL,101);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KRW","decimals":0,"names":{"de":"Südkoreanischer Won","en":"South Korean Won","fr":"won sud-coréen","nl":"Zuid-Koreaanse won"},"symbol":"₩"},"reason":null}',NULL,102);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"THB","decimals":2,"names":{"de":"Thailändischer Baht","en":"Thai Baht","fr":"baht thaïlandais","nl":"Thaise baht"},"symbol":"THB"},"reason":null}',NULL,103);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MYR","decimals":2,"names":{"de":"Malaysischer Ringgit","en":"Malaysian Ringgit","fr":"ringgit malais","nl":"Maleisische ringgit"},"symbol":"MYR"},"reason":null}',NULL,104);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"IDR","decimals":2,"names":{"de":"Indonesische Rupiah","en":"Indonesian Rupiah","fr":"roupie indonésienne","nl":"Indonesische roepia"},"symbol":"IDR"},"reason":null}',NULL,105);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PHP","decimals":2,"names":{"de":"Philippinischer Peso","en":"Philippine Peso","fr":"peso philippin","nl":"Filipijnse peso"},"symbol":"₱"},"reason":null}',NULL,106);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ZAR","decimals":2,"names":{"de":"Südafrikanischer Rand","en":"South African Rand","fr":"rand sud-africain","nl":"Zuid-Afrikaanse rand"},"symbol":"ZAR"},"reason":null}',NULL,107);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ILS","decimals":2,"names":{"de":"Israelischer Neuer Schekel","en":"Israeli New Shekel","fr":"nouveau shekel israélien","nl":"Israëlische nieuwe shekel"},"symbol":"₪"},"reason":null}',NULL,108);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RUB","decimals":2,"names":{"de":"Russischer Rubel","en":"Russian Ruble","fr":"rouble russe","nl":"Russische roebel"},"symbol":"RUB"},"reason":null}',NULL,109);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HRK","decimals":2,"names":{"de":"Kroatischer Kuna","en":"Croatian Kuna","fr":"kuna croate","nl":"Kroatische kuna"},"symbol":"HRK"},"reason":null}',NULL,110);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EEK","decimals":2,"names":{"de":"Estnische Krone","en":"Estonian Kroon","fr":"couronne estonienne","nl":"Estlandse kroon"},"symbol":"EEK"},"reason":null}',NULL,111);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LVL","decimals":2,"names":{"de":"Lettischer Lats","en":"Latvian Lats","fr":"lats letton","nl":"Letse lats"},"symbol":"LVL"},"reason":null}',NULL,112);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LTL","decimals":2,"names":{"de":"Litauischer Litas","en":"Lithuanian Litas","fr":"litas lituanien","nl":"Litouwse litas"},"symbol":"LTL"},"reason":null}',NULL,113);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SKK","decimals":2,"names":{"de":"Slowakische Krone","en":"Slovak Koruna","fr":"couronne slovaque","nl":"Slowaakse koruna"},"symbol":"SKK"},"reason":null}',NULL,114);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SIT","decimals":2,"names":{"de":"Slowenischer Tolar","en":"Slovenian Tolar","fr":"tolar slovène","nl":"Sloveense tolar"},"symbol":"SIT"},"reason":null}',NULL,115);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CYP","decimals":2,"names":{"de":"Zypern-Pfund","en":"Cypriot Pound","fr":"livre chypriote","nl":"Cyprisch pond"},"symbol":"CYP"},"reason":null}',NULL,116);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MTL","decimals":2,"names":{"de":"Maltesische Lira","en":"Maltese Lira","fr":"lire maltaise","nl":"Maltese lire"},"symbol":"MTL"},"reason":null}',NULL,117);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ROL","decimals":2,"names":{"de":"Rumänischer Leu (1952–2006)","en":"Romanian Leu (1952–2006)","fr":"ancien leu roumain","nl":"Oude Roemeense leu"},"symbol":"ROL"},"reason":null}',NULL,118);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"TRL","decimals":0,"names":{"de":"Türkische Lira (1922–2005)","en":"Turkish Lira (1922–2005)","fr":"livre turque (1844–2005)","nl":"Turkse lire"},"symbol":"TRL"},"reason":null}',NULL,119);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"C62","names":{"de":"Stück","en":"Piece","fr":"Pièce","nl":"Stuk"}},"reason":null}',NULL,120);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"H87","names":{"de":"Exemplar","en":"Item","fr":"Article","nl":"Exemplaar"}},"reason":null}',NULL,121);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HUR","names":{"de":"Stunde","en":"Hour","fr":"Heure","nl":"Uur"}},"reason":null}',NULL,122);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DAY","names":{"de":"Tag","en":"Day","fr":"Jour","nl":"Dag"}},"reason":null}',NULL,123);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MON","names":{"de":"Monat","en":"Month","fr":"Mois","nl":"Maand"}},"reason":null}',NULL,124);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KGM","names":{"de":"Kilogramm","en":"Kilogram","fr":"Kilogramme","nl":"Kilogram"}},"reason":null}',NULL,125);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MTR","names":{"de":"Meter","en":"Metre","fr":"Mètre","nl":"Meter"}},"reason":null}',NULL,126);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KMT","names":{"de":"Kilometer","en":"Kilometre","fr":"Kilomètre","nl":"Kilometer"}},"reason":null}',NULL,127);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LTR","names":{"de":"Liter","en":"Litre","fr":"Litre","nl":"Liter"}},"reason":null}',NULL,128);
INSERT INTO "audit_payload" VALUES('{"new":{"display_name":"Anna","language":"nl","login":"Anna","mail_mode":"client","region":"nl_NL"},"reason":null}',NULL,129);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLERK","names":{"de":"Sachbearbeiter","en":"Clerk","fr":"Employé","nl":"Medewerker"}},"reason":null}',NULL,130);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_sales_orders","role_id":1},"reason":null}',NULL,131);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_customer_invoices","role_id":1},"reason":null}',NULL,132);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_customer_payments","role_id":1},"reason":null}',NULL,133);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_bills_of_exchange","role_id":1},"reason":null}',NULL,134);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_collections","role_id":1},"reason":null}',NULL,135);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_revaluation_ledger","role_id":1},"reason":null}',NULL,136);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":1},"reason":null}',NULL,137);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"discount_dates","role_id":1},"reason":null}',NULL,138);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_percent":"2","permission":"full_settlement","role_id":1},"reason":null}',NULL,139);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_amount":2500,"permission":"write_off","role_id":1},"reason":null}',NULL,140);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_amount":2500,"permission":"waive","role_id":1},"reason":null}',NULL,141);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":1,"user_id":1},"reason":null}',NULL,142);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLOSER","names":{"de":"Abschlussverantwortlicher","en":"Closer","fr":"Responsable de clôture","nl":"Afsluiter"}},"reason":null}',NULL,143);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_collections","role_id":2},"reason":null}',NULL,144);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_revaluation_ledger","role_id":2},"reason":null}',NULL,145);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"manage_periods","role_id":2},"reason":null}',NULL,146);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exceed_discount","role_id":2},"reason":null}',NULL,147);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"full_settlement","role_id":2},"reason":null}',NULL,148);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"write_off","role_id":2},"reason":null}',NULL,149);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"write_off_disputed","role_id":2},"reason":null}',NULL,150);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"waive","role_id":2},"reason":null}',NULL,151);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"statement_gaps","role_id":2},"reason":null}',NULL,152);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"reopen_reconciliation","role_id":2},"reason":null}',NULL,153);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"cancel_deposit","role_id":2},"reason":null}',NULL,154);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"regenerate","role_id":2},"reason":null}',NULL,155);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"import_difference","role_id":2},"reason":null}',NULL,156);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":2,"user_id":1},"reason":null}',NULL,157);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ADMIN","names":{"de":"Administrator","en":"Admin","fr":"Administrateur","nl":"Beheerder"}},"reason":null}',NULL,158);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"manage_periods","role_id":3},"reason":null}',NULL,159);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"privacy","role_id":3},"reason":null}',NULL,160);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"refund_iban","role_id":3},"reason":null}',NULL,161);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"restore","role_id":3},"reason":null}',NULL,162);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"anonymise","role_id":3},"reason":null}',NULL,163);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"setup","role_id":3},"reason":null}',NULL,164);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":3,"user_id":1},"reason":null}',NULL,165);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PREPARER","names":{"de":"Vorbereiter","en":"Preparer","fr":"Préparateur","nl":"Voorbereider"}},"reason":null}',NULL,166);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":4},"reason":null}',NULL,167);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"limits","role_id":4},"reason":null}',NULL,168);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"release","role_id":4},"reason":null}',NULL,169);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exclude_order","role_id":4},"reason":null}',NULL,170);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":4,"user_id":1},"reason":null}',NULL,171);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"APPROVER","names":{"de":"Freigeber","en":"Approver","fr":"Approbateur","nl":"Fiatteur"}},"reason":null}',NULL,172);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":5},"reason":null}',NULL,173);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"limits","role_id":5},"reason":null}',NULL,174);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"blocking_rules","role_id":5},"reason":null}',NULL,175);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"release","role_id":5},"reason":null}',NULL,176);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"override","role_id":5},"reason":null}',NULL,177);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exclude_order","role_id":5},"reason":null}',NULL,178);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":5,"user_id":1},"reason":null}',NULL,179);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MAIN","names":{"de":"Voorbeeld B.V.","en":"Voorbeeld B.V.","fr":"Voorbeeld B.V.","nl":"Voorbeeld B.V."}},"reason":null}',NULL,180);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2023","end":"2023-12-31","start":"2023-01-01"},"reason":null}',NULL,181);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-01-31","no":1,"start":"2023-01-01","year_id":1},"reason":null}',NULL,182);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-02-28","no":2,"start":"2023-02-01","year_id":1},"reason":null}',NULL,183);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-03-31","no":3,"start":"2023-03-01","year_id":1},"reason":null}',NULL,184);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-04-30","no":4,"start":"2023-04-01","year_id":1},"reason":null}',NULL,185);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-05-31","no":5,"start":"2023-05-01","year_id":1},"reason":null}',NULL,186);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-06-30","no":6,"start":"2023-06-01","year_id":1},"reason":null}',NULL,187);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-07-31","no":7,"start":"2023-07-01","year_id":1},"reason":null}',NULL,188);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-08-31","no":8,"start":"2023-08-01","year_id":1},"reason":null}',NULL,189);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-09-30","no":9,"start":"2023-09-01","year_id":1},"reason":null}',NULL,190);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-10-31","no":10,"start":"2023-10-01","year_id":1},"reason":null}',NULL,191);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-11-30","no":11,"start":"2023-11-01","year_id":1},"reason":null}',NULL,192);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2023-12-31","no":12,"start":"2023-12-01","year_id":1},"reason":null}',NULL,193);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2024","end":"2024-12-31","start":"2024-01-01"},"reason":null}',NULL,194);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-01-31","no":1,"start":"2024-01-01","year_id":2},"reason":null}',NULL,195);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-02-29","no":2,"start":"2024-02-01","year_id":2},"reason":null}',NULL,196);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-03-31","no":3,"start":"2024-03-01","year_id":2},"reason":null}',NULL,197);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-04-30","no":4,"start":"2024-04-01","year_id":2},"reason":null}',NULL,198);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-05-31","no":5,"start":"2024-05-01","year_id":2},"reason":null}',NULL,199);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-06-30","no":6,"start":"2024-06-01","year_id":2},"reason":null}',NULL,200);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-07-31","no":7,"start":"2024-07-01","year_id":2},"reason":null}',NULL,201);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-08-31","no":8,"start":"2024-08-01","year_id":2},"reason":null}',NULL,202);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-09-30","no":9,"start":"2024-09-01","year_id":2},"reason":null}',NULL,203);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-10-31","no":10,"start":"2024-10-01","year_id":2},"reason":null}',NULL,204);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-11-30","no":11,"start":"2024-11-01","year_id":2},"reason":null}',NULL,205);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-12-31","no":12,"start":"2024-12-01","year_id":2},"reason":null}',NULL,206);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2025","end":"2025-12-31","start":"2025-01-01"},"reason":null}',NULL,207);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-01-31","no":1,"start":"2025-01-01","year_id":3},"reason":null}',NULL,208);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-02-28","no":2,"start":"2025-02-01","year_id":3},"reason":null}',NULL,209);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-03-31","no":3,"start":"2025-03-01","year_id":3},"reason":null}',NULL,210);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-04-30","no":4,"start":"2025-04-01","year_id":3},"reason":null}',NULL,211);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-05-31","no":5,"start":"2025-05-01","year_id":3},"reason":null}',NULL,212);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-06-30","no":6,"start":"2025-06-01","year_id":3},"reason":null}',NULL,213);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-07-31","no":7,"start":"2025-07-01","year_id":3},"reason":null}',NULL,214);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-08-31","no":8,"start":"2025-08-01","year_id":3},"reason":null}',NULL,215);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-09-30","no":9,"start":"2025-09-01","year_id":3},"reason":null}',NULL,216);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-10-31","no":10,"start":"2025-10-01","year_id":3},"reason":null}',NULL,217);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-11-30","no":11,"start":"2025-11-01","year_id":3},"reason":null}',NULL,218);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-12-31","no":12,"start":"2025-12-01","year_id":3},"reason":null}',NULL,219);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2026","end":"2026-12-31","start":"2026-01-01"},"reason":null}',NULL,220);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-01-31","no":1,"start":"2026-01-01","year_id":4},"reason":null}',NULL,221);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-02-28","no":2,"start":"2026-02-01","year_id":4},"reason":null}',NULL,222);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-03-31","no":3,"start":"2026-03-01","year_id":4},"reason":null}',NULL,223);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-04-30","no":4,"start":"2026-04-01","year_id":4},"reason":null}',NULL,224);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-05-31","no":5,"start":"2026-05-01","year_id":4},"reason":null}',NULL,225);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-06-30","no":6,"start":"2026-06-01","year_id":4},"reason":null}',NULL,226);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-07-31","no":7,"start":"2026-07-01","year_id":4},"reason":null}',NULL,227);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-08-31","no":8,"start":"2026-08-01","year_id":4},"reason":null}',NULL,228);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-09-30","no":9,"start":"2026-09-01","year_id":4},"reason":null}',NULL,229);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-10-31","no":10,"start":"2026-10-01","year_id":4},"reason":null}',NULL,230);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-11-30","no":11,"start":"2026-11-01","year_id":4},"reason":null}',NULL,231);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-12-31","no":12,"start":"2026-12-01","year_id":4},"reason":null}',NULL,232);
INSERT INTO "audit_payload" VALUES('{"new":{"accounting_currency":"EUR","city":"Zwolle","code":"MAIN","country_code":"NL","email":"incasso@voorbeeld.example","fiscal_calendar_id":1,"language":"nl","legal_name":"Voorbeeld B.V.","number":"51","phone":"038 555 01 24","postcode":"8013 PE","street":"Marsweg","vat_scheme":"standard"},"reason":null}',NULL,233);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Kasse","en":"Cash desk","fr":"Caisse","nl":"Kas"},"number":"1000","type":"balance"},"reason":null}',NULL,234);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bank","en":"Bank","fr":"Banque","nl":"Bank"},"number":"1100","type":"balance"},"reason":null}',NULL,235);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung Kartenzahlungen","en":"Card clearing","fr":"Compte d''attente cartes","nl":"Tussenrekening kaarten"},"number":"1285","type":"balance"},"reason":null}',NULL,236);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zahlungen unterwegs","en":"Payments under way","fr":"Paiements en cours","nl":"Betalingen onderweg"},"number":"1290","type":"balance"},"reason":null}',NULL,237);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Erstattungen","en":"Refunds to be paid","fr":"Remboursements à payer","nl":"Te betalen terugbetalingen"},"number":"1295","type":"balance"},"reason":null}',NULL,238);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"},"number":"1300","type":"balance"},"reason":null}',NULL,239);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Besitzwechsel","en":"Bills receivable","fr":"Effets à recevoir","nl":"Te innen wissels"},"number":"1310","type":"balance"},"reason":null}',NULL,240);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l''encaissement","nl":"Wissels ter incasso"},"number":"1311","type":"balance"},"reason":null}',NULL,241);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l''escompte","nl":"Wissels ter disconto"},"number":"1312","type":"balance"},"reason":null}',NULL,242);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"number":"1313","type":"balance"},"reason":null}',NULL,243);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vordatierte Schecks","en":"Post-dated cheques on hand","fr":"Chèques postdatés en portefeuille","nl":"Vooruitgedateerde cheques"},"number":"1315","type":"balance"},"reason":null}',NULL,244);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"number":"1320","type":"balance"},"reason":null}',NULL,245);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Wertberichtigung auf Forderungen","en":"Bad-debt allowance","fr":"Dépréciation des créances clients","nl":"Voorziening dubieuze debiteuren"},"number":"1330","type":"balance"},"reason":null}',NULL,246);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Geliefert, nicht berechnet","en":"Delivered, not invoiced","fr":"Livré, non facturé","nl":"Geleverd, nog te factureren"},"number":"1380","type":"balance"},"reason":null}',NULL,247);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung verbundene Unternehmen","en":"Due to and from companies","fr":"Comptes courants intragroupe","nl":"Rekening-courant groepsmaatschappijen"},"number":"1400","type":"balance"},"reason":null}',NULL,248);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Erhaltene Anzahlungen","en":"Advances received","fr":"Acomptes reçus","nl":"Ontvangen vooruitbetalingen"},"number":"1450","type":"balance"},"reason":null}',NULL,249);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Berechnete Anzahlungen","en":"Advances invoiced","fr":"Acomptes facturés","nl":"Gefactureerde voorschotten"},"number":"1455","type":"balance"},"reason":null}',NULL,250);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer","en":"Output VAT","fr":"TVA collectée","nl":"Af te dragen btw"},"number":"1500","type":"balance"},"reason":null}',NULL,251);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer, ermäßigter Satz","en":"Output VAT, reduced rate","fr":"TVA collectée, taux réduit","nl":"Af te dragen btw laag"},"number":"1510","type":"balance"},"reason":null}',NULL,252);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vorsteuer auf Bankgebühren","en":"Input VAT on bank charges","fr":"TVA déductible sur frais bancaires","nl":"Voorbelasting bankkosten"},"number":"1520","type":"balance"},"reason":null}',NULL,253);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Nicht fällige Umsatzsteuer","en":"VAT not yet due","fr":"TVA en attente d''exigibilité","nl":"Nog niet verschuldigde btw"},"number":"1530","type":"balance"},"reason":null}',NULL,254);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer auf Anzahlungen","en":"VAT on prepayments","fr":"TVA sur acomptes","nl":"Btw op vooruitbetalingen"},"number":"1540","type":"balance"},"reason":null}',NULL,255);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verbindlichkeit aus diskontierten Wechseln","en":"Liability for discounted bills","fr":"Engagements sur effets escomptés","nl":"Verplichting verdisconteerde wissels"},"number":"1640","type":"balance"},"reason":null}',NULL,256);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Provisionen","en":"Commission payable","fr":"Commissions à payer","nl":"Te betalen provisie"},"number":"1650","type":"balance"},"reason":null}',NULL,257);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Ungeklärte Zahlungseingänge","en":"Unidentified receipts","fr":"Encaissements non identifiés","nl":"Onbekende ontvangsten"},"number":"1999","type":"balance"},"reason":null}',NULL,258);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Provisionsaufwand","en":"Commission expense","fr":"Commissions","nl":"Provisiekosten"},"number":"4450","type":"profit_and_loss"},"reason":null}',NULL,259);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Forderungsverluste","en":"Write-off expense","fr":"Pertes sur créances irrécouvrables","nl":"Afboeking oninbare vorderingen"},"number":"4750","type":"profit_and_loss"},"reason":null}',NULL,260);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bankgebühren","en":"Bank charges","fr":"Frais bancaires","nl":"Bankkosten"},"number":"4930","type":"profit_and_loss"},"reason":null}',NULL,261);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Diskontzinsen","en":"Discount interest","fr":"Intérêts d''escompte","nl":"Disconto"},"number":"4940","type":"profit_and_loss"},"reason":null}',NULL,262);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrundung","en":"Invoice rounding","fr":"Arrondi de facture","nl":"Factuurafronding"},"number":"4990","type":"profit_and_loss"},"reason":null}',NULL,263);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzerlöse","en":"Revenue","fr":"Ventes","nl":"Omzet"},"number":"8000","type":"profit_and_loss"},"reason":null}',NULL,264);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, ermäßigter Satz","en":"Revenue, reduced rate","fr":"Ventes, taux réduit","nl":"Omzet laag tarief"},"number":"8010","type":"profit_and_loss"},"reason":null}',NULL,265);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Reverse-Charge Inland","en":"Revenue, domestic reverse charge","fr":"Ventes, autoliquidation nationale","nl":"Omzet binnenland verlegd"},"number":"8030","type":"profit_and_loss"},"reason":null}',NULL,266);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse innergemeinschaftlich","en":"Revenue, EU goods and services","fr":"Ventes intracommunautaires","nl":"Omzet binnen de EU"},"number":"8040","type":"profit_and_loss"},"reason":null}',NULL,267);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Leistungen an EU-Unternehmer","en":"Revenue, services in the EU","fr":"Prestations de services UE","nl":"Omzet diensten binnen de EU"},"number":"8045","type":"profit_and_loss"},"reason":null}',NULL,268);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse Ausfuhr","en":"Revenue, export","fr":"Ventes à l''exportation","nl":"Omzet uitvoer"},"number":"8050","type":"profit_and_loss"},"reason":null}',NULL,269);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Steuerfreie Erlöse","en":"Revenue, exempt or zero-rated","fr":"Ventes exonérées ou à taux zéro","nl":"Omzet vrijgesteld of nultarief"},"number":"8060","type":"profit_and_loss"},"reason":null}',NULL,270);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Weiterberechnete Kosten","en":"Charges re-invoiced","fr":"Frais refacturés","nl":"Doorberekende kosten"},"number":"8200","type":"profit_and_loss"},"reason":null}',NULL,271);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Mahngebühren und Pauschalen","en":"Letter fees and compensation","fr":"Frais de relance et indemnités","nl":"Aanmaningskosten en vergoedingen"},"number":"8300","type":"profit_and_loss"},"reason":null}',NULL,272);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erträge aus abgeschriebenen Forderungen","en":"Recovered bad debts","fr":"Rentrées sur créances amorties","nl":"Ontvangen op afgeboekte vorderingen"},"number":"8400","type":"profit_and_loss"},"reason":null}',NULL,273);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrabatte","en":"Invoice discounts","fr":"Remises sur factures","nl":"Factuurkortingen"},"number":"8500","type":"profit_and_loss"},"reason":null}',NULL,274);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gewährte Skonti","en":"Cash discount granted","fr":"Escomptes accordés","nl":"Verleende betalingskorting"},"number":"8510","type":"profit_and_loss"},"reason":null}',NULL,275);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Über- und Unterzahlung","en":"Over- and underpayment","fr":"Trop-perçus et moins-perçus","nl":"Over- en onderbetaling"},"number":"8520","type":"profit_and_loss"},"reason":null}',NULL,276);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zinserträge","en":"Interest income","fr":"Produits d''intérêts","nl":"Rentebaten"},"number":"9100","type":"profit_and_loss"},"reason":null}',NULL,277);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursgewinn","en":"Realised exchange gain","fr":"Gain de change réalisé","nl":"Gerealiseerde koerswinst"},"number":"9200","type":"profit_and_loss"},"reason":null}',NULL,278);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursverlust","en":"Realised exchange loss","fr":"Perte de change réalisée","nl":"Gerealiseerd koersverlies"},"number":"9210","type":"profit_and_loss"},"reason":null}',NULL,279);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursgewinn","en":"Unrealised exchange gain","fr":"Gain de change latent","nl":"Ongerealiseerde koerswinst"},"number":"9220","type":"profit_and_loss"},"reason":null}',NULL,280);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursverlust","en":"Unrealised exchange loss","fr":"Perte de change latente","nl":"Ongerealiseerd koersverlies"},"number":"9230","type":"profit_and_loss"},"reason":null}',NULL,281);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gegenkonto Eröffnungsposten","en":"Contra account for opening items","fr":"Contrepartie des postes d''ouverture","nl":"Tegenrekening beginbalans"},"number":"9990","type":"balance"},"reason":null}',NULL,282);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":6,"company_id":1,"role":"AR"},"reason":null}',NULL,283);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":16,"company_id":1,"role":"PREPAY"},"reason":null}',NULL,284);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":17,"company_id":1,"role":"ADVINV"},"reason":null}',NULL,285);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":22,"company_id":1,"role":"VATPREP"},"reason":null}',NULL,286);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":7,"company_id":1,"role":"BOE"},"reason":null}',NULL,287);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":8,"company_id":1,"role":"BOECOL"},"reason":null}',NULL,288);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":9,"company_id":1,"role":"BOEDIS"},"reason":null}',NULL,289);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":10,"company_id":1,"role":"BOEPRO"},"reason":null}',NULL,290);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":23,"company_id":1,"role":"BOELIA"},"reason":null}',NULL,291);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":29,"company_id":1,"role":"BOEINT"},"reason":null}',NULL,292);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":12,"company_id":1,"role":"DOUBT"},"reason":null}',NULL,293);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":13,"company_id":1,"role":"ALLOW"},"reason":null}',NULL,294);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":27,"company_id":1,"role":"BADDEBT"},"reason":null}',NULL,295);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":4,"company_id":1,"role":"TRANSIT"},"reason":null}',NULL,296);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":5,"company_id":1,"role":"REFUND"},"reason":null}',NULL,297);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":3,"company_id":1,"role":"CARDCLR"},"reason":null}',NULL,298);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":11,"company_id":1,"role":"PDC"},"reason":null}',NULL,299);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":25,"company_id":1,"role":"SUSPENSE"},"reason":null}',NULL,300);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":21,"company_id":1,"role":"VATPEND"},"reason":null}',NULL,301);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":20,"company_id":1,"role":"VATIN"},"reason":null}',NULL,302);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":33,"company_id":1,"role":"REVRC"},"reason":null}',NULL,303);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":36,"company_id":1,"role":"REVEXP"},"reason":null}',NULL,304);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":38,"company_id":1,"role":"CHARGE"},"reason":null}',NULL,305);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":41,"company_id":1,"role":"SALESDISC"},"reason":null}',NULL,306);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"CASHDISC"},"reason":null}',NULL,307);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"LATEDISC"},"reason":null}',NULL,308);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYDIFF"},"reason":null}',NULL,309);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYTOL"},"reason":null}',NULL,310);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":44,"company_id":1,"role":"INT"},"reason":null}',NULL,311);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"FEE"},"reason":null}',NULL,312);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"LFEE"},"reason":null}',NULL,313);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"NSF"},"reason":null}',NULL,314);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"PAYFEE"},"reason":null}',NULL,315);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"RECHARGE"},"reason":null}',NULL,316);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":40,"company_id":1,"role":"REC"},"reason":null}',NULL,317);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"ROUND"},"reason":null}',NULL,318);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"PENNY"},"reason":null}',NULL,319);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"CASHDIFF"},"reason":null}',NULL,320);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":14,"company_id":1,"role":"ACCR"},"reason":null}',NULL,321);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"BANKFEE"},"reason":null}',NULL,322);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"FEECOST"},"reason":null}',NULL,323);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"CARDFEE"},"reason":null}',NULL,324);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":15,"company_id":1,"role":"INTERCO"},"reason":null}',NULL,325);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":49,"company_id":1,"role":"OPENING"},"reason":null}',NULL,326);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":2,"company_id":1,"role":"BANK"},"reason":null}',NULL,327);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":1,"company_id":1,"role":"CASH"},"reason":null}',NULL,328);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":45,"company_id":1,"role":"FXGAIN"},"reason":null}',NULL,329);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":46,"company_id":1,"role":"FXLOSS"},"reason":null}',NULL,330);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":47,"company_id":1,"role":"FXUGAIN"},"reason":null}',NULL,331);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":48,"company_id":1,"role":"FXULOSS"},"reason":null}',NULL,332);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":26,"company_id":1,"role":"COMMEXP"},"reason":null}',NULL,333);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":24,"company_id":1,"role":"COMMPAY"},"reason":null}',NULL,334);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"company_id":1,"role":"VATOUT"},"reason":null}',NULL,335);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":31,"company_id":1,"role":"REV"},"reason":null}',NULL,336);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":34,"company_id":1,"role":"REVICS"},"reason":null}',NULL,337);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":37,"company_id":1,"role":"REVEXM"},"reason":null}',NULL,338);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC","company_id":1,"names":{"de":"Inland","en":"Domestic","fr":"National","nl":"Binnenland"}},"reason":null}',NULL,339);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC-RC","company_id":1,"names":{"de":"Inland, Reverse-Charge","en":"Domestic, reverse charge","fr":"National, autoliquidation","nl":"Binnenland, btw verlegd"}},"reason":null}',NULL,340);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU-BUSINESS","company_id":1,"names":{"de":"Unternehmer in der EU","en":"Businesses in the EU","fr":"Assujettis de l’UE","nl":"Ondernemers in de EU"}},"reason":null}',NULL,341);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXPORT","company_id":1,"names":{"de":"Drittland","en":"Outside the EU","fr":"Hors UE","nl":"Buiten de EU"}},"reason":null}',NULL,342);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Befreite Debitoren","en":"Exempt customers","fr":"Clients exonérés","nl":"Vrijgestelde klanten"}},"reason":null}',NULL,343);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"STD","company_id":1,"names":{"de":"Waren, Normalsatz","en":"Goods, standard rate","fr":"Biens, taux normal","nl":"Goederen hoog tarief"}},"reason":null}',NULL,344);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RED","company_id":1,"names":{"de":"Waren, ermäßigt","en":"Goods, reduced rate","fr":"Biens, taux réduit","nl":"Goederen laag tarief"}},"reason":null}',NULL,345);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ZERO","company_id":1,"names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"}},"reason":null}',NULL,346);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"}},"reason":null}',NULL,347);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SERVICES","company_id":1,"names":{"de":"Dienstleistungen","en":"Services","fr":"Services","nl":"Diensten"}},"reason":null}',NULL,348);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OUTSIDE","company_id":1,"names":{"de":"Nicht steuerbar (Zinsen, Gebühren)","en":"Outside VAT (interest, fees)","fr":"Hors TVA (intérêts, frais)","nl":"Buiten de btw (rente, kosten)"}},"reason":null}',NULL,349);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"S","code":"S1","company_id":1,"list_kind":"none","names":{"de":"Normaler Steuersatz","en":"Standard rate","fr":"Taux normal","nl":"Hoog tarief"},"revenue_account_id":31,"supply":"goods"},"reason":null}',NULL,350);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"21","valid_from":"2000-01-01","vat_code_id":1},"reason":null}',NULL,351);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":19,"active":true,"category":"S","code":"S2","company_id":1,"list_kind":"none","names":{"de":"Ermäßigter Steuersatz","en":"Reduced rate","fr":"Taux réduit","nl":"Laag tarief"},"revenue_account_id":32,"supply":"goods"},"reason":null}',NULL,352);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"9","valid_from":"2000-01-01","vat_code_id":2},"reason":null}',NULL,353);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"Z","code":"Z","company_id":1,"list_kind":"none","names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,354);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":3},"reason":null}',NULL,355);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"E","company_id":1,"list_kind":"none","names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,356);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":4},"reason":null}',NULL,357);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"RC","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"VAT reverse charged","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"none","names":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Domestic reverse charge","fr":"Autoliquidation nationale","nl":"Btw verlegd binnenland"},"revenue_account_id":33,"supply":"goods"},"reason":null}',NULL,358);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":5},"reason":null}',NULL,359);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"K","code":"ICS","company_id":1,"exemption_text":{"de":"Steuerfreie innergemeinschaftliche Lieferung","en":"Intra-Community supply, exempt","fr":"Livraison intracommunautaire exonérée","nl":"Intracommunautaire levering"},"list_kind":"goods","names":{"de":"Innergemeinschaftliche Lieferung","en":"Intra-EU supply of goods","fr":"Livraison intracommunautaire","nl":"Intracommunautaire levering"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,360);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":6},"reason":null}',NULL,361);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICV","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"services","names":{"de":"Leistungen an EU-Unternehmer","en":"Services to EU businesses","fr":"Services à des assujettis de l’UE","nl":"Diensten aan EU-ondernemers"},"revenue_account_id":35,"supply":"service"},"reason":null}',NULL,362);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":7},"reason":null}',NULL,363);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICT","company_id":1,"list_kind":"triangular","names":{"de":"Dreiecksgeschäft","en":"Triangular trade, middle party","fr":"Opération triangulaire","nl":"ABC-levering, tussenpartij"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,364);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":8},"reason":null}',NULL,365);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"G","code":"EXP","company_id":1,"exemption_text":{"de":"Steuerfreie Ausfuhrlieferung","en":"Export, zero-rated","fr":"Exportation exonérée","nl":"Uitvoer buiten de EU"},"list_kind":"none","names":{"de":"Ausfuhrlieferung","en":"Export of goods","fr":"Exportation","nl":"Uitvoer van goederen"},"revenue_account_id":36,"supply":"goods"},"reason":null}',NULL,366);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":9},"reason":null}',NULL,367);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"O","code":"OOS","company_id":1,"list_kind":"none","names":{"de":"Nicht steuerbar","en":"Outside the scope of VAT","fr":"Hors champ de TVA","nl":"Buiten de btw"},"supply":"goods"},"reason":null}',NULL,368);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":10},"reason":null}',NULL,369);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"SB","company_id":1,"list_kind":"none","names":{"de":"Kleinunternehmerregelung","en":"Small-business exemption","fr":"Franchise en base","nl":"Kleineondernemersregeling"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,370);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":11},"reason":null}',NULL,371);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,372);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":2,"vat_group_id":1},"reason":null}',NULL,373);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":3,"vat_group_id":1},"reason":null}',NULL,374);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":1},"reason":null}',NULL,375);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,376);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":1},"reason":null}',NULL,377);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,378);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,379);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,380);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,381);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,382);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":2},"reason":null}',NULL,383);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,384);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,385);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,386);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,387);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":7,"vat_group_id":3},"reason":null}',NULL,388);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":3},"reason":null}',NULL,389);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,390);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,391);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,392);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,393);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,394);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,395);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,396);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,397);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,398);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,399);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,400);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":5},"reason":null}',NULL,401);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":5,"old":null,"reason":null}',NULL,402);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":2,"old":null,"reason":null}',NULL,403);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CUST","company_id":1,"date_order":"off","gapless":false,"manual":true,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"}},"reason":null}',NULL,404);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":4,"old":null,"reason":null}',NULL,405);
INSERT INTO "audit_payload" VALUES('{"new":{"first":10001,"last":99999999,"last_used":10000,"mask":"{N:5}","series_id":1,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,406);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"customer","series_id":1},"reason":null}',NULL,407);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INV","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Debitorenrechnungen","en":"Sales invoices","fr":"Factures clients","nl":"Verkoopfacturen"}},"reason":null}',NULL,408);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VF-{YYYY}-{N:5}","series_id":2,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,409);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"sales_invoice","series_id":2},"reason":null}',NULL,410);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_invoice","series_id":2},"reason":null}',NULL,411);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"prepayment_invoice","series_id":2},"reason":null}',NULL,412);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CRN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Gutschriften","en":"Credit notes","fr":"Avoirs","nl":"Creditnota’s"}},"reason":null}',NULL,413);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VC-{YYYY}-{N:5}","series_id":3,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,414);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"credit_note","series_id":3},"reason":null}',NULL,415);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_credit_note","series_id":3},"reason":null}',NULL,416);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INTN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Zinsrechnungen","en":"Interest notes","fr":"Notes d’intérêts","nl":"Rentenota’s"}},"reason":null}',NULL,417);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"RN-{YYYY}-{N:5}","series_id":4,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,418);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"interest_note","series_id":4},"reason":null}',NULL,419);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LETTER","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Mahnungen","en":"Collection letters","fr":"Lettres de relance","nl":"Aanmaningen"}},"reason":null}',NULL,420);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"AM-{YYYY}-{N:5}","series_id":5,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,421);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"collection_letter","series_id":5},"reason":null}',NULL,422);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INV","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INV","en":"Vouchers INV","fr":"Pièces INV","nl":"Boekstukken INV"}},"reason":null}',NULL,423);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INV-{YYYY}-{N:6}","series_id":6,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,424);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INV","series_id":6},"reason":null}',NULL,425);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CRN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CRN","en":"Vouchers CRN","fr":"Pièces CRN","nl":"Boekstukken CRN"}},"reason":null}',NULL,426);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CRN-{YYYY}-{N:6}","series_id":7,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,427);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CRN","series_id":7},"reason":null}',NULL,428);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTI","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTI","en":"Vouchers FTI","fr":"Pièces FTI","nl":"Boekstukken FTI"}},"reason":null}',NULL,429);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTI-{YYYY}-{N:6}","series_id":8,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,430);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTI","series_id":8},"reason":null}',NULL,431);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTC","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTC","en":"Vouchers FTC","fr":"Pièces FTC","nl":"Boekstukken FTC"}},"reason":null}',NULL,432);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTC-{YYYY}-{N:6}","series_id":9,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,433);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTC","series_id":9},"reason":null}',NULL,434);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PRE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PRE","en":"Vouchers PRE","fr":"Pièces PRE","nl":"Boekstukken PRE"}},"reason":null}',NULL,435);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PRE-{YYYY}-{N:6}","series_id":10,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,436);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PRE","series_id":10},"reason":null}',NULL,437);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PAY","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PAY","en":"Vouchers PAY","fr":"Pièces PAY","nl":"Boekstukken PAY"}},"reason":null}',NULL,438);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PAY-{YYYY}-{N:6}","series_id":11,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,439);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PAY","series_id":11},"reason":null}',NULL,440);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-SET","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege SET","en":"Vouchers SET","fr":"Pièces SET","nl":"Boekstukken SET"}},"reason":null}',NULL,441);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"SET-{YYYY}-{N:6}","series_id":12,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,442);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_SET","series_id":12},"reason":null}',NULL,443);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-REF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege REF","en":"Vouchers REF","fr":"Pièces REF","nl":"Boekstukken REF"}},"reason":null}',NULL,444);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"REF-{YYYY}-{N:6}","series_id":13,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,445);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_REF","series_id":13},"reason":null}',NULL,446);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BNK","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BNK","en":"Vouchers BNK","fr":"Pièces BNK","nl":"Boekstukken BNK"}},"reason":null}',NULL,447);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BNK-{YYYY}-{N:6}","series_id":14,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,448);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BNK","series_id":14},"reason":null}',NULL,449);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BOE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BOE","en":"Vouchers BOE","fr":"Pièces BOE","nl":"Boekstukken BOE"}},"reason":null}',NULL,450);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BOE-{YYYY}-{N:6}","series_id":15,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,451);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BOE","series_id":15},"reason":null}',NULL,452);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INT","en":"Vouchers INT","fr":"Pièces INT","nl":"Boekstukken INT"}},"reason":null}',NULL,453);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INT-{YYYY}-{N:6}","series_id":16,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,454);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INT","series_id":16},"reason":null}',NULL,455);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CLT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CLT","en":"Vouchers CLT","fr":"Pièces CLT","nl":"Boekstukken CLT"}},"reason":null}',NULL,456);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CLT-{YYYY}-{N:6}","series_id":17,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,457);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CLT","series_id":17},"reason":null}',NULL,458);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-WOF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege WOF","en":"Vouchers WOF","fr":"Pièces WOF","nl":"Boekstukken WOF"}},"reason":null}',NULL,459);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"WOF-{YYYY}-{N:6}","series_id":18,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,460);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_WOF","series_id":18},"reason":null}',NULL,461);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FXR","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FXR","en":"Vouchers FXR","fr":"Pièces FXR","nl":"Boekstukken FXR"}},"reason":null}',NULL,462);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FXR-{YYYY}-{N:6}","series_id":19,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,463);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FXR","series_id":19},"reason":null}',NULL,464);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-GEN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege GEN","en":"Vouchers GEN","fr":"Pièces GEN","nl":"Boekstukken GEN"}},"reason":null}',NULL,465);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"GEN-{YYYY}-{N:6}","series_id":20,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,466);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_GEN","series_id":20},"reason":null}',NULL,467);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-OPN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege OPN","en":"Vouchers OPN","fr":"Pièces OPN","nl":"Boekstukken OPN"}},"reason":null}',NULL,468);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,469);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_OPN","series_id":21},"reason":null}',NULL,470);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAYJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Zahlungsjournale","en":"Payment journals","fr":"Journaux de règlement","nl":"Betalingsjournalen"}},"reason":null}',NULL,471);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BJ-{YYYY}-{N:4}","series_id":22,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,472);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"payment_journal","series_id":22},"reason":null}',NULL,473);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GENJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Allgemeine Journale","en":"General journals","fr":"Journaux d’opérations diverses","nl":"Memoriaaljournalen"}},"reason":null}',NULL,474);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"MJ-{YYYY}-{N:4}","series_id":23,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,475);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"general_journal","series_id":23},"reason":null}',NULL,476);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CASE","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Fälle","en":"Cases","fr":"Dossiers","nl":"Dossiers"}},"reason":null}',NULL,477);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"D-{YYYY}-{N:4}","series_id":24,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,478);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"case","series_id":24},"reason":null}',NULL,479);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ITEM","company_id":1,"date_order":"off","gapless":false,"manual":true,"names":{"de":"Artikel","en":"Products","fr":"Articles","nl":"Artikelen"}},"reason":null}',NULL,480);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"{N:5}","series_id":25,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,481);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"item","series_id":25},"reason":null}',NULL,482);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUOT","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Angebote","en":"Quotations","fr":"Devis","nl":"Offertes"}},"reason":null}',NULL,483);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OF-{YYYY}-{N:5}","series_id":26,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,484);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"quotation","series_id":26},"reason":null}',NULL,485);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ORDER","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Aufträge","en":"Sales orders","fr":"Commandes clients","nl":"Verkooporders"}},"reason":null}',NULL,486);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VO-{YYYY}-{N:5}","series_id":27,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,487);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"order","series_id":27},"reason":null}',NULL,488);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PICK","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Kommissionierlisten","en":"Picking lists","fr":"Listes de prélèvement","nl":"Orderverzamellijsten"}},"reason":null}',NULL,489);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VL-{YYYY}-{N:5}","series_id":28,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,490);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"picking_list","series_id":28},"reason":null}',NULL,491);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SLIP","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Lieferscheine","en":"Packing slips","fr":"Bons de livraison","nl":"Pakbonnen"}},"reason":null}',NULL,492);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PB-{YYYY}-{N:5}","series_id":29,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,493);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"packing_slip","series_id":29},"reason":null}',NULL,494);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RECUR","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Serienläufe","en":"Recurrence runs","fr":"Exécutions récurrentes","nl":"Herhalingsruns"}},"reason":null}',NULL,495);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"R-{N:4}","series_id":30,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,496);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"recurrence","series_id":30},"reason":null}',NULL,497);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"WOFJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Ausbuchungsjournale","en":"Write-off journals","fr":"Journaux de passage en perte","nl":"Afboekingsjournalen"}},"reason":null}',NULL,498);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"WO-{YYYY}-{N:4}","series_id":31,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,499);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"write_off_journal","series_id":31},"reason":null}',NULL,500);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"REFUND","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Erstattungen","en":"Refunds","fr":"Remboursements","nl":"Terugbetalingen"}},"reason":null}',NULL,501);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"RF-{YYYY}-{N:4}","series_id":32,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,502);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"refund","series_id":32},"reason":null}',NULL,503);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DEPOSIT","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Einzahlungsbelege","en":"Deposit slips","fr":"Bordereaux de remise","nl":"Stortingsbewijzen"}},"reason":null}',NULL,504);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"DS-{YYYY}-{N:4}","series_id":33,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,505);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"deposit_slip","series_id":33},"reason":null}',NULL,506);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RECEIPT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Quittungen","en":"Receipts","fr":"Reçus","nl":"Kwitanties"}},"reason":null}',NULL,507);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"RC-{YYYY}-{N:5}","series_id":34,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,508);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"receipt","series_id":34},"reason":null}',NULL,509);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N0","company_id":1,"days":0,"method":"net","months":0,"texts":{"de":"Sofort","en":"Immediately","fr":"À réception","nl":"Direct"}},"reason":null}',NULL,510);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N8","company_id":1,"days":8,"method":"net","months":0,"texts":{"de":"8 Tage netto","en":"8 days net","fr":"8 jours nets","nl":"8 dagen netto"}},"reason":null}',NULL,511);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N14","company_id":1,"days":14,"method":"net","months":0,"texts":{"de":"14 Tage netto","en":"14 days net","fr":"14 jours nets","nl":"14 dagen netto"}},"reason":null}',NULL,512);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N30","company_id":1,"days":30,"method":"net","months":0,"texts":{"de":"30 Tage netto","en":"30 days net","fr":"30 jours nets","nl":"30 dagen netto"}},"reason":null}',NULL,513);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N45","company_id":1,"days":45,"method":"net","months":0,"texts":{"de":"45 Tage netto","en":"45 days net","fr":"45 jours nets","nl":"45 dagen netto"}},"reason":null}',NULL,514);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N60","company_id":1,"days":60,"method":"net","months":0,"texts":{"de":"60 Tage netto","en":"60 days net","fr":"60 jours nets","nl":"60 dagen netto"}},"reason":null}',NULL,515);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM","company_id":1,"days":0,"method":"current_month","months":0,"texts":{"de":"Monatsende","en":"End of month","fr":"Fin de mois","nl":"Einde maand"}},"reason":null}',NULL,516);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM30","company_id":1,"days":30,"method":"current_month","months":0,"texts":{"de":"30 Tage Monatsende","en":"30 days end of month","fr":"30 jours fin de mois","nl":"30 dagen einde maand"}},"reason":null}',NULL,517);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"BANK","company_id":1,"deposit_slip":false,"draw_bill":false,"grace_days":0,"payment_type":"bank_transfer","period":"invoice","prints_qr":true,"remittance_type":"none","require_mandate":false,"required_status":"none","texts":{"de":"Überweisung","en":"Bank transfer","fr":"Virement","nl":"Overschrijving"},"uncl4461":"58"},"reason":null}',NULL,518);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"DD","company_id":1,"deposit_slip":false,"draw_bill":false,"grace_days":0,"payment_type":"direct_debit","period":"invoice","prints_qr":false,"remittance_type":"none","require_mandate":true,"required_status":"none","texts":{"de":"Lastschrift","en":"Direct debit","fr":"Prélèvement","nl":"Incasso"},"uncl4461":"59"},"reason":null}',NULL,519);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"CASH","company_id":1,"deposit_slip":false,"draw_bill":false,"grace_days":0,"payment_type":"cash","period":"invoice","prints_qr":false,"remittance_type":"none","require_mandate":false,"required_status":"none","texts":{"de":"Bar","en":"Cash","fr":"Espèces","nl":"Contant"},"uncl4461":"10"},"reason":null}',NULL,520);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"CHEQUE","company_id":1,"deposit_slip":true,"draw_bill":false,"grace_days":0,"mandatory_fields":["payment_reference"],"payment_type":"cheque","period":"invoice","prints_qr":false,"remittance_type":"none","require_mandate":false,"required_status":"none","texts":{"de":"Scheck","en":"Cheque","fr":"Chèque","nl":"Cheque"},"uncl4461":"20"},"reason":null}',NULL,521);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"CARD","company_id":1,"deposit_slip":false,"draw_bill":false,"grace_days":0,"payment_type":"card","period":"invoice","prints_qr":false,"remittance_type":"none","require_mandate":false,"required_status":"none","texts":{"de":"Karte","en":"Card","fr":"Carte","nl":"Kaart"},"uncl4461":"48"},"reason":null}',NULL,522);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"bill_draft_type":"plain","bridging":"no","code":"BILL","company_id":1,"deposit_slip":false,"draw_bill":false,"grace_days":0,"payment_type":"bill_of_exchange","period":"invoice","prints_qr":false,"remittance_type":"none","require_mandate":false,"required_status":"none","texts":{"de":"Wechsel","en":"Bill of exchange","fr":"Effet de commerce","nl":"Wissel"},"uncl4461":"70"},"reason":null}',NULL,523);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"2D14","company_id":1,"days":14,"method":"net","months":0,"percent":"2","texts":{"de":"2 % innerhalb von 14 Tagen","en":"2 % within 14 days","fr":"2 % sous 14 jours","nl":"2 % binnen 14 dagen"}},"reason":null}',NULL,524);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"3D8","company_id":1,"days":8,"method":"net","months":0,"next_id":1,"percent":"3","texts":{"de":"3 % innerhalb von 8 Tagen","en":"3 % within 8 days","fr":"3 % sous 8 jours","nl":"3 % binnen 8 dagen"}},"reason":null}',NULL,525);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GEN","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Allgemein","en":"General","fr":"Général","nl":"Algemeen"},"revalue":true,"settlement":true},"reason":null}',NULL,526);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":6,"profile_id":1},"reason":null}',NULL,527);
INSERT INTO "audit_payload" VALUES('{"new":{"close_profile_id":1,"code":"PRE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Anzahlungen","en":"Prepayments","fr":"Acomptes","nl":"Vooruitbetalingen"},"revalue":false,"settlement":true},"reason":null}',NULL,528);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":16,"profile_id":2},"reason":null}',NULL,529);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel","en":"Bills of exchange","fr":"Effets de commerce","nl":"Wissels"},"revalue":true,"settlement":false},"reason":null}',NULL,530);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":7,"profile_id":3},"reason":null}',NULL,531);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOC","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l’encaissement","nl":"Wissels ter incasso"},"revalue":true,"settlement":false},"reason":null}',NULL,532);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":8,"profile_id":4},"reason":null}',NULL,533);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOD","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l’escompte","nl":"Wissels ter disconto"},"revalue":true,"settlement":false},"reason":null}',NULL,534);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":9,"profile_id":5},"reason":null}',NULL,535);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOP","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"revalue":true,"settlement":true},"reason":null}',NULL,536);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":10,"profile_id":6},"reason":null}',NULL,537);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DBT","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"revalue":true,"settlement":true},"reason":null}',NULL,538);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":12,"profile_id":7},"reason":null}',NULL,539);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ECB-MRO","names":{"de":"EZB-Hauptrefinanzierungssatz","en":"ECB main refinancing rate","fr":"Taux de refinancement de la BCE","nl":"ECB-herfinancieringsrente"}},"reason":null}',NULL,540);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-BASE","names":{"de":"Basiszinssatz (§ 247 BGB)","en":"German base rate (§ 247 BGB)","fr":"Taux de base allemand (§ 247 BGB)","nl":"Duitse basisrente (§ 247 BGB)"}},"reason":null}',NULL,541);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","names":{"de":"Leitzins der Bank of England","en":"Bank of England base rate","fr":"Taux de la Banque d''Angleterre","nl":"Basisrente Bank of England"}},"reason":null}',NULL,542);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-WR","names":{"de":"Niederländischer gesetzlicher Zins","en":"Dutch statutory interest","fr":"Intérêt légal néerlandais","nl":"Wettelijke rente"}},"reason":null}',NULL,543);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-CIV","names":{"de":"Belgischer gesetzlicher Zins","en":"Belgian legal interest","fr":"Intérêt légal belge","nl":"Belgische wettelijke rente"}},"reason":null}',NULL,544);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PRO","names":{"de":"Französischer gesetzlicher Zins, übrige Fälle","en":"French legal rate, all other cases","fr":"Intérêt légal, autres cas","nl":"Franse wettelijke rente, overige gevallen"}},"reason":null}',NULL,545);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PART","names":{"de":"Französischer gesetzlicher Zins, private Gläubiger","en":"French legal rate, private creditor","fr":"Intérêt légal, créancier particulier","nl":"Franse wettelijke rente, particuliere schuldeiser"}},"reason":null}',NULL,546);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"NL-B2B","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"}},"reason":null}',NULL,547);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"BE-B2B","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"}},"reason":null}',NULL,548);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"FR-B2B","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"}},"reason":null}',NULL,549);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"DE-B2B","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"}},"reason":null}',NULL,550);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"UK-B2B","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"}},"reason":null}',NULL,551);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"EU-B2B","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, Unternehmen","en":"European Union, businesses","fr":"Union européenne, entreprises","nl":"Europese Unie, bedrijven"}},"reason":null}',NULL,552);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"NL-B2G","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, öffentliche Stellen","en":"Netherlands, public authorities","fr":"Pays-Bas, administrations","nl":"Nederland, overheden"}},"reason":null}',NULL,553);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"BE-B2G","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, öffentliche Stellen","en":"Belgium, public authorities","fr":"Belgique, administrations","nl":"België, overheden"}},"reason":null}',NULL,554);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"FR-B2G","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, öffentliche Stellen","en":"France, public authorities","fr":"France, administrations","nl":"Frankrijk, overheden"}},"reason":null}',NULL,555);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"DE-B2G","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, öffentliche Stellen","en":"Germany, public authorities","fr":"Allemagne, administrations","nl":"Duitsland, overheden"}},"reason":null}',NULL,556);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"UK-B2G","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, öffentliche Stellen","en":"United Kingdom, public authorities","fr":"Royaume-Uni, administrations","nl":"Verenigd Koninkrijk, overheden"}},"reason":null}',NULL,557);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"EU-B2G","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, öffentliche Stellen","en":"European Union, public authorities","fr":"Union européenne, administrations","nl":"Europese Unie, overheden"}},"reason":null}',NULL,558);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"NL-B2C","country":"NL","day_count":"actact","definition":{"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}],"half_yearly":false,"letter_rule":"nl_14_days"},"index_id":4,"margin":"0","names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"}},"reason":null}',NULL,559);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"BE-B2C","country":"BE","day_count":"act365","definition":{"letter_rule":"be_first_free","round_up_half":true,"start_rule":"consumer_period"},"index_id":1,"margin":"8","names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"}},"reason":null}',NULL,560);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"FR-B2C","country":"FR","day_count":"act365","definition":{"start_rule":"formal_notice"},"index_id":6,"margin":"0","names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"}},"reason":null}',NULL,561);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"DE-B2C","country":"DE","day_count":"actact","definition":{"letter_rule":"de_first_free"},"index_id":2,"margin":"5","names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"}},"reason":null}',NULL,562);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"UK-B2C","country":"GB","day_count":"act365","definition":{},"margin":"0","names":{"de":"Vereinigtes Königreich, Verbraucher","en":"United Kingdom, consumers","fr":"Royaume-Uni, consommateurs","nl":"Verenigd Koninkrijk, consumenten"}},"reason":null}',NULL,563);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":1,"rate":"0","source":"index"},"reason":null}',NULL,564);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":1,"law_preset_id":1,"maximum":0,"minimum":2500,"names":{"de":"NL Unternehmen","en":"NL businesses","fr":"NL entreprises","nl":"NL bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,565);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":1},"reason":null}',NULL,566);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"subject","sequence_id":1,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,567);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"beginning","sequence_id":1,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,568);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"ending","sequence_id":1,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,569);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":1},"reason":null}',NULL,570);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"subject","sequence_id":1,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,571);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"beginning","sequence_id":1,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,572);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"ending","sequence_id":1,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,573);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":1},"reason":null}',NULL,574);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"subject","sequence_id":1,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,575);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"beginning","sequence_id":1,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,576);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"ending","sequence_id":1,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,577);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":2,"rate":"0","source":"index"},"reason":null}',NULL,578);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":2,"law_preset_id":2,"maximum":0,"minimum":2500,"names":{"de":"BE Unternehmen","en":"BE businesses","fr":"BE entreprises","nl":"BE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,579);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":2},"reason":null}',NULL,580);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"subject","sequence_id":2,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,581);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"beginning","sequence_id":2,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,582);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"ending","sequence_id":2,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,583);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":2},"reason":null}',NULL,584);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"subject","sequence_id":2,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,585);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"beginning","sequence_id":2,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,586);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"ending","sequence_id":2,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,587);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":2},"reason":null}',NULL,588);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"subject","sequence_id":2,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,589);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"beginning","sequence_id":2,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,590);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"ending","sequence_id":2,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,591);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":3,"rate":"0","source":"index"},"reason":null}',NULL,592);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":3,"law_preset_id":3,"maximum":0,"minimum":2500,"names":{"de":"FR Unternehmen","en":"FR businesses","fr":"FR entreprises","nl":"FR bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,593);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":3},"reason":null}',NULL,594);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"subject","sequence_id":3,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,595);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"beginning","sequence_id":3,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,596);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"ending","sequence_id":3,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,597);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":3},"reason":null}',NULL,598);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"subject","sequence_id":3,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,599);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"beginning","sequence_id":3,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,600);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"ending","sequence_id":3,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,601);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":3},"reason":null}',NULL,602);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"subject","sequence_id":3,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,603);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"beginning","sequence_id":3,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,604);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"ending","sequence_id":3,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,605);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":4,"rate":"0","source":"index"},"reason":null}',NULL,606);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":4,"law_preset_id":4,"maximum":0,"minimum":2500,"names":{"de":"DE Unternehmen","en":"DE businesses","fr":"DE entreprises","nl":"DE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,607);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":4},"reason":null}',NULL,608);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"subject","sequence_id":4,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,609);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"beginning","sequence_id":4,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,610);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"ending","sequence_id":4,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,611);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":4},"reason":null}',NULL,612);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"subject","sequence_id":4,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,613);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"beginning","sequence_id":4,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,614);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"ending","sequence_id":4,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,615);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":4},"reason":null}',NULL,616);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"subject","sequence_id":4,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,617);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"beginning","sequence_id":4,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,618);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"ending","sequence_id":4,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,619);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":5,"rate":"0","source":"index"},"reason":null}',NULL,620);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":5,"law_preset_id":5,"maximum":0,"minimum":2500,"names":{"de":"UK Unternehmen","en":"UK businesses","fr":"UK entreprises","nl":"UK bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,621);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":5},"reason":null}',NULL,622);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"subject","sequence_id":5,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,623);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"beginning","sequence_id":5,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,624);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"ending","sequence_id":5,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,625);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":5},"reason":null}',NULL,626);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"subject","sequence_id":5,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,627);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"beginning","sequence_id":5,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,628);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"ending","sequence_id":5,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,629);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":5},"reason":null}',NULL,630);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"subject","sequence_id":5,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,631);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"beginning","sequence_id":5,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,632);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"ending","sequence_id":5,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,633);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":13,"rate":"0","source":"index"},"reason":null}',NULL,634);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":6,"law_preset_id":13,"maximum":0,"minimum":0,"names":{"de":"NL Verbraucher","en":"NL consumers","fr":"NL consommateurs","nl":"NL consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,635);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":6},"reason":null}',NULL,636);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"subject","sequence_id":6,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,637);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"beginning","sequence_id":6,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,638);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"ending","sequence_id":6,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,639);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"17D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"14-Tage-Brief","en":"Fourteen-day letter","fr":"Lettre de quatorze jours","nl":"Veertiendagenbrief"},"number":2,"sequence_id":6},"reason":null}',NULL,640);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"subject","sequence_id":6,"texts":{"de":"Mahnung vor Inkassokosten","en":"Reminder before collection costs","fr":"Relance avant frais de recouvrement","nl":"Aanmaning vóór incassokosten"}},"reason":null}',NULL,641);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"beginning","sequence_id":6,"texts":{"de":"Ihre Zahlung der unten aufgeführten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von fünfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}","en":"We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}","fr":"Nous n’avons pas reçu votre règlement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les intérêts légaux, **{collection_costs}** de frais de recouvrement.{vat_clause}","nl":"Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}"}},"reason":null}',NULL,642);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"ending","sequence_id":6,"texts":{"de":"Wenn Sie nicht auf einmal zahlen können, rufen Sie uns bitte an, damit wir Raten vereinbaren.","en":"If you cannot pay at once, please call us to agree on a payment plan.","fr":"Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d’un échelonnement.","nl":"Kunt u niet in één keer betalen? Bel ons dan om een regeling af te spreken."}},"reason":null}',NULL,643);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"accumulated_dynamic","formal_notice":true,"grace":"0D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":6},"reason":null}',NULL,644);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":4000,"per_line":false,"percent":"15","threshold":0},"reason":null}',NULL,645);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"10","threshold":250000},"reason":null}',NULL,646);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"5","threshold":500000},"reason":null}',NULL,647);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"1","threshold":1000000},"reason":null}',NULL,648);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":400000,"minimum":0,"per_line":false,"percent":"0.5","threshold":20000000},"reason":null}',NULL,649);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"subject","sequence_id":6,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,650);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"beginning","sequence_id":6,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,651);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"ending","sequence_id":6,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,652);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":14,"rate":"0","source":"index"},"reason":null}',NULL,653);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":7,"law_preset_id":14,"maximum":0,"minimum":0,"names":{"de":"BE Verbraucher","en":"BE consumers","fr":"BE consommateurs","nl":"BE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":true,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,654);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"20D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"Kostenlose erste Mahnung","en":"Free first reminder","fr":"Premier rappel sans frais","nl":"Kosteloze eerste herinnering"},"number":1,"sequence_id":7},"reason":null}',NULL,655);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"subject","sequence_id":7,"texts":{"de":"Erste Mahnung, kostenlos","en":"First reminder, free of charge","fr":"Premier rappel, sans frais","nl":"Eerste herinnering, kosteloos"}},"reason":null}',NULL,656);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"beginning","sequence_id":7,"texts":{"de":"die unten aufgeführten Posten sind fällig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz fällig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} fällig.{/rate_text}","en":"The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}","fr":"Les postes ci-dessous sont échus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} À partir de cette date, une indemnité de {damages} sera due.{/damages}{?rate_text} À partir de cette date, des intérêts de {rate_text} seront dus.{/rate_text}","nl":"De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen vóór **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}"}},"reason":null}',NULL,657);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"ending","sequence_id":7,"texts":{"de":"Gläubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag fällig war.","en":"Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.","fr":"Créancier : {company_name}, numéro d’entreprise {company_number}. Le tableau indique ce qui a été fourni et la date d’échéance de chaque montant.","nl":"Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel."}},"reason":null}',NULL,658);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":7},"reason":null}',NULL,659);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"subject","sequence_id":7,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,660);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"beginning","sequence_id":7,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,661);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"ending","sequence_id":7,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,662);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":7},"reason":null}',NULL,663);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"subject","sequence_id":7,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,664);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"beginning","sequence_id":7,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,665);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"ending","sequence_id":7,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,666);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":15,"rate":"0","source":"index"},"reason":null}',NULL,667);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":8,"law_preset_id":15,"maximum":0,"minimum":0,"names":{"de":"FR Verbraucher","en":"FR consumers","fr":"FR consommateurs","nl":"FR consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,668);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":8},"reason":null}',NULL,669);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"subject","sequence_id":8,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,670);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"beginning","sequence_id":8,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,671);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"ending","sequence_id":8,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,672);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":8},"reason":null}',NULL,673);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"subject","sequence_id":8,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,674);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"beginning","sequence_id":8,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,675);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"ending","sequence_id":8,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,676);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"8D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":8},"reason":null}',NULL,677);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"subject","sequence_id":8,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,678);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"beginning","sequence_id":8,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,679);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"ending","sequence_id":8,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,680);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":16,"rate":"0","source":"index"},"reason":null}',NULL,681);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":9,"law_preset_id":16,"maximum":0,"minimum":0,"names":{"de":"DE Verbraucher","en":"DE consumers","fr":"DE consommateurs","nl":"DE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,682);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":9},"reason":null}',NULL,683);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"subject","sequence_id":9,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,684);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"beginning","sequence_id":9,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,685);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"ending","sequence_id":9,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,686);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":250,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":9},"reason":null}',NULL,687);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"subject","sequence_id":9,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,688);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"beginning","sequence_id":9,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,689);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"ending","sequence_id":9,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,690);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":250,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":9},"reason":null}',NULL,691);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"subject","sequence_id":9,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,692);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"beginning","sequence_id":9,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,693);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"ending","sequence_id":9,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,694);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FRIENDLY","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","maximum":0,"minimum":0,"names":{"de":"Freundlich, ohne Gebühren","en":"Friendly, no fees","fr":"Amical, sans frais","nl":"Vriendelijk, zonder kosten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,695);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":10},"reason":null}',NULL,696);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"subject","sequence_id":10,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,697);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"beginning","sequence_id":10,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,698);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"ending","sequence_id":10,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,699);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":10},"reason":null}',NULL,700);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"subject","sequence_id":10,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,701);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"beginning","sequence_id":10,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,702);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"ending","sequence_id":10,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,703);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":10},"reason":null}',NULL,704);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"subject","sequence_id":10,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,705);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"beginning","sequence_id":10,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,706);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"ending","sequence_id":10,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,707);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOM","company_id":1,"letter_sequence_id":1,"names":{"de":"Inländische Debitoren","en":"Domestic customers","fr":"Clients nationaux","nl":"Binnenlandse klanten"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,708);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren in der EU","en":"Customers in the EU","fr":"Clients de l’UE","nl":"Klanten in de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":3},"reason":null}',NULL,709);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXP","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren im Drittland","en":"Customers outside the EU","fr":"Clients hors UE","nl":"Klanten buiten de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":4},"reason":null}',NULL,710);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CONS","company_id":1,"letter_sequence_id":6,"names":{"de":"Privatkunden","en":"Private customers","fr":"Clients particuliers","nl":"Particuliere klanten"},"payment_method_id":1,"payment_term_id":3,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,711);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AUTO","company_id":1,"printed":false,"texts":{"de":"Änderung durch das Programm","en":"Change made by the program","fr":"Modification par le programme","nl":"Wijziging door het programma"},"uses":["status","reversal","period_reopen"]},"reason":null}',NULL,712);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LATE","company_id":1,"printed":false,"texts":{"de":"Zahlt zu spät","en":"Pays too late","fr":"Paie en retard","nl":"Betaalt te laat"},"uses":["status","credit_hold"]},"reason":null}',NULL,713);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"INSOLV","company_id":1,"printed":false,"texts":{"de":"Insolvenz","en":"Insolvency","fr":"Procédure collective","nl":"Faillissement of surseance"},"uses":["status","credit_hold","write_off"]},"reason":null}',NULL,714);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AGREED","company_id":1,"printed":false,"texts":{"de":"Mit dem Kunden vereinbart","en":"Agreed with the customer","fr":"Convenu avec le client","nl":"Afgesproken met de klant"},"uses":["status","credit_release","adjustment"]},"reason":null}',NULL,715);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"PAID","company_id":1,"printed":false,"texts":{"de":"Rückstand bezahlt","en":"Arrears paid","fr":"Arriérés réglés","nl":"Achterstand betaald"},"uses":["status","credit_release"]},"reason":null}',NULL,716);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DISPUTE","company_id":1,"printed":false,"texts":{"de":"Streitfall","en":"Dispute","fr":"Litige","nl":"Geschil"},"uses":["status","credit_note","adjustment"]},"reason":null}',NULL,717);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"ERROR","company_id":1,"printed":false,"texts":{"de":"Erfassungsfehler","en":"Entry error","fr":"Erreur de saisie","nl":"Invoerfout"},"uses":["status","reversal","correction","cancellation","adjustment","period_reopen","rate"]},"reason":null}',NULL,718);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"COURT","company_id":1,"printed":false,"texts":{"de":"Zum Inkasso abgegeben","en":"Given to court or agency","fr":"Remis au contentieux","nl":"Uit handen gegeven"},"uses":["status","write_off"]},"reason":null}',NULL,719);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"SMALL","company_id":1,"printed":false,"texts":{"de":"Kleinbetrag","en":"Small balance","fr":"Petit solde","nl":"Klein saldo"},"uses":["write_off","settle_remainder"]},"reason":null}',NULL,720);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DOCLATE","company_id":1,"printed":false,"texts":{"de":"Ein Beleg kam verspätet","en":"A document came late","fr":"Une pièce est arrivée en retard","nl":"Een stuk kwam te laat"},"uses":["period_reopen"]},"reason":null}',NULL,721);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RETURN","company_id":1,"printed":false,"texts":{"de":"Von der Bank zurückgegeben","en":"Returned by the bank","fr":"Rejeté par la banque","nl":"Teruggeboekt door de bank"},"uses":["returned_payment","reversal"]},"reason":null}',NULL,722);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASHDIF","company_id":1,"printed":false,"texts":{"de":"Kassendifferenz","en":"Cash difference","fr":"Différence de caisse","nl":"Kasverschil"},"uses":["cash_difference"]},"reason":null}',NULL,723);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LOST","company_id":1,"printed":false,"texts":{"de":"Anderweitig bestellt","en":"Ordered elsewhere","fr":"Commandé ailleurs","nl":"Elders besteld"},"uses":["quotation_lost"]},"reason":null}',NULL,724);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RATE","company_id":1,"printed":false,"texts":{"de":"Kurs unserer Bank","en":"Rate of our bank","fr":"Cours de notre banque","nl":"Koers van onze bank"},"uses":["rate"]},"reason":null}',NULL,725);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PRICE","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Preis strittig","en":"Price differs","fr":"Prix contesté","nl":"Prijs wijkt af"}},"reason":null}',NULL,726);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUANT","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Menge strittig","en":"Quantity differs","fr":"Quantité contestée","nl":"Aantal wijkt af"}},"reason":null}',NULL,727);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUALITY","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Qualität","en":"Quality","fr":"Qualité","nl":"Kwaliteit"}},"reason":null}',NULL,728);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOTRECV","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Nicht erhalten","en":"Not received","fr":"Non reçu","nl":"Niet ontvangen"}},"reason":null}',NULL,729);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DUPL","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Doppelt berechnet","en":"Invoiced twice","fr":"Facturé deux fois","nl":"Dubbel gefactureerd"}},"reason":null}',NULL,730);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAID","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Schon bezahlt","en":"Already paid","fr":"Déjà payé","nl":"Al betaald"}},"reason":null}',NULL,731);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOPO","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Bestellnummer fehlt","en":"No order number","fr":"Numéro de commande manquant","nl":"Geen ordernummer"}},"reason":null}',NULL,732);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ADDRESS","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Falscher Empfänger","en":"Wrong addressee","fr":"Mauvais destinataire","nl":"Verkeerde geadresseerde"}},"reason":null}',NULL,733);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OTHER","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Anderer Grund","en":"Another reason","fr":"Autre motif","nl":"Andere reden"}},"reason":null}',NULL,734);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DEFAULT","company_id":1,"max_age_days":35,"names":{"de":"Standard","en":"Default","fr":"Par défaut","nl":"Standaard"}},"reason":null}',NULL,735);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLOSING","company_id":1,"max_age_days":7,"names":{"de":"Stichtagskurs","en":"Closing rate","fr":"Cours de clôture","nl":"Slotkoers"}},"reason":null}',NULL,736);
INSERT INTO "audit_payload" VALUES('{"new":{"application_precision":0,"company_id":1,"currency":"EUR","max_over_under":0,"max_penny":5,"rounding_rule":"none","tolerance":"0"},"reason":null}',NULL,737);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":2,"bic":"ABNANL2A","company_id":1,"currency":"EUR","default_for_currency":true,"holder":"Voorbeeld B.V.","iban":"NL91ABNA0417164300","nsf_fee":0,"penny_limit":0},"reason":null}',NULL,738);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90","company_id":1,"direction":"backward","names":{"de":"30-60-90 Tage","en":"30-60-90 days","fr":"30-60-90 jours","nl":"30-60-90 dagen"}},"reason":null}',NULL,739);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,740);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,741);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,742);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,743);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"unlimited","labels":{"de":"> 90 Tage","en":"> 90 days","fr":"> 90 jours","nl":"> 90 dagen"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,744);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90-180","company_id":1,"direction":"backward","names":{"de":"30-60-90-180 Tage","en":"30-60-90-180 days","fr":"30-60-90-180 jours","nl":"30-60-90-180 dagen"}},"reason":null}',NULL,745);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,746);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,747);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,748);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,749);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"91–180 Tage","en":"91–180 days","fr":"91–180 jours","nl":"91–180 dagen"},"position":5,"role":"overdue","unit":-90},"reason":null}',NULL,750);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"unlimited","labels":{"de":"> 180 Tage","en":"> 180 days","fr":"> 180 jours","nl":"> 180 dagen"},"position":6,"role":"overdue","unit":-1},"reason":null}',NULL,751);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"MONTH","company_id":1,"direction":"backward","names":{"de":"Kalendermonate","en":"Calendar months","fr":"Mois civils","nl":"Kalendermaanden"}},"reason":null}',NULL,752);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,753);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Dieser Monat","en":"This month","fr":"Ce mois","nl":"Deze maand"},"position":2,"role":"overdue","unit":-1},"reason":null}',NULL,754);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Vormonat","en":"Last month","fr":"Mois précédent","nl":"Vorige maand"},"position":3,"role":"overdue","unit":-1},"reason":null}',NULL,755);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"orange","interval":"month","labels":{"de":"vor 2 Monaten","en":"2 months back","fr":"2 mois avant","nl":"2 maanden terug"},"position":4,"role":"overdue","unit":-1},"reason":null}',NULL,756);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"red","interval":"unlimited","labels":{"de":"Älter","en":"Older","fr":"Plus ancien","nl":"Ouder"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,757);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"FUTURE","company_id":1,"direction":"forward","names":{"de":"Erwartete Eingänge","en":"Expected receipts","fr":"Encaissements attendus","nl":"Verwachte ontvangsten"}},"reason":null}',NULL,758);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"red","interval":"unlimited","labels":{"de":"Überfällig","en":"Overdue","fr":"En retard","nl":"Achterstallig"},"position":1,"role":"overdue","unit":-1},"reason":null}',NULL,759);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Heute","en":"Today","fr":"Aujourd’hui","nl":"Vandaag"},"position":2,"role":"current","unit":0},"reason":null}',NULL,760);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Nächste 7 Tage","en":"Next 7 days","fr":"7 prochains jours","nl":"Komende 7 dagen"},"position":3,"role":"not_due","unit":7},"reason":null}',NULL,761);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"8–30 Tage","en":"8–30 days","fr":"8–30 jours","nl":"8–30 dagen"},"position":4,"role":"not_due","unit":23},"reason":null}',NULL,762);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":5,"role":"not_due","unit":30},"reason":null}',NULL,763);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"unlimited","labels":{"de":"Später","en":"Later","fr":"Plus tard","nl":"Later"},"position":6,"role":"not_due","unit":1},"reason":null}',NULL,764);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GOODS","company_id":1,"names":{"de":"Waren","en":"Goods","fr":"Biens","nl":"Goederen"}},"reason":null}',NULL,765);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SERVICES","company_id":1,"names":{"de":"Dienstleistungen","en":"Services","fr":"Services","nl":"Diensten"}},"reason":null}',NULL,766);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"FREIGHT","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Frachtkosten","en":"Freight","fr":"Frais de port","nl":"Vrachtkosten"},"uncl7161":"FC"},"reason":null}',NULL,767);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DELIVERY","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Lieferkosten","en":"Delivery costs","fr":"Frais de livraison","nl":"Bezorgkosten"},"uncl7161":"DL"},"reason":null}',NULL,768);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"PACKING","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Verpackungskosten","en":"Packing costs","fr":"Frais d’emballage","nl":"Verpakkingskosten"},"uncl7161":"PC"},"reason":null}',NULL,769);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"INVOICING","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Rechnungskosten","en":"Invoicing costs","fr":"Frais de facturation","nl":"Factuurkosten"},"uncl7161":"IS"},"reason":null}',NULL,770);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"OTHER","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Sonstige Kosten","en":"Other costs","fr":"Autres frais","nl":"Overige kosten"},"uncl7161":"ABK"},"reason":null}',NULL,771);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"VAN","company_id":1,"texts":{"de":"Eigener Transport","en":"Own transport","fr":"Transport propre","nl":"Eigen vervoer"}},"reason":null}',NULL,772);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CARRIER","company_id":1,"texts":{"de":"Spediteur","en":"Carrier","fr":"Transporteur","nl":"Vervoerder"}},"reason":null}',NULL,773);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"COLLECT","company_id":1,"texts":{"de":"Selbstabholung","en":"Collected by the customer","fr":"Enlèvement par le client","nl":"Afgehaald door de klant"}},"reason":null}',NULL,774);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"quotation","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,775);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"confirmation","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,776);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":false,"document_kind":"picking_list","item_number":true,"prices":false,"references":true,"vat_column":false},"reason":null}',NULL,777);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":false,"document_kind":"packing_slip","item_number":true,"prices":false,"references":true,"vat_column":false},"reason":null}',NULL,778);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"pro_forma","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,779);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"invoice","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,780);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"prepayment_invoice","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,781);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"credit_note","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,782);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"reverse_charge","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge","fr":"Autoliquidation","nl":"Btw verlegd"},"valid_from":"2000-01-01"},"reason":null}',NULL,783);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"eu_goods","texts":{"de":"Steuerfreie innergemeinschaftliche Lieferung, Art. 138 Richtlinie 2006/112/EG","en":"Exempt intra-Community supply, art. 138 Directive 2006/112/EC","fr":"Exonération de TVA, livraison intracommunautaire, art. 138 de la directive 2006/112/CE","nl":"Intracommunautaire levering, 0% btw, art. 138 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,784);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"eu_services","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers, Art. 196 Richtlinie 2006/112/EG","en":"Reverse charge, art. 196 Directive 2006/112/EC","fr":"Autoliquidation, art. 196 de la directive 2006/112/CE","nl":"Btw verlegd, art. 196 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,785);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"triangular","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers, Dreiecksgeschäft, Art. 141 Richtlinie 2006/112/EG","en":"Reverse charge, art. 141 Directive 2006/112/EC","fr":"Autoliquidation, opération triangulaire, art. 141 de la directive 2006/112/CE","nl":"Btw verlegd, vereenvoudigde ABC-levering, art. 141 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,786);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"export","texts":{"de":"Steuerfreie Ausfuhrlieferung, Art. 146 Richtlinie 2006/112/EG","en":"Zero-rated export","fr":"Exonération de TVA, exportation, art. 146 de la directive 2006/112/CE","nl":"Uitvoer, 0% btw"},"valid_from":"2000-01-01"},"reason":null}',NULL,787);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"exempt","texts":{"de":"Umsatzsteuerfrei","en":"Exempt from VAT","fr":"Exonéré de TVA","nl":"Vrijgesteld van btw"},"valid_from":"2000-01-01"},"reason":null}',NULL,788);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"small_business","texts":{"de":"Steuerfrei als Kleinunternehmer, Art. 25 Wet OB","en":"Exempt as a small business, art. 25 Wet OB","fr":"Exonération des petites entreprises, art. 25 Wet OB","nl":"Vrijgesteld, art. 25 Wet OB"},"valid_from":"2000-01-01"},"reason":null}',NULL,789);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"cash_accounting","texts":{"de":"Versteuerung nach vereinnahmten Entgelten","en":"Cash accounting","fr":"TVA sur les encaissements","nl":"Kasstelsel"},"valid_from":"2000-01-01"},"reason":null}',NULL,790);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"late_payment","texts":{"de":"Bei verspäteter Zahlung sind gesetzliche Zinsen und Beitreibungskosten zu zahlen","en":"Statutory interest and recovery costs apply","fr":"En cas de retard de paiement, les intérêts légaux et les frais de recouvrement sont dus","nl":"Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd"},"valid_from":"2000-01-01"},"reason":null}',NULL,791);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"BE","direction":"issue","size":"all","valid_from":"2026-01-01","warn_days":0},"reason":null}',NULL,792);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"BE","direction":"receive","size":"all","valid_from":"2026-01-01","warn_days":0},"reason":null}',NULL,793);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"FR","direction":"receive","size":"all","valid_from":"2026-09-01","warn_days":0},"reason":null}',NULL,794);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"FR","direction":"issue","size":"large","valid_from":"2026-09-01","warn_days":60},"reason":null}',NULL,795);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"FR","direction":"issue","size":"small","valid_from":"2027-09-01","warn_days":60},"reason":null}',NULL,796);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"DE","direction":"receive","size":"all","valid_from":"2025-01-01","warn_days":0},"reason":null}',NULL,797);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{"above":25000},"country_code":"DE","direction":"issue","size":"large","valid_from":"2027-01-01","warn_days":0},"reason":null}',NULL,798);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{"above":25000},"country_code":"DE","direction":"issue","size":"all","valid_from":"2028-01-01","warn_days":0},"reason":null}',NULL,799);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"public","condition":{"with_id":true},"country_code":"NL","direction":"issue","size":"all","valid_from":"2017-01-01","warn_days":0},"reason":null}',NULL,800);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{},"country_code":"GB","direction":"issue","size":"all","valid_from":"2029-04-01","warn_days":0},"reason":null}',NULL,801);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"cross_border","condition":{},"country_code":"EU","direction":"issue","size":"all","valid_from":"2030-07-01","warn_days":0},"reason":null}',NULL,802);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"BANK","company_id":1,"control_totals":"warn","includes_vat":false,"kind":"payment","names":{"de":"Bank","en":"Bank","fr":"Banque","nl":"Bank"},"numbering":"line","offset_type":"bank","payment_method_id":1,"private":false},"reason":null}',NULL,803);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASH","company_id":1,"control_totals":"off","includes_vat":false,"kind":"payment","names":{"de":"Kasse","en":"Cash desk","fr":"Caisse","nl":"Kas"},"numbering":"line","offset_account_id":1,"offset_type":"ledger","payment_method_id":3,"private":false},"reason":null}',NULL,804);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"WRITEOFF","company_id":1,"control_totals":"off","includes_vat":false,"kind":"write_off","names":{"de":"Ausbuchungen","en":"Write-offs","fr":"Passages en perte","nl":"Afboekingen"},"numbering":"line","offset_account_id":27,"offset_type":"ledger","private":false},"reason":null}',NULL,805);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"descending":false,"key":"type","position":1,"type_order":["payment_fee","collection_letter","interest_note","invoice","bill_of_exchange","journal"]},"reason":null}',NULL,806);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"descending":false,"key":"transaction_date","position":2},"reason":null}',NULL,807);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"descending":false,"key":"due_date","position":3},"reason":null}',NULL,808);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","law":"BW 6:44","order":"costs_interest_principal","valid_from":"1992-01-01"},"reason":null}',NULL,809);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"BE","law":"BW 5.210 / CC 5.210","order":"costs_interest_principal","valid_from":"2023-01-01"},"reason":null}',NULL,810);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"FR","law":"Code civil 1343-1","order":"costs_interest_principal","valid_from":"2016-10-01"},"reason":null}',NULL,811);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"DE","law":"BGB § 367","order":"costs_interest_principal","valid_from":"1900-01-01"},"reason":null}',NULL,812);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"GB","law":"Clayton''s Case (1816)","order":"oldest","valid_from":"1900-01-01"},"reason":null}',NULL,813);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"ours","level":"high","party":"any","priority":1},"reason":null}',NULL,814);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"reference","level":"high","party":"any","priority":2},"reason":null}',NULL,815);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"multiple","level":"high","party":"fully","priority":3},"reason":null}',NULL,816);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"multiple","level":"high","party":"fully","priority":4},"reason":null}',NULL,817);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"yes","level":"high","party":"fully","priority":5},"reason":null}',NULL,818);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"yes","level":"high","party":"fully","priority":6},"reason":null}',NULL,819);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"multiple","level":"high","party":"partially","priority":7},"reason":null}',NULL,820);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"multiple","level":"high","party":"partially","priority":8},"reason":null}',NULL,821);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"yes","level":"high","party":"partially","priority":9},"reason":null}',NULL,822);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"no","level":"high","party":"fully","priority":10},"reason":null}',NULL,823);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"multiple","level":"high","party":"no","priority":11},"reason":null}',NULL,824);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"multiple","level":"high","party":"no","priority":12},"reason":null}',NULL,825);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"reference","level":"medium","party":"any","priority":1},"reason":null}',NULL,826);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"multiple","level":"medium","party":"fully","priority":2},"reason":null}',NULL,827);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"yes","level":"medium","party":"fully","priority":3},"reason":null}',NULL,828);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"no","level":"medium","party":"fully","priority":4},"reason":null}',NULL,829);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"sum","company_id":1,"document":"no","level":"medium","party":"fully","priority":4},"reason":null}',NULL,830);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"multiple","level":"medium","party":"partially","priority":5},"reason":null}',NULL,831);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"yes","level":"medium","party":"partially","priority":6},"reason":null}',NULL,832);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"yes","level":"medium","party":"no","priority":7},"reason":null}',NULL,833);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"multiple","level":"medium","party":"no","priority":8},"reason":null}',NULL,834);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"no","level":"medium","party":"partially","priority":9},"reason":null}',NULL,835);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"yes","level":"medium","party":"no","priority":10},"reason":null}',NULL,836);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"any","level":"medium","party":"learned","priority":11},"reason":null}',NULL,837);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"none","company_id":1,"document":"no","level":"low","party":"fully","priority":1},"reason":null}',NULL,838);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"no","level":"low","party":"partially","priority":2},"reason":null}',NULL,839);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"sum","company_id":1,"document":"no","level":"low","party":"partially","priority":2},"reason":null}',NULL,840);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"none","company_id":1,"document":"no","level":"low","party":"partially","priority":3},"reason":null}',NULL,841);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"one","company_id":1,"document":"no","level":"low","party":"no","priority":4},"reason":null}',NULL,842);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"multiple","company_id":1,"document":"no","level":"low","party":"no","priority":5},"reason":null}',NULL,843);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"amount":"any","company_id":1,"document":"any","level":"low","party":"learning","priority":6},"reason":null}',NULL,844);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"code":"TEST","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","maximum":0,"minimum":0,"names":{"en":"Test"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,845);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"position":"subject","sequence_id":11,"texts":{"de":"DE Reminder {level}","en":"Reminder {level}","fr":"FR Reminder {level}","nl":"NL Reminder {level}"}},"reason":null}',NULL,846);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"position":"beginning","sequence_id":11,"texts":{"de":"DE Please pay **{total}** by **{pay_by}**.","en":"Please pay **{total}** by **{pay_by}**.","fr":"FR Please pay **{total}** by **{pay_by}**.","nl":"NL Please pay **{total}** by **{pay_by}**."}},"reason":null}',NULL,847);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"position":"ending","sequence_id":11,"texts":{"de":"DE Thank you.","en":"Thank you.","fr":"FR Thank you.","nl":"NL Thank you."}},"reason":null}',NULL,848);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"position":"email_subject","sequence_id":11,"texts":{"de":"DE {document_no}: {total}","en":"{document_no}: {total}","fr":"FR {document_no}: {total}","nl":"NL {document_no}: {total}"}},"reason":null}',NULL,849);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"position":"email_body","sequence_id":11,"texts":{"de":"DE Dear {contact_name}, pay {total}.","en":"Dear {contact_name}, pay {total}.","fr":"FR Dear {contact_name}, pay {total}.","nl":"NL Dear {contact_name}, pay {total}."}},"reason":null}',NULL,850);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"en":"Level 1"},"number":1,"sequence_id":11},"reason":null}',NULL,851);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"block":false,"due":"7D","fee":1000,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"en":"Level 2"},"number":2,"sequence_id":11},"reason":null}',NULL,852);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"block":false,"due":"7D","fee":2000,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"en":"Level 3"},"number":3,"sequence_id":11},"reason":null}',NULL,853);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"name":"De Vries","no":"1-10001"},"reason":null}',NULL,854);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"application_method":"company","block_tolerance":false,"blocked":0,"company_id":1,"currency":"EUR","document_discount":"0","e_invoice":"paper","group_id":1,"inactive":false,"language":"nl","name":"De Vries","number":"10001","output_channel":"print","partial_delivery":true,"party_id":1,"prices_include_vat":false,"privacy_blocked":false,"prospect":false,"reference_kind":"company","require_slip":"company","summary":"none","type":"business","vat_group_id":1},"reason":null}',NULL,855);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"credit_limit":0,"customer_id":1,"customer_since":"2026-02-16","excluded":false,"limit_currency":"EUR","mandatory":false,"unlimited":false,"with_agency":false},"reason":null}',NULL,856);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"channel":"print","company_id":1,"customer_id":1,"damages_agreed":false,"do_not_remind":false,"interest_agreed":false,"statement_no":0},"reason":null}',NULL,857);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_term_id","new":4,"old":null,"reason":null}',NULL,858);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_method_id","new":1,"old":null,"reason":null}',NULL,859);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"city":"Zwolle","code":"MAIN","company_id":1,"country_code":"NL","customer_id":1,"default":true,"kind":"invoice","number":"1","postcode":"1234 AB","street":"Dorpsstraat"},"reason":null}',NULL,860);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"customer_id":1,"email":"s.postma@voorbeeld.example","name":"S. Postma","primary":true,"privacy_blocked":false,"role":"invoices"},"reason":null}',NULL,861);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":1,"old":null,"reason":null}',NULL,862);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":11,"old":1,"reason":null}',NULL,863);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"name":"Bakkerij Smit","no":"1-10002"},"reason":null}',NULL,864);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"application_method":"company","block_tolerance":false,"blocked":0,"company_id":1,"currency":"EUR","document_discount":"0","e_invoice":"paper","group_id":1,"inactive":false,"language":"nl","name":"Bakkerij Smit","number":"10002","output_channel":"print","partial_delivery":true,"party_id":2,"prices_include_vat":false,"privacy_blocked":false,"prospect":false,"reference_kind":"company","require_slip":"company","summary":"none","type":"business","vat_group_id":1},"reason":null}',NULL,865);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"credit_limit":0,"customer_id":2,"customer_since":"2026-02-16","excluded":false,"limit_currency":"EUR","mandatory":false,"unlimited":false,"with_agency":false},"reason":null}',NULL,866);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"channel":"print","company_id":1,"customer_id":2,"damages_agreed":false,"do_not_remind":false,"interest_agreed":false,"statement_no":0},"reason":null}',NULL,867);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_term_id","new":4,"old":null,"reason":null}',NULL,868);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_method_id","new":1,"old":null,"reason":null}',NULL,869);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"city":"Zwolle","code":"MAIN","company_id":1,"country_code":"NL","customer_id":2,"default":true,"kind":"invoice","number":"1","postcode":"1234 AB","street":"Dorpsstraat"},"reason":null}',NULL,870);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"customer_id":2,"email":"s.postma@voorbeeld.example","name":"S. Postma","primary":true,"privacy_blocked":false,"role":"invoices"},"reason":null}',NULL,871);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":1,"old":null,"reason":null}',NULL,872);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":11,"old":1,"reason":null}',NULL,873);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,874);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"db3228b50084d8ea955d1ef12c1ef850e384706b784019364da48f9954bb6e9e"}',NULL,875);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"2d67ece159bf0410e635d9fe8d57ecd547a7e187dcf61519057858d89cef1812"}',NULL,876);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"3c3db6d5e40d3aff97d708d95aebf506b7f69ed1669227533bd7ec447f86e2d4"}',NULL,877);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"BJ-{YYYY}-{N:4}","series_id":22,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,878);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"PAY-{YYYY}-{N:6}","series_id":11,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,879);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"SET-{YYYY}-{N:6}","series_id":12,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,880);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","confirmed":[],"moved":0,"reason":null,"vouchers":["PAY-2026-000001"]}',NULL,881);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"1056b9e385a17c444c8787c47c6d7e012a7c4b595c3de3ad6cb72e0fa3061a9f"}',NULL,882);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"d7b7300f1298fde7b52a9e664ee90f2182c3765e27b237671596e7066e8d9b52"}',NULL,883);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"content_sha256":"3ffe21dfddefdf1146dccfe82c099750bf28a38f93800c4b2df9cbbc816529a0","counts":{"new":1,"present":0,"refused":0,"statements":1},"created_at":"2026-02-16T12:00:00+00:00","created_by_id":1,"file_name":"statement-1.xml","format":"camt053","sha256":"3ffe21dfddefdf1146dccfe82c099750bf28a38f93800c4b2df9cbbc816529a0"},"reason":null}',NULL,884);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"account":"NL91ABNA0417164300","bank_id":1,"bic":"ABNANL2A","closing":5000,"company_id":1,"currency":"EUR","end":"2026-02-16","holder":"Tegel BV","import_id":1,"message":"","opening":0,"sequence":"1","skipped":0,"start":"2026-02-16","statement_id":"S1"},"reason":null}',NULL,885);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"code":"STD","company_id":1,"names":{"en":"Standard"}},"reason":null}',NULL,886);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"code":"STOP","company_id":1,"hold_type":"all","names":{"en":"Stopped"}},"reason":null}',NULL,887);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"credit_limit","new":1000000,"old":0,"reason":null}',NULL,888);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"expires_on","new":"2026-12-31","old":null,"reason":null}',NULL,889);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"management_group_id","new":1,"old":null,"reason":null}',NULL,890);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"account_status_id","new":1,"old":null,"reason":null}',NULL,891);
CREATE TABLE audit_record (
	seq INTEGER NOT NULL,
	at VARCHAR(27) NOT NULL,
	user_name VARCHAR(80) NOT NULL,
	os_user VARCHAR(80) NOT NULL,
	computer VARCHAR(80) NOT NULL,
	program_version VARCHAR(20) NOT NULL,
	company_id INTEGER,
	action VARCHAR(60) NOT NULL,
	entity_table VARCHAR(40) NOT NULL,
	entity_id INTEGER,
	"key" VARCHAR(60) NOT NULL,
	source VARCHAR(40) NOT NULL,
	correlation VARCHAR(36) NOT NULL,
	payload_id INTEGER NOT NULL,
	payload_hash VARCHAR(64) NOT NULL,
	chain_hash VARCHAR(64) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_record PRIMARY KEY (id),
	CONSTRAINT uq_audit_record_seq UNIQUE (seq),
	CONSTRAINT ck_audit_record_source CHECK (source IN ('window', 'import', 'job', 'cli')),
	CONSTRAINT fk_audit_record_payload_id FOREIGN KEY(payload_id) REFERENCES audit_payload (id)
);
INSERT INTO "audit_record" VALUES(1,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',1,'d9f5f4cbee959ac8076cfead5f534ef0306b038742601ca0fd92e77a86aa7508','a7a1816ee876509618ed32d1db47bd52654630f4a4bd2107e8db7b8c53556c99',1);
INSERT INTO "audit_record" VALUES(2,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',2,'4b63fef88f59693287b09dc20d5437a7cebeeaff71fa86d83b06ad630c008138','77689386491d6ac594c524ec9f0d8c4d316b46e08c669ed0a2dcc2a350c9d22f',2);
INSERT INTO "audit_record" VALUES(3,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',3,'115ba79d955f423c684c94132bece8c5b8a03457f66dca6061c191df7dafbbbe','4295461e182be53ca1cc858ba278d26138c19a23b1e6d450d12b92f6e88d0521',3);
INSERT INTO "audit_record" VALUES(4,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',4,'4af504ef03e546d24678fa8f9d9497897b972d9066d83cbfc2bc3623ba9d19a5','2391d96e9ffccd52fcc55d3e169b26743e9ed761ef36b0f2edc9dd79b034a279',4);
INSERT INTO "audit_record" VALUES(5,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',5,'36b7a0828bcd3eb6ea6963a02d55edb61e5184fccf152a4b30c990eeaf575db6','71f1bc845ec3649411a5557a25518ab8c3311cdae80a69189e99b497f9bf8f8c',5);
INSERT INTO "audit_record" VALUES(6,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AU','window','be3d207b-bcb2-47da-9558-3a848452f0aa',6,'b5e1eeba3a69176ad6255c12fd26f500b56578cb9b544fdb65b09aee401df042','175b7fceef5e489f8a1dcd5f395a1ca784eb72d5280ba4c1ef36f74da4ad3252',6);
INSERT INTO "audit_record" VALUES(7,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',7,'a412b4b3a284b1e22f3fae08713d1370aad919d35ef889d359a6698cf554dedf','cc96a4dcb0c572c990c4e3d19febc6d904092e9e4c05b168f64dfc643f81d5bb',7);
INSERT INTO "audit_record" VALUES(8,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',8,'f80395b341c9b24b9607b5742b39e47cd0c84100f69a26f0aa80d4be2689b6ed','5b26fe7e5d985c9974567cd959f194eac60279297f5d3d174b290fcc0f6b715d',8);
INSERT INTO "audit_record" VALUES(9,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BG','window','be3d207b-bcb2-47da-9558-3a848452f0aa',9,'4a6b35771b56bb6d241b6aeba7cb99be6eea5eac6a8b79b763d16ef05fbee24e','6f9e860fd39676484e73dac61c71138f255fefd492008fa9bb16b56808553b83',9);
INSERT INTO "audit_record" VALUES(10,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',10,'0c47b038ed8b9b29e7406faa1522edf2353e891cc40d53d20aace6029fc828e1','8a8db2a28bc95d8f914f3581e90f08db4f1c0cbdd3ebe3aa40048a2a9a8f6e72',10);
INSERT INTO "audit_record" VALUES(11,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',11,'6d3fc20add6a36fcace6cd96b94fc8d8ee0f030014f8b97f5b6ea12dfa360be5','f02a56a2e25ba6fbf004b4dd5604d2d682092fd40b3aff18d117773c5ce22a1d',11);
INSERT INTO "audit_record" VALUES(12,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',12,'32f14ee4677326077ee3bb70ea4a6da7216a21a910041a25576bd6a2fd8d558c','e9594ddd89ff96a55de5ab53b02c6d177b66e5ddf5daa3ab2e935f52ddee9070',12);
INSERT INTO "audit_record" VALUES(13,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',13,'ca9388bffe23e7c5b13dc230922076ac6f7616b160f5f421a0f2c15df6342db1','90717d7803f573109fe38aef708f70015dd5b17e08eac781265a407d365c2565',13);
INSERT INTO "audit_record" VALUES(14,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',14,'491dddee841608142d3f4e865f97a565cdb0529ce52a1d0b28a03ef10d4967d4','e09ba4e13f36cc58f9ca3d7e05d864c9b7ba69d21e1ad56469e1ccfb84cc4c7a',14);
INSERT INTO "audit_record" VALUES(15,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',15,'cc1d9502bf3b32926ed7846b63ed0ec770b7b72e32afb2ffe3f8c14f2219cf65','cde2bfb06d79dfc7687d70cecdbf053605ab7e606db9bbc60e05a3650f119385',15);
INSERT INTO "audit_record" VALUES(16,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',16,'569e1744e540b1da3c65dba81af85fd34c536a62b87507047f51759603d26701','da74de9cb5f37694c8656d76c932e2ee996f9353412a8bf9934e1aa1e602294d',16);
INSERT INTO "audit_record" VALUES(17,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CZ','window','be3d207b-bcb2-47da-9558-3a848452f0aa',17,'d86e83fa290c4dd165d4281160cf7983b8bc9cb91c6aec50466ed8ada0d18340','2e59b50889f898ad8fd02e2fc7c578336f8d7fa60e8326507305c62f72ec04a4',17);
INSERT INTO "audit_record" VALUES(18,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',18,'740b720c37ae8228df206cd8dd594b8defe5b0310d30de57bb8f047c057e4dbf','a6764b329285cfb70025b0f3c5ac3facf91f62d81efe2e57c4b92d59651a4c45',18);
INSERT INTO "audit_record" VALUES(19,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',19,'3dfdfabe482dc4aa5929fbba4dedccbc44c64499aafd87afeca07424364115f7','68168828e6818f2ed84dfdd46bf3a736c04cc106b142f9473b8dd0fc50242b23',19);
INSERT INTO "audit_record" VALUES(20,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',20,'2ff358616ad09fe1469aea8f9650561caef20ff67ada879948ce393e47fa3dc3','031508ed5801d1eefd562fb15ac3b148b543217e430bca8262cecf6eb60b74b3',20);
INSERT INTO "audit_record" VALUES(21,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EG','window','be3d207b-bcb2-47da-9558-3a848452f0aa',21,'3db575684a0a7636bc0711359f2016e9bb55d3873deffb336219d9fa7c4ca2cd','54339bf5eaf46d1a67b442d260787c39dd8d7da2bcd7fd8cbe0360f463f56b1a',21);
INSERT INTO "audit_record" VALUES(22,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ES','window','be3d207b-bcb2-47da-9558-3a848452f0aa',22,'6cb8bcf0ec2955cfb485ba74909105d31fbde7f6c4329f0c65c2eb2defc867f5','fba69305091d7f90a013beffb6bccdc48b8cae95716693756b1bd1066d5413c2',22);
INSERT INTO "audit_record" VALUES(23,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FI','window','be3d207b-bcb2-47da-9558-3a848452f0aa',23,'af88e57e48a76e8c641e5f488987296ea50fbe91e32a3266445b97076af6ffac','004fb3ee97e8bf7b9747f584dc3bc02d306c03217c1a97973baa4bc56ff25475',23);
INSERT INTO "audit_record" VALUES(24,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',24,'962072524caecffbfe0b226f4f22f52eac063d00244a6627977f136dcf9cd7f3','408fd40ced71976cb72dc5f73f7ed553af2b502706c77ffa359739309acccea3',24);
INSERT INTO "audit_record" VALUES(25,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GB','window','be3d207b-bcb2-47da-9558-3a848452f0aa',25,'869c12ee5f5ae00429add2322c7a438bd328ec477ca47e156a656b0ffbccfa35','74501640d65b9c5b5aba8407ec9af425f5bfc573d0ca4fe82ae83246e0998a64',25);
INSERT INTO "audit_record" VALUES(26,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GG','window','be3d207b-bcb2-47da-9558-3a848452f0aa',26,'527dcfe87623daeca008d92477f3d3181a92385e544b9452700618b1a7271b15','4657e8b2a6f43f8efd2ba5aa8aa3db4bb4211c2db7d9e0a2fd3df4792c1c9d03',26);
INSERT INTO "audit_record" VALUES(27,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GI','window','be3d207b-bcb2-47da-9558-3a848452f0aa',27,'bc0f6cecf37403db35e028875da7868b6000b74d3a0194b53f79a138e4e42306','62b9618388d1b938ba9ecdce6319e8bc517beb713e53eb454172874ad4b7b95d',27);
INSERT INTO "audit_record" VALUES(28,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',28,'32c109fe38f4df828d8440af5e7a24c3fab61f3c134f14fe8773247395d03a6a','7d664d5507895bfe60bbf53d3a60e6c1d2e3daebfb974b53a1e73f7c8c8ecd1e',28);
INSERT INTO "audit_record" VALUES(29,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',29,'a2f65de9e8060a32896d55b0c530d0969b36320ec29e9ce5d1c824bab4e359c0','cba66b86d1f7b9a1985ff73f51be2ce7c4f0d562b46c3141b2a022448bbb0d8b',29);
INSERT INTO "audit_record" VALUES(30,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',30,'1f86bdf8a90908135da9aeb362de87bcc882d1c2003a55145581ef49270b4dc7','8cf64fcdc051e88f65af7e55924a8afe64cb2fc011052d605653973da7d0e90c',30);
INSERT INTO "audit_record" VALUES(31,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HU','window','be3d207b-bcb2-47da-9558-3a848452f0aa',31,'43cf4c954c99eff88cbea6398e846cd61a6ee9068969d45d97b4ccb7d2dd1dbc','ec82a2564b332aad33b92b880b58d48ee965ed74135276348c11c6619f921b5e',31);
INSERT INTO "audit_record" VALUES(32,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ID','window','be3d207b-bcb2-47da-9558-3a848452f0aa',32,'939120f0bec4c3e6a066ff84435014e048795866611e81a1fa997e632503ee3d','0fc0ed848f7e2847870818c9f59489cdec30ee267effa18d5e7d6038be5a93a3',32);
INSERT INTO "audit_record" VALUES(33,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',33,'a88d2a2d82c27f6d78f4785e590e27ad3795cef8851366c9a15d551bb236e2c9','696b149d9fec9c13dfbb95b1b551719ef0f315d7dde74e0402e8c5e5a55df417',33);
INSERT INTO "audit_record" VALUES(34,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',34,'30c4d144750c275f3809cf54e9c219049157c3d3b0fa506cd3a6b28aba8cb36c','b6b812219d731cea8fed23d121caaf5071eb34be2b244e358bca1bd17d2eedae',34);
INSERT INTO "audit_record" VALUES(35,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',35,'3bae607f07823446c556de83998f0290a915edc62688b9ee4ee11cf8301bdbc0','9f7cd5230df2f1f5cf951551570ceb022a9f2afed68134586c9e53d092112011',35);
INSERT INTO "audit_record" VALUES(36,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',36,'41ca0c564643ce3abd10ac6acb37c00313c513e4abc9b3ed3eaa84bffe102e0e','4a78637677f1134d757561ced0ad96c4fa032eaafe8f3f37c558e429419f8237',36);
INSERT INTO "audit_record" VALUES(37,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',37,'aa970da6a91e4f4009b822b5c3c38ceed9f085e04a687c366602ba4a50d0a9be','8c1d541c0c806b400eb043a329ceeabefa16f2d9749cb3a3d59db5aa5bbee7c3',37);
INSERT INTO "audit_record" VALUES(38,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',38,'dd5f1628be22f30ae05945ec040a5b50bf95a833c51817a10c993bbccde6a273','9ede83146309ddf94884b1c1bce48ff072d15a9a6e881924d1a31800f9aa2581',38);
INSERT INTO "audit_record" VALUES(39,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',39,'bf5356664f10e196c7de182f9338e79b818e449622e27c28a5368a4e543d0b0d','2b4844e1ed78146b85c75a32771a676a9c5d665858c00740a370534ecb6b380a',39);
INSERT INTO "audit_record" VALUES(40,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',40,'ee6a6337315abf687e3799f7e6bbb87a62e064a5d7412b9f51f4f90fa3797bd9','51c1aa108155ecda9e4b7c86b88063adbe0c737b11cf4ef3729775cc35348f4b',40);
INSERT INTO "audit_record" VALUES(41,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'KR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',41,'09c05cff1cc3b8873245d41382c88696d2ea8e4a89ce2a335342f1f8afc75b90','adbf648ea8c2e210e709c198a812d8345d0c0303b7ba17fa8165398410308327',41);
INSERT INTO "audit_record" VALUES(42,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LI','window','be3d207b-bcb2-47da-9558-3a848452f0aa',42,'2faa30fd1573f803024319b69da1910eee621f48206b50e270db40ef2f0714c8','e20f30a7f0427c42038980aceda117bd531f1c429eeb7001fcafa2301b426d49',42);
INSERT INTO "audit_record" VALUES(43,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',43,'3d1ea90ec975f82e0130ec4cef1768bcc6e3a79e724bd86e5908c49b54ebd3d7','93f0387e885d4eb377a275fdaaea1a954113b21c37114dfae271400a4ea2c75b',43);
INSERT INTO "audit_record" VALUES(44,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LU','window','be3d207b-bcb2-47da-9558-3a848452f0aa',44,'b59ad389dc9ae5034b56ec54b0f892d0c17cfcd9eb4ddb1fb30a1aa6ec07a3df','9e47f5d036dd8d39c69458debe361c427b57c0f7d9d89196e63c0b58679d9d9a',44);
INSERT INTO "audit_record" VALUES(45,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',45,'13f542bdbe440d6c5d4db3df9ee5da87f59f9812753ae95e76f605dd49327093','3449b345898b4589284ae92e576145b426876e3f17c90b9f011b5d1b86809452',45);
INSERT INTO "audit_record" VALUES(46,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',46,'eeec53f3d9f5faf69bdf9de48225663497657f246cfe001ad57f863994b49c16','db917ec63c88990cddefb2e15469166a3a824469302fb635c43787e544121ecd',46);
INSERT INTO "audit_record" VALUES(47,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',47,'47cc89b3f594c7ecf16be418c26ecf4fe7abd0cfe336ac46b33338434cf4cb27','2df604a6e21d2c5a59770385d13a4dc3ab52dce9c4e71c05036eba87d2ee127d',47);
INSERT INTO "audit_record" VALUES(48,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',48,'02c823b451fdd7fed712235d2db253ce02d9f8e4432ea916a693bb87c4ef1978','9a0078c1dbdbbdba416ddf2b0aa8404a096f0feaa3a99aa4453b14d99662be66',48);
INSERT INTO "audit_record" VALUES(49,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ME','window','be3d207b-bcb2-47da-9558-3a848452f0aa',49,'3f9744e75e199e8249a89085089571f4e5dfe27a94f88e83f745758c1b050731','d8e7121cf2c16c0cf12a144598c1930ef67f929a13d7310a6bc2aef79486e5aa',49);
INSERT INTO "audit_record" VALUES(50,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',50,'d8fa78af63936698fbb5e54e33f1503524aed4069626078c1df8d7e782e0b5e1','2c057a0f44d0b9582f804f38d6769f8a30d77ab6582e524f2374664eedabfb41',50);
INSERT INTO "audit_record" VALUES(51,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',51,'20fe7dbbd1f8749ae0e0e3dfd59e25dad15c0e2c7d2ffe943ab3de540b7edc44','8da3d1e2d6aaf1596a5afa1f7d8fdc11b6653f75aedf00a769213d34473f6f15',51);
INSERT INTO "audit_record" VALUES(52,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MX','window','be3d207b-bcb2-47da-9558-3a848452f0aa',52,'bdb0d9d718d77ec69c397833292fb7096aa280e81eca9a85026b3a27109f3536','587b6f8016c6c7b71fcb30a1ab29f18450b37286bee5e972ac4687ca0c5b1bf6',52);
INSERT INTO "audit_record" VALUES(53,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',53,'65b88fbccad4e23f7b83df7dacbb9f6fcfe15f0012b97c3f1df7a939c4309fde','6e544b96c03945cd3bd84c7190d83096f88807b4ed0ba4d44dfe833eea7e807e',53);
INSERT INTO "audit_record" VALUES(54,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',54,'084e796e19c0e7c3de2d9311ab3ae4f8efbdfe3c51371aa58f5f9c286062804d','e74916b95827a3433d338df07b3e33b84de5cd1f9b4e34bcfccc64f7f3cf07b7',54);
INSERT INTO "audit_record" VALUES(55,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',55,'4f071f2254ce5938eeaa3045a683d9bf2982e5ad30e99cb53c846e5edce7700d','da0759cbba1ebd7e18d1ab07271170d1de43e1337f242bef459c0a305e28406c',55);
INSERT INTO "audit_record" VALUES(56,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NZ','window','be3d207b-bcb2-47da-9558-3a848452f0aa',56,'14e2bb137bac496cf397aaaa22460351e399dd03168646b8ea22a00f2ac3cc7a','9002c38ca088ab002e9809916c3462ba2118afe1bd81aadb91ed216d868c13bd',56);
INSERT INTO "audit_record" VALUES(57,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',57,'ccd3e26f9c4f323b1ff10383b2e3592ddef3523d92c7f1781e1fbcf17e0bc343','14dd8d87d6e16cbe7240ba869d411649c2ee40da9c7c56f20084e419503d07a5',57);
INSERT INTO "audit_record" VALUES(58,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',58,'65dafe380ec9ff2956ef2d9871e8f7efa6fb11c70f6d112a88a44ab1904dfd80','43f4ef79742653db69efddd9135f696225089a4c13a44a51a39dfb1fb86d50ce',58);
INSERT INTO "audit_record" VALUES(59,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',59,'d7ffa7d6104d7888dc4f1f1d819f8251be20bdd42077606576af3e45b70cbbf8','e328af13f9cc199de3f277a338aef30eda7ceb5a4cb3a106ed36effefda823cd',59);
INSERT INTO "audit_record" VALUES(60,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',60,'2aa3cb36d2e521064fc509aaff97d62571bc2ba190a5f2ec0b0318568db72532','3ccfcc367062bab67d9cdd1303dde24a278d799445ddf772b54d8e1058bca866',60);
INSERT INTO "audit_record" VALUES(61,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',61,'f92dafd48d843ea624151ed6ce225fc37f299003d370a1eb2e2b97186a77abe1','3b03ebea7ed38735d1e8635e9e3a98ca84bbcef6a8e3926860179b1f783f443e',61);
INSERT INTO "audit_record" VALUES(62,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',62,'d9a81be75f028d4edc33637649dfa8dd3832cc3c719173e0402d41cf10c225da','b17be5571a1fa350ab3a58ff8a66b081757cb0cd5b8725ffef1edfcbfe1658cb',62);
INSERT INTO "audit_record" VALUES(63,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',63,'02115d30776873be5e06d29f6e09b522c6514d32870f6106a47a4fdbbc89f07b','a34c70d5f7791cd2cf7c70e25fe78250268de8ecf3c99d875578125fbfd594db',63);
INSERT INTO "audit_record" VALUES(64,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',64,'a13b4677ff982aafd6d0ed4489217314030e4853fe584f699f37b44ae65a9f6d','c59b98f64fe2a86f24847c74305f691eee58f907c27acfdfbddecdd698697444',64);
INSERT INTO "audit_record" VALUES(65,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SG','window','be3d207b-bcb2-47da-9558-3a848452f0aa',65,'f7198fca662286389785106f4638b25edaba645fded6c0417e26b0c739bd4e77','c14298e776a88f10a991a9829581ccb958ca27c2fa8c8b04611594aaafeaca37',65);
INSERT INTO "audit_record" VALUES(66,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SI','window','be3d207b-bcb2-47da-9558-3a848452f0aa',66,'1528bd4fcb0d818cd6bd22dbe65cbf31cd9ee9b78daa49ad50f2f8b314d16405','bf7f5832596fa77d89acfe8ff55e97282b8821df170f2600fc4fc7c8e36e007e',66);
INSERT INTO "audit_record" VALUES(67,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',67,'dd45e21b06d4809f4b2cd9388dc9e160dec18d43e0d4ca51ca08e3dabe3770bb','54fabed18a6fe8a4a0ba3b0942d72b6f47f3121d55566fb42512590ade524f44',67);
INSERT INTO "audit_record" VALUES(68,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',68,'0786f67ce9d7d7d17ee4bd0b4fc666c23b9d998a8ada1b43545ac3c451e5c7bf','5991970ade23238b9a23a032b87ccbd82cbafb018f56684933943e5a63378516',68);
INSERT INTO "audit_record" VALUES(69,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',69,'e7c304072ae17c4b58bbbad78629e7608cd077a1374c649cbe208a5d1a28950c','2a7275f736ade69e6b170275db679f880f9f32f40075ac55be00dee413d44d5f',69);
INSERT INTO "audit_record" VALUES(70,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',70,'91edb98dfd717735dc8c35ede5be227986c39e491d4fa39613062a64f634f61c','9a51b057c5adb962e395246d0c058af44e9d9a742daa5849ee9c986a5246b12f',70);
INSERT INTO "audit_record" VALUES(71,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',71,'ad51b7764794e76a297561fcf9c20da9ac28aec0e440da7af01d6fc616406d82','0b9f8c4328e1de3e2704bbc3bcfd436f6230709eea5d8b220280282a3c545138',71);
INSERT INTO "audit_record" VALUES(72,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TW','window','be3d207b-bcb2-47da-9558-3a848452f0aa',72,'32009dd6ae9ed8b3408bb4410a0e18e7f2c0ed89e5a11ba49493c585f9bfbddd','68df744b237e9fba2fdac31dce1cccca7b3bbb1c929eb0444e4a9d4c24645f4b',72);
INSERT INTO "audit_record" VALUES(73,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'UA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',73,'6a034b496574709806553564d4dd1577719cf1d795fbfae188389010e1301874','ed2273fbfa873257e3c0cfa12da0d3ca74fbe731aab7221e8e1ed4e6616aad25',73);
INSERT INTO "audit_record" VALUES(74,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'US','window','be3d207b-bcb2-47da-9558-3a848452f0aa',74,'600bea414e7114958b07a9fc656baeb95138feb14b1f700500a31601ef65e7f3','d499f50e62052862e8babb6259fd4b03d662fa91cb465ec1b6da2fe742d41c2b',74);
INSERT INTO "audit_record" VALUES(75,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',75,'ae05749d2ff3d6da0a7510a25a1ce96d8c11cec2c88bad8350230b195d11d6ca','452ec720a243c196d389d32f3572164eb8dc4f174d7674e8ebf623b7940d7c82',75);
INSERT INTO "audit_record" VALUES(76,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',76,'dbeced0b53fb3605144afd61275933fe49064d992e97576e77a8b187c1a81604','a534b714b66722afd67f75f91bc6ef824969b34a68da766641a99497441d76fa',76);
INSERT INTO "audit_record" VALUES(77,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ZA','window','be3d207b-bcb2-47da-9558-3a848452f0aa',77,'a6cf0e5cd0a265ed01e5e044a8fbeee6fd6de800aba2c68c86afda1602900e69','bb4573c9848be254e861fa685cbc09467c9fee34e12bf89d65c8e0e5068f018b',77);
INSERT INTO "audit_record" VALUES(78,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EUR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',78,'fcec2fa8bc8ff13238913afc168dabd1d8b9ff21e9d8ac4ccebc48d663808751','b88c2a95407ff53057cca5651c30a9f08955480f1280d86cbdb2ff6d10a0a59a',78);
INSERT INTO "audit_record" VALUES(79,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'GBP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',79,'2229e8134ce66c52e389c1fbea3438cf9d327b2de51e615a89e9ad8cd53a99d7','3b613960cf6b35fa62d7fb4214172b0bbab7a77c2d79a4d57e76e0d1e560dffc',79);
INSERT INTO "audit_record" VALUES(80,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'USD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',80,'2b0253d94187cf012e88e8f74f618215f1e9aaee347637671b908f564c10de15','84cda598ae84d8f02c1e917480634a108f11f7b2dc2895b95cb0ee17f61901c1',80);
INSERT INTO "audit_record" VALUES(81,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CHF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',81,'c14502e7ca98a326a4e4ed676f31c1dd209b5930077ca343ce245d8576400769','2191669c1422fb29ca1ceea5fd35460a7fcf24b06b5b3c8248f8813597e3aa7d',81);
INSERT INTO "audit_record" VALUES(82,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'DKK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',82,'ea1b5a4016402c4769f5b0668d706c9d42dc81ac5b48f5a37b54079cfdd05ac1','075abbafadb3a87bde62238b9353d9fe7311e752ca210bec676e77c5f3df8737',82);
INSERT INTO "audit_record" VALUES(83,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SEK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',83,'8336f69b400a2b8a53a5cae928d4f6cf2f9d211e1aa7c50e878260ea0a308dc4','ff8b17d5da501069319d460ba36de6ed343be4c53e7bc846d8695209f2757ae2',83);
INSERT INTO "audit_record" VALUES(84,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NOK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',84,'a7d41a9d5f6fb042f6ed1a97254583674cdeef694bc260179680049484f002af','1d389cd958b3ad15af0edbf63999c57ef896b5a5a9d11cf659329f80ad590254',84);
INSERT INTO "audit_record" VALUES(85,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PLN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',85,'a50bcb7a0d1923a6b2057c715617f16e25a0eda2ebc434e73c7aa0939f96d409','0c07b024d1923373a5aae6bea84af06cdd941ab72c9d47279764ebdf4319d6ce',85);
INSERT INTO "audit_record" VALUES(86,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CZK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',86,'a5a7c351bb7e0f136ec067356f61cdbac5226a7b414bc43dc7bdf0a06dc86531','6648399de10b48b9b59970551f9cc676d209ee49ffa81afe0589f809358530c5',86);
INSERT INTO "audit_record" VALUES(87,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HUF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',87,'3a72cff5b36ebdd372c3f46399ce45f573f71bfd5d01a68ce12fd128f8d18f05','7a832fe375161aa246d298123cb2257c4025806bacf60b045cd17dad252387b6',87);
INSERT INTO "audit_record" VALUES(88,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RON','window','be3d207b-bcb2-47da-9558-3a848452f0aa',88,'37aed865db1ad40cfb1533b17962a39942b1ea58d7ab5f453d3cb80df25950ec','5aaebaec0f15017928c5893a724581c53d2e49dd354f6b9395a5a858ed1a0cd1',88);
INSERT INTO "audit_record" VALUES(89,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BGN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',89,'4b407cc146b10b18eddeaf765756fc3fe86437612bdd91e0cdc99678cdd54555','f310ebc4984e2968261a9ab94bfd0191ba1cf777736ffb3c17935bf4a1fc959f',89);
INSERT INTO "audit_record" VALUES(90,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ISK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',90,'cbc490565ecdc58d2120cd717c2213ee79debeb97d1d7e06c79c17279962916e','1875b212ca58153ecfe04f1aa3bf06d8dbac9ddc0dcde4eeecba8dcbbbabb9dd',90);
INSERT INTO "audit_record" VALUES(91,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',91,'57158b31667c665fde13b1c9472b273ab0f0e773852a676e0cf33868cfe7e04b','d7f3cd766b555199a5961fb6ce7330bdf4d07046e03ce4524b4b246bddfbed82',91);
INSERT INTO "audit_record" VALUES(92,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'JPY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',92,'00b724e2b8402022c2f4b680a00aacbbc388859e97ef282674f849dca517aad1','78b0082cea7f37aa3ff3191698be024f39b59d5ac290a97f3b78efc803b5b593',92);
INSERT INTO "audit_record" VALUES(93,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CNY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',93,'1b1783c5326c9f81fba53841da99ce1a9494838a88a2ae7cf2bd40a7931d7a70','5ba7c8fd566e01544748ae2a9b57da75ba7e033dc292e66fc11c1e53930bf180',93);
INSERT INTO "audit_record" VALUES(94,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HKD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',94,'a9de3da1232457a8faca119429a115f4069c3a980a9252070c2c143d2228bc73','96953748a9c9c90e0e953c0e7976142def13f740bcf1606b7792a83e287a5437',94);
INSERT INTO "audit_record" VALUES(95,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SGD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',95,'c994cbbcc1ce322f3b462f8739d0436422d797ad05ab230c39dc8cb8275a0702','87cd519fbb2373a33f9460789b53fad441d306c9bd3e6a9e4bbc0ef30a642d4e',95);
INSERT INTO "audit_record" VALUES(96,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'AUD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',96,'e20d71a5d49d0d7128209814950b1e59ce8ffc698cf7482d92055d2a374cce7c','bfc437ea4f317958a741456cf7ff86f1dd6a34e38c451a1eacd817277e1a418f',96);
INSERT INTO "audit_record" VALUES(97,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NZD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',97,'f8b50c5ea8dcebcc03cd66c78c06f712db8a0847c5ac1ae6229a103c4193dfd4','8bfaff8b839406ddf8d0650b6e8637d5829ffc31d06d95e8983ee1ad29444515',97);
INSERT INTO "audit_record" VALUES(98,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CAD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',98,'8ea265b7c19137d72dcbe07e7fc06c21bbefea56551c4314e0efb6915befc3c0','436d6b73512dd5c82099f416e7228dae65240ae3f9e97b308e52427210044243',98);
INSERT INTO "audit_record" VALUES(99,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MXN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',99,'14b7257b14a711b01c70a9751cdca9b0873801de36db7952002c113605ed1f95','5a41aec72759b021140de400b88b1b01ff4ddcba6cba759d165777309a6922d1',99);
INSERT INTO "audit_record" VALUES(100,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BRL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',100,'e0294673b350370db8062947abd14085e611344ea51f3be0fcdb4f50ea2441dc','cf23eebb97fa7247aa3cab4006a3dc4392fc463aada38bb64198651b161bbb3a',100);
INSERT INTO "audit_record" VALUES(101,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'INR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',101,'c4304ef72a6450365a5f03ce916e2d2495221b7811c0b9ba52e10980869dee72','f2ea5e576bb758db57ebdbef06c3d5f970954084420d0b1113b1f47a88f19b18',101);
INSERT INTO "audit_record" VALUES(102,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'KRW','window','be3d207b-bcb2-47da-9558-3a848452f0aa',102,'4066a797a57aac373e7e6f4813491a456d4ebaf7d32e06189dd79c1f3ed1f6ce','39cf78476478b2d39e12991c3d18a6ce7d15a9302c5b0be5bc5d1422901e8c3d',102);
INSERT INTO "audit_record" VALUES(103,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'THB','window','be3d207b-bcb2-47da-9558-3a848452f0aa',103,'b3dffb8f8e7e6eeb8e2f492c9bf4d85edddedc0b5dd1fcee3476cafadefbd68d','079ff41e4c2c28f42f41d0db63d8a3d73587ce466d7ab3d63cf6106497a19c09',103);
INSERT INTO "audit_record" VALUES(104,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MYR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',104,'20217f274a1727b4b7feb9c2e107ca2afb538d102482e371e5eb2ca9605a8b95','d617809deb029be0fd31e5f7eb62b17e19d1e356cc8ae80c14b6a2d5a99321d0',104);
INSERT INTO "audit_record" VALUES(105,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'IDR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',105,'46ed8481b7fe546d19eb48dc188259e7d37ce1e71acd563cf692dcbe9be0d9db','8ee18aaa30f873604c7fcecc3c7fd4a8b114eff34dd91fd6e3d6e45795a445bb',105);
INSERT INTO "audit_record" VALUES(106,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PHP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',106,'85b8779a4eeb42c79d08e9db47fdeeaba59ca35cb45557d6d0b492835c50b45b','b82995708a2d4ec79016b80802379a438932b5525dc43732f3436e9a72a4f5b9',106);
INSERT INTO "audit_record" VALUES(107,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ZAR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',107,'56dbd8fa531ed7e367cb97da902d6b3b14d04a7e5b1c6ecb5f1645ae650c8d49','6ea59411255592279a8fb5988aceebd750c57adcc527dc20f60f3bbf9fd0a961',107);
INSERT INTO "audit_record" VALUES(108,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ILS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',108,'d61be010989704653c52a0c429bf92388dcd0b968a3709a4c81175ddaa2932fc','1fab7da3837bb81ff6f39f1bf36732e90c3e53ab32669792cc3b3f9525a55019',108);
INSERT INTO "audit_record" VALUES(109,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RUB','window','be3d207b-bcb2-47da-9558-3a848452f0aa',109,'db6bb2463e162c8538985bc776370115659813f60a0f8f46c4452ce70cd49979','0e6427e72785bf93e2a3aad5e7bd2b16549f4f3f0e59d092340fd7a560ee8055',109);
INSERT INTO "audit_record" VALUES(110,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HRK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',110,'1f09498b02426841ec507213ffb041b99cb131b4d0f3c3c8c374a605014cc4b0','e4be41ab04b4c310e66679c82e9651d365faca2df961703a619658e0992ac1c8',110);
INSERT INTO "audit_record" VALUES(111,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EEK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',111,'b0f64313628d64a3d9135667ebb04b4a78fa0cafc03adc4fc8f2391e695b8437','96d48934f6b9d5bae6e88e4d47ea7960d62eb8be3a6aeeb0cb4b3111a0accda3',111);
INSERT INTO "audit_record" VALUES(112,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LVL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',112,'75c3db2f743107834f85361c69b12c9644bc06f6b5415e17bad3e74bba29f66c','9599792ebe5636a46e84927c8c4495d2a0d98e3c1d1736f93601d391aeabfba1',112);
INSERT INTO "audit_record" VALUES(113,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LTL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',113,'d64d10cc5cd859c8012af6f3d1b38561ada1051a62c5a8c830ec2599f73c4113','0bc490d7cc6f5cd99a8c2b5602e5bd9229e0dadbd8e71907b4468f2353fda02f',113);
INSERT INTO "audit_record" VALUES(114,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SKK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',114,'3813ba771f688ece21af25b4a246076d9c07df42d5611420bbec00f2bc207e5a','c30736f25f5f422382306d8279855604f40d9d83a0ecdf8bf0bacc5d3abcf0ac',114);
INSERT INTO "audit_record" VALUES(115,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SIT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',115,'342e7f4d7dcd1f6298cf771813bd27de4a83c5fe6a4fe36fa4e4b90e90d4631a','9e1f38ac570846630bd48cfa21a1e01ab48311bd1c972dfca646a3754de38020',115);
INSERT INTO "audit_record" VALUES(116,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CYP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',116,'a063ba72e4d7551dbfd9d89845739f19e4f94ad58ff6b3bb3f44e2d66f1daab2','b059a7af99dc3d4c2e7478e2c4c88a303106cedaf4a3f66c83171ab2b07d84e6',116);
INSERT INTO "audit_record" VALUES(117,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MTL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',117,'0a41fbbe146cbc65ffc30a932afd054aeb6adfccff01d27273cc9ea13fa9c4e8','97fd053aef761076ffe0cf45d99b22e35fb5f1b0ba34bd2994bfd236da2ce180',117);
INSERT INTO "audit_record" VALUES(118,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ROL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',118,'c7ede3d2868a7691b737c4efbfb9049e16ddf1e51406c8a1c99cef15d465083f','bffc85f5275aaed88587545d434c4097e72aab813ad65721870b158c382fabde',118);
INSERT INTO "audit_record" VALUES(119,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',119,'30ffcfd737104aa8ec679857f86798119b54c6a111be55569e08533e5960f7bc','b103cd56d022dd488475c95bb9ad7d7cfc6358ae57093d7fdf19e3a6aa196efd',119);
INSERT INTO "audit_record" VALUES(120,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'C62','window','be3d207b-bcb2-47da-9558-3a848452f0aa',120,'aa02a5eabae727972bfce1b04e0221986d2965cfd66f621bae7a6f8f2f14bfa7','daa6670469ba30dbfb5bcfb5d68072db8671edcdf0472f166b6aa74ebb1a9c2a',120);
INSERT INTO "audit_record" VALUES(121,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'H87','window','be3d207b-bcb2-47da-9558-3a848452f0aa',121,'b6e306253090e5a8bf2d5249f3e2d670063d3323af570d0bcff13b460d126cdb','6c598f83ee5d63becfb0bbc7073d2619a0de08cc01cdaa92b42fe992619eb99a',121);
INSERT INTO "audit_record" VALUES(122,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'HUR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',122,'5f8d1ed568efaa72f764885a9688fc3992c6c70ba81c98167bcd2baaaa45076a','86e34ac2b019751bb1c2ec0078aa90002ce6b1cb1f56b0c99ee2b06e077efb04',122);
INSERT INTO "audit_record" VALUES(123,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'DAY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',123,'c529c0132e39931f4166668b5be890aa43d6b20920baccae7bd8afcd16ad81ae','6f2a1a90cab33c24e6ff53a4d031a6d48688611653453aabe1ec6b58d7f6b22a',123);
INSERT INTO "audit_record" VALUES(124,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MON','window','be3d207b-bcb2-47da-9558-3a848452f0aa',124,'53dcd561f15422decfce6b1d074cc0c29fcb61b17087b97ec4eb76f9e132858e','c2bf2f06003f2c75ba3c63161169839e08c817209e022f835fb50e28c39ac6b6',124);
INSERT INTO "audit_record" VALUES(125,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KGM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',125,'61b53361d1d0ae35dff7cdf74c1432943839ca4625e8394f07485a82ef706fd4','bec1cf4970703e5bfcc88dc5f04a2dd5c1af1f009a8347c1a66e9c812c7bea1c',125);
INSERT INTO "audit_record" VALUES(126,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MTR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',126,'f982939b17880c3841622d70ec19ab01067b6e6ffd731d7eb4ca5dd19b980cfd','92d8140603b20b0cae85cdad0d48ba13be6b6a4b12ce239835a9114c47f23618',126);
INSERT INTO "audit_record" VALUES(127,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KMT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',127,'9686cf8e4c9b360aed6d05a7cf720a569b9f4b71dc55877816c9202ecbada2de','a95b769b96701b74cdecbc587789ba2d2af3598b5faa7c1327984ddaa6ff1fad',127);
INSERT INTO "audit_record" VALUES(128,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'LTR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',128,'4225412e5379d7d285268c09caf6f6856ca5215616f9838fd9b1d02da926bc82','802ae9e0bf93981fc243db893c2f8cb70adde4cc3d9314b70514f8209002fd6e',128);
INSERT INTO "audit_record" VALUES(129,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'user.create','user',1,'Anna','window','be3d207b-bcb2-47da-9558-3a848452f0aa',129,'39ab889261e8fdaa348d97e73822987316cd6191bff103303a28993f2a179ada','2e530318f434df78edd90aa6c5b16f1b2352d9fb067ab78edc8258268e0c049a',129);
INSERT INTO "audit_record" VALUES(130,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',1,'CLERK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',130,'cb0594772b6af4c1a766ea726153333ad36e5ed717b6315cadaa09981a116097','8ef6f6005d624415ab935d21add6337d73ac995e598ae781d96fd691a52fbe90',130);
INSERT INTO "audit_record" VALUES(131,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',1,'post_sales_orders','window','be3d207b-bcb2-47da-9558-3a848452f0aa',131,'8140a5e4097b9e6e25e740124c11ec0108140b3d404cce4e97c1ceff389dd512','d6489891a2feda7328ef47a395fa43905716558edc5fb10cab9aa7135353206a',131);
INSERT INTO "audit_record" VALUES(132,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',2,'post_customer_invoices','window','be3d207b-bcb2-47da-9558-3a848452f0aa',132,'12f67ea0bbc2360af75796495883ce1360a2a7ceb5c5aea9d4cfbf04133747f0','5caacc1f7937a372ef82ecad2d2fabde2f184917bb47e4faad48ed994f1b0239',132);
INSERT INTO "audit_record" VALUES(133,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',3,'post_customer_payments','window','be3d207b-bcb2-47da-9558-3a848452f0aa',133,'de2c951d5536a201eee57fa504ad9660136907f7437a49848226b1d902a66d21','178d9ffe52786208921bb46f4efcde2ce76fb6030b191b2510362f0cdbcab236',133);
INSERT INTO "audit_record" VALUES(134,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',4,'post_bills_of_exchange','window','be3d207b-bcb2-47da-9558-3a848452f0aa',134,'aebffa8f93016fc933495a4c0db9190e3ce8ee0e853c81d5fd9690d1cf5de8f8','892cce82cca445150170c6499042333642cec14c0009da8356c8fb7128aa3229',134);
INSERT INTO "audit_record" VALUES(135,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',5,'post_collections','window','be3d207b-bcb2-47da-9558-3a848452f0aa',135,'242921bcbeb0e8500cfe56127eac4ce18678e42a97840d230a3469b8f1530a27','241995b4c51f7b699b890dae049bbb4933d5da10d59380440142a3da8ea03a2a',135);
INSERT INTO "audit_record" VALUES(136,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',6,'post_revaluation_ledger','window','be3d207b-bcb2-47da-9558-3a848452f0aa',136,'8495d800d64da077c1e145555ecc8855d19ed908c699bcfd7ddbb924bfc184d7','3c722874a7cec04d0945078e883b004683dc62e555a4861755e7f4578cdc48b3',136);
INSERT INTO "audit_record" VALUES(137,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',7,'block','window','be3d207b-bcb2-47da-9558-3a848452f0aa',137,'778b0f7350c784eacf709dd69d0e57bc80d934a3a3a2c550c49336b49a77a847','3605aed028b584e2b40667bd51349ef1d43a375803d8e75a6c48fde6389bef9c',137);
INSERT INTO "audit_record" VALUES(138,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',8,'discount_dates','window','be3d207b-bcb2-47da-9558-3a848452f0aa',138,'b716caf2c1fa07873c3b70f06d63d9240cb2f3563f67509750137aa8cf0a2d06','5c48847262a5dc6cdb4acdb972062a4220be1bca216471b1d7bf28795b533802',138);
INSERT INTO "audit_record" VALUES(139,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',9,'full_settlement','window','be3d207b-bcb2-47da-9558-3a848452f0aa',139,'459af7a993efe4360904ed02869d1012e6ab990e8fbe2abac7732656c1a710d7','e3b1a78fda38e55d82144f66accb126b4a2a46b4a30f69c4986677c35c5ca6ff',139);
INSERT INTO "audit_record" VALUES(140,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',10,'write_off','window','be3d207b-bcb2-47da-9558-3a848452f0aa',140,'ad8292ab800d4dd9a3063e37452cd55fa9a6795ff2773c8180b400ada5162298','3150ecf09cb8f3611dd2ebee93d91eab43e7ba181c37819766b147af861ac197',140);
INSERT INTO "audit_record" VALUES(141,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',11,'waive','window','be3d207b-bcb2-47da-9558-3a848452f0aa',141,'d58b04a2e2f28fc30b813f57254f60edad170f86ef92cdaf8c7e7ffd1e673eff','adcb8467aa490027adaf5bf521d48e92e1110ea8c13ff1515b7ca91277903e44',141);
INSERT INTO "audit_record" VALUES(142,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',142,'3d85c3367fb745a40f91efa201bdb590e9bcb340e0092070e28779f667933388','60926e6e1e30875ed741145c87c90d658a751fcbaebe29bc019df9c3dfde6a9b',142);
INSERT INTO "audit_record" VALUES(143,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',2,'CLOSER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',143,'0995d42aaee4277c2421e9b3e676b40b2e306ae20a705178f2129e74e135f3d7','421bbf3c10b99b1255bd3e451ca55d797c9d3e10d1e34505afda39d9e795ab38',143);
INSERT INTO "audit_record" VALUES(144,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',12,'post_collections','window','be3d207b-bcb2-47da-9558-3a848452f0aa',144,'9c78441b2558c8efe214beb79149e93f92daec276f68152856ae6ddd6183b050','58674addad2c49f7fbe48c5c76af0f58475b18bbbe7b8961cac1e5e7f88991b3',144);
INSERT INTO "audit_record" VALUES(145,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',13,'post_revaluation_ledger','window','be3d207b-bcb2-47da-9558-3a848452f0aa',145,'126ab085f0de5d9661f8b0b90b33510f256c145385b145e41b30a1711c4acec8','5c4e375a40546c66596846feafe21b2c9ad1cf3fe9f00f7b6fb9156eaf84414c',145);
INSERT INTO "audit_record" VALUES(146,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',14,'manage_periods','window','be3d207b-bcb2-47da-9558-3a848452f0aa',146,'7428be70e5caae73d2bb6caab6a21f1f00e27885ac6909e75c6b3cb84024298e','76cf7013d9d21851d7ee08f1e3bc62f9fe9d66a6b7f10ebe9b7d52c1024bf293',146);
INSERT INTO "audit_record" VALUES(147,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',15,'exceed_discount','window','be3d207b-bcb2-47da-9558-3a848452f0aa',147,'d156a5bfebdbfd2315afeacf89d045f399e330ef29f0f40517b31916757b4ac7','6ec36a2677bef0de7fdd2edf3af42b67f108493fc408fdac88039baf41ae2ff9',147);
INSERT INTO "audit_record" VALUES(148,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',16,'full_settlement','window','be3d207b-bcb2-47da-9558-3a848452f0aa',148,'69f07310f96905ffcabdda04a102c3fefd360c401f6ec807e43e952fddf099f5','0211ff2d16da407fb9a5ca4524b47decf8b2a8c25513077092fdd3d5106f5df4',148);
INSERT INTO "audit_record" VALUES(149,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',17,'write_off','window','be3d207b-bcb2-47da-9558-3a848452f0aa',149,'87fa2ccd9cf98e106f91dd5762695d6f3cb76b925b146aa60e2a6cc44c518913','d61dee1b1cdd3cb9d289cf64921d116b60d8399ef9d2a47c6f55bca76e42d961',149);
INSERT INTO "audit_record" VALUES(150,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',18,'write_off_disputed','window','be3d207b-bcb2-47da-9558-3a848452f0aa',150,'afb1a10f66587082279069fbd7d40af247c9bee5711ab8491c127e2a29bae2fc','e043dd128b55abe9e1ee3850deb6ad272e2d5c562271840a5a7779e6c85dc334',150);
INSERT INTO "audit_record" VALUES(151,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',19,'waive','window','be3d207b-bcb2-47da-9558-3a848452f0aa',151,'046aad915d074062de282a1d500e048ffc57a2ee789b4af74a6ee498a9cf1cd6','52a231b23bfe1936c84031e49170d429eb87f71887af701b63c5507b271f9bad',151);
INSERT INTO "audit_record" VALUES(152,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',20,'statement_gaps','window','be3d207b-bcb2-47da-9558-3a848452f0aa',152,'cb0d89e4af8c31989f8b0d6c312275cd1487145e701cef120248589691740b7c','3b8ef606a922b6ee97d90faf5fb297fceca68561cf3d562e8f537c317cff91b5',152);
INSERT INTO "audit_record" VALUES(153,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',21,'reopen_reconciliation','window','be3d207b-bcb2-47da-9558-3a848452f0aa',153,'facc4750d1b195adebd4069732f56b3a92692bd5ddd3234aaf197f3735a56bde','a674ecc06654393421f75e62f5b0ee1ee7208562ee66d1ebd0e2d286bb995e3a',153);
INSERT INTO "audit_record" VALUES(154,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',22,'cancel_deposit','window','be3d207b-bcb2-47da-9558-3a848452f0aa',154,'50f5dce7c11708bbebf13a3a908ff8effaaebbb6f2630e867c7f8841ceab3de4','b8f8fd2e369f9a3ce123357af57b5472831e49d83432cee36e75ed79829545e4',154);
INSERT INTO "audit_record" VALUES(155,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',23,'regenerate','window','be3d207b-bcb2-47da-9558-3a848452f0aa',155,'7f12185e25b27f46d83d6b5da4a014bb565d97332f8743a694a91e1bc2a3f6a1','98c3ec1d3dfc7eb4d02d0c0832326f036251e2da7423cfdebc2f7696a0e600df',155);
INSERT INTO "audit_record" VALUES(156,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',24,'import_difference','window','be3d207b-bcb2-47da-9558-3a848452f0aa',156,'69c27e7f84739513c60c8a3b2d2f5184588e220bf4d37e998cbbbaee7ab28410','f8196d95bdd7b6f36ca3a45400c2408472daef979d99b91cd16bb399279de504',156);
INSERT INTO "audit_record" VALUES(157,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',157,'31bf055682bdf7762e5c9c3eb377e85b23ce656d41334cdff2e64ed48e20427c','0407b9792c82b90de383c59842952c3709ec5de4a65f75a46e07b1675a0d7cf8',157);
INSERT INTO "audit_record" VALUES(158,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',3,'ADMIN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',158,'4f2d49e17d4ea776ddb69e162bfb9983be8f75c2c1091e5052da6b6b450bb3a8','443ea943330107cec698dc1425f5c91337e290771975bf95e643c81865c9de07',158);
INSERT INTO "audit_record" VALUES(159,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',25,'manage_periods','window','be3d207b-bcb2-47da-9558-3a848452f0aa',159,'477e685df47ccfbd3c2588d32b7839994b3f5cc44dab92a864241f63414dc591','a7f0b62017bb26df640c753687266c324eec348bca7919766f995bf6b752d59a',159);
INSERT INTO "audit_record" VALUES(160,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',26,'privacy','window','be3d207b-bcb2-47da-9558-3a848452f0aa',160,'e85e775c70edcb073e586756755d5c5a2d071528ac8b1b0aaa688aa1f6d39411','605f79f4eebf0a33ce72ca7ed3bf32a00bbcc782332bd83f33c3295716b689c5',160);
INSERT INTO "audit_record" VALUES(161,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',27,'refund_iban','window','be3d207b-bcb2-47da-9558-3a848452f0aa',161,'f8b6e978925e8fa6bd7e5573b6e93ae78493a6f5e8fac4887d6f041206cf1d68','3ebf61415f9def9c6ba3bfeb648e5f1f9445d26f07b0eefb4bf5d047b5b855a1',161);
INSERT INTO "audit_record" VALUES(162,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',28,'restore','window','be3d207b-bcb2-47da-9558-3a848452f0aa',162,'b492d7510411c63a7da9d3fb8826a7d6421c481b2a45ecc7b089078ab2b32f78','d2c951648451753f72ded0c0e02ab5a5a3b3271498934cc6b0544ad176dd9bbf',162);
INSERT INTO "audit_record" VALUES(163,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',29,'anonymise','window','be3d207b-bcb2-47da-9558-3a848452f0aa',163,'2cb4f31c56f8ed3df1c518fe2488aa92a1cc1f0eea8c7e81b757df496b440838','41a5d28123efa820fcbd6d1ff80c26f434197d76c045d75b95c832b79611edff',163);
INSERT INTO "audit_record" VALUES(164,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',30,'setup','window','be3d207b-bcb2-47da-9558-3a848452f0aa',164,'c54f8c32282a25a1c569265e4953bf33aa2aaafd41ae5f820d5691978de7c3ad','b76c30f6a231e4cf4e7044ae0e40603c00c07b58e9b0e29f49bb150b7d5d2064',164);
INSERT INTO "audit_record" VALUES(165,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',165,'d46aae75831dc622fc332d877ef13b13c12dd35c9cda1f321c33f6a9edbd979a','d66a1d227d1e1f96634b12441add8ec458ec8ad2e330de6ad21628d654c7af14',165);
INSERT INTO "audit_record" VALUES(166,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',4,'PREPARER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',166,'053d405d2f4573c5c78780b89d4aa431c1606402faeda0c59bf4f805439372d8','f1e504052c3857d2b40ad38e0eefabb5fe1a75216ec8436b264e444095de8402',166);
INSERT INTO "audit_record" VALUES(167,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',31,'block','window','be3d207b-bcb2-47da-9558-3a848452f0aa',167,'a62af8ecff7dc46064d269c4f3e24fa30fbbb3c988e16c0f5fe9b3d4be6e73de','f0743e261ffa177e533034cc4d6c233cee9a583bdb53c9976069f9f836a69f06',167);
INSERT INTO "audit_record" VALUES(168,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',32,'limits','window','be3d207b-bcb2-47da-9558-3a848452f0aa',168,'4bc9d0223f11ba6e8783e4ed9e083cc4dca2e51898c7c374ca717e460c1f593d','97d4e8a15c364628bb7732c6c15b8a49983a0578ac7530c9f9597aee30dbd7cb',168);
INSERT INTO "audit_record" VALUES(169,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',33,'release','window','be3d207b-bcb2-47da-9558-3a848452f0aa',169,'beb004b73c7c01252255c2c355b2e579964e502662e04e0c02e1c398ce461b7a','9607a9f05b62912673d34ab91118c6e17799f78a51449f003d9ad9e5ed0e0f1f',169);
INSERT INTO "audit_record" VALUES(170,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',34,'exclude_order','window','be3d207b-bcb2-47da-9558-3a848452f0aa',170,'97d269f9df4ccd9c19d18221749e89ab3afd515fa2ec4b17adc7a7c85edbfcd9','42df955e031c6e54fb50bdf3bf9bae15e91c6da2f64c22e4966127fa86785c19',170);
INSERT INTO "audit_record" VALUES(171,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',171,'b9ffa4eeba1538e356441f1622bde4ccd6238a70125316bb32270f87a3bd03cc','07b4f65945d842cd2e71916d06d16f625ce1e5c7667855d02f28563c77fa7a03',171);
INSERT INTO "audit_record" VALUES(172,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',5,'APPROVER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',172,'d3b46394f11a85ba79fa6aeabb975af6ec4c9bb8099fa860c473ef4d647669a7','a3157751be60ab058df85c884a735dcdac1d9a1fdf480f0399add996c4e72c08',172);
INSERT INTO "audit_record" VALUES(173,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',35,'block','window','be3d207b-bcb2-47da-9558-3a848452f0aa',173,'9d72ea5997ba6208295bbe1e2545a39b6fd38ab45ac3a504047b155d63318f2d','5eb035de25473cfc3e92eb0ff0f0ff244eb25a342e1b6ff92ba88183a61f2746',173);
INSERT INTO "audit_record" VALUES(174,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',36,'limits','window','be3d207b-bcb2-47da-9558-3a848452f0aa',174,'fba199c3bfac894401649a6df2f731dc519071295536b62ec7b399b83844f040','d601b410d27f4345dc4ea42483ffd8ba4a8b702852a73a9f20b1a0b42c4b8b44',174);
INSERT INTO "audit_record" VALUES(175,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',37,'blocking_rules','window','be3d207b-bcb2-47da-9558-3a848452f0aa',175,'90fd63dc23eacdb4a9e22c8462cfbd5f1c9e1189c2e1aa6fdfdb5a46d29b62c6','a7babd634e6ff9da3d5fdf15c1a7f2d78420321555d2f868f77db1a310777840',175);
INSERT INTO "audit_record" VALUES(176,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',38,'release','window','be3d207b-bcb2-47da-9558-3a848452f0aa',176,'9b55148b3a77fa3933878cb9eccdd1ce5a93e2360dc7ce01282d7ef9e2054b57','ed82f6f6a788d9c9f792d8ed8bf93300a3fee42dbb7de8f5a8fa4585870a2af1',176);
INSERT INTO "audit_record" VALUES(177,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',39,'override','window','be3d207b-bcb2-47da-9558-3a848452f0aa',177,'6f605fd2976b6944e04cc82d78530e5911a0d74f971e262dd3ff972d636d71bc','8fde2ae7ef13eb0753f5cdcf049c6a0a48eb906bcfd6d2bab1227a45b3c33944',177);
INSERT INTO "audit_record" VALUES(178,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',40,'exclude_order','window','be3d207b-bcb2-47da-9558-3a848452f0aa',178,'27333e0a6eb8653312300a5d53fd33a17d7d1182f7158f36bc6c5d58231610e4','85076f7ee81bf790fe6f0a212e44f58e82db4a10f5d295fef6ff2e273727c963',178);
INSERT INTO "audit_record" VALUES(179,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',179,'cd0300bec6acd37080082f95c6287113f8c2cd56db6d3bee309265dc6bfaae7d','1967349366bb023cf5c6ed1521d450e8c727e2398540a2dd918e82db23e6e5a4',179);
INSERT INTO "audit_record" VALUES(180,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_calendar.create','fiscal_calendar',1,'MAIN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',180,'94ed996cadc14db5df66977b2b831d362e9379510507d38be52fdd0504343c32','ff40d57a38b06d2c31562eea7bc15b8cea46ad76dba85a912538bb3411dd9574',180);
INSERT INTO "audit_record" VALUES(181,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',1,'2023','window','be3d207b-bcb2-47da-9558-3a848452f0aa',181,'40f6b0074d9b4014978beaac70b59714ce9a0c45d6f8e1240db5f11f7cfbc697','48e0fbff7a603e985d0b057fb0f178b167850ee2b87b7b252424e1a8eed639e4',181);
INSERT INTO "audit_record" VALUES(182,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',182,'5411748d9fa9ecf0c7e596967f892449fe0362d1cdfe0ab090814b4d784b82d2','e7e1fd349e17b67e2ee202a6eccf661e4dcba4b06b70b985056418c41cc17407',182);
INSERT INTO "audit_record" VALUES(183,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',183,'25a0d8d49560f934209d0fb5aa9d582745870d7a853eb6b72dee418de98c53d1','912bca5674b56f4a4e3d56ca75d80dcc89d8d211ef9a1ee87789fd705e479b68',183);
INSERT INTO "audit_record" VALUES(184,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',184,'52494acb9ded5967dc3d24e3aa973eae2ded78b055acf13252a2650e37b3059f','27e704d18a15b9885b67286222c8dac13c9275695e40063d617f776f8c35eb2f',184);
INSERT INTO "audit_record" VALUES(185,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',185,'7ccaf7cabb8860d033479d7363bfdf71d31dbb8fd3a63131d4d067aa16141d5b','04a5bbdcc8ad768b41f2494b2866313ed141b108b23a2aab287a169a73486755',185);
INSERT INTO "audit_record" VALUES(186,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',186,'7189b6066fefe7f2bfd73bcf89506ee3ae6d93e0ebb17270e0a4fb0c407d1555','ed09fc6a9a1ee35ac21e822cb98f4c8bcd6d7e830028931c5bf34adeea795efe',186);
INSERT INTO "audit_record" VALUES(187,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',187,'aa45a6c903a6b0381f94ec1d40c1b6d1be733994eb1e16e59ebd761e02173d5f','1899a5ab1874d6b987d7579c85e0d3dbadcc129d033af851a736a14e21b0b2af',187);
INSERT INTO "audit_record" VALUES(188,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',188,'ae11d2d46afadbdf54ad3d78165ebc4160c40e53e0fcf0674cbd5841bc762ee3','549c4bea3235e4a13129664859d13fef64262faf687fbbe164ca1b8235bfd164',188);
INSERT INTO "audit_record" VALUES(189,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',189,'c823e8472460d0963d862f8c7c2a3cd83a096fbb3022d4895fa0dee9ff4d9e09','c4e5b625938b5956814f246c46b103745ff4e361f25a4b96f1de3b3eed9885d9',189);
INSERT INTO "audit_record" VALUES(190,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',190,'6c580799274973e8b2974f04c0ea53bf3be427311462c469ac59a7abc69764ff','c004afa6b933040960c09090013352a6ea6d7122160c0d9d39595e485655c1e3',190);
INSERT INTO "audit_record" VALUES(191,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',191,'dd65e5e30741f9c248593c2845c88d02a3d6cc8be9a3bacb0f79bffc4f868598','a876f310faad535dc34ca4c7dd97a3b86810d284e65c3e6e8c9676b320816873',191);
INSERT INTO "audit_record" VALUES(192,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',192,'3df26e364a6e70872c871811cac91348ffbdb48c6cf99340f9d04e8d971452dc','19cb19badf10002d7e73fec2f4dab6ba739f62c803dfdd0a49a0234d8ed8026a',192);
INSERT INTO "audit_record" VALUES(193,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',193,'8b833f84934f0ac11ad3f7c032f1651b2f2e94e4619ddc9c0ef2e58683199b51','2a0cb2a6fc1a0c42f3fcdf4cd4011e08356a1808c4e03fa14a608298d7e91561',193);
INSERT INTO "audit_record" VALUES(194,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',2,'2024','window','be3d207b-bcb2-47da-9558-3a848452f0aa',194,'a347a0c92941405043b997f6b94fd290e0a38bbd4bf2c1386e30cd64e71990ff','f2d6d062a03f1811198989e57c50f1c2a163eb34bdd7bb6a7d73495950faa481',194);
INSERT INTO "audit_record" VALUES(195,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',195,'1b4a20d226c229435bcf37ebd30fa9fd34370a7ddc5def0ab9b3374937dfae2d','e0205dfa486aea94db05abe1b3f362770674c6d192cd61ff9022843c21053983',195);
INSERT INTO "audit_record" VALUES(196,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',196,'9432e54d364d238346cf424d68adace2aefe695c56482fe2fc6e350cd8d8753a','e462bdf8660e5b8d18c0c70bd8a8c865502e989d8b8c4dd379c40ca879680260',196);
INSERT INTO "audit_record" VALUES(197,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',197,'c9fc6945a1be40434a2400a73f3fbb911cf5cc043ae62ab555ecb96a88a6f4a7','a46d90efca1c3e6275a7e0dab588ac5d80effcf911cf6c265767183461111fde',197);
INSERT INTO "audit_record" VALUES(198,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',198,'ebea437ddb35a604a3808490ab95c9eb3f73fefef8cb498254563e39e7640306','ed7bac3aa6fd2d9882b36ec491f1097f9998e7515c2cd70ac98f938c11c1cbb8',198);
INSERT INTO "audit_record" VALUES(199,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',199,'8b3d6a6c958ff1c252f2a1a56f9ba98e0b76ce610d51feb523d54f7c1c698322','f7b9a1d5b533ecdc16e602d73d1db385f4ca814223fd972bdc4654c099ccc892',199);
INSERT INTO "audit_record" VALUES(200,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',200,'cd89972096fbdd4c10448f31135946cc2a0920e36bd791a35810ccc7cb596adf','ae9894d4a4c78871a2cbb835556980ab6526f97bef6b56ab278ac81566eafb88',200);
INSERT INTO "audit_record" VALUES(201,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',201,'3a13b4bdb8397bf6771a2079fc4934418a09118d02c10c0120b58f0bc0ca04c1','9a40785b1e9da05d196c7ee9e5d3b32ba61ee6154db4fb7b0b0e525479ed2959',201);
INSERT INTO "audit_record" VALUES(202,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',202,'ccb5af7dca93a7d5b236d3db7c028bc3186d02eef58175414187f7dfcccb1af9','863667903553a22f735bcbe9ad576d24fb9563c33b3853ef6306446eb1f8c48f',202);
INSERT INTO "audit_record" VALUES(203,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',203,'819a4fd78b2e3942f06b20cfd05e88f738dff0fc424bb952db1276e8f30db5dd','8f4e4aa82779e3a9606f317ab59434cafee3f3fcaa0724a5892e8011958d917d',203);
INSERT INTO "audit_record" VALUES(204,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',204,'0dd575da97faf9cba30772f7d8136bd84ce2ea440ffbdcb2e0635dacef5ab11f','182418864515b1fc8ab2621861945dcfd9b18ba12079a6fe25ebbdd5f9519703',204);
INSERT INTO "audit_record" VALUES(205,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',205,'ad3c5beaee2fdfc725462fe46a7d44a3df499e4645e9e28c11f3eaf05b62fe11','fe0ccb5fbb4e9f5ea4fe8aa7217aaa87f1d2015f04792bbea8fbae352cf47fe3',205);
INSERT INTO "audit_record" VALUES(206,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',206,'c8fb598f3f025beb7113e89ae938a6a04cda6d68730b4f57af605808fbe3ff1c','6bf0b0ed34b21741ed759d4dc12beea59947a9706f48f9aa979d6c01f08bd36c',206);
INSERT INTO "audit_record" VALUES(207,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',3,'2025','window','be3d207b-bcb2-47da-9558-3a848452f0aa',207,'71af2a3d6f8ade318c3335a38862f22517727a5a0c8a944177139bc73c00f0bd','449d245d73b247a2b293f7582960e42204cf2d3eb8c221b7a0c890fc4a6e3c34',207);
INSERT INTO "audit_record" VALUES(208,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',208,'dde8c59dd096b7c98b452027d574e0baf327ee3456fb7fcd41c2ccacc4724227','acc62ca36175afe3c73674448dd653beaece0a45f77f01fd561909f39844e80a',208);
INSERT INTO "audit_record" VALUES(209,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',209,'f0d9ba3ae2bd1f00636f38dc6e91f942b2b5c02e19e3d63640a85155d9df8f2b','6406e9f43fdbd1214aa22a3c87730686298eea2cc12f713c49f6cec5bb0bbf87',209);
INSERT INTO "audit_record" VALUES(210,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',210,'da281b315cec0649afc7eed3d9ebd53a7ab22b0bb0fbf96881da7a266380be97','0e825c9ec51a4694fe777e7532277232683a9089c47e55b7f3e2481a72e08823',210);
INSERT INTO "audit_record" VALUES(211,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',211,'d493447801b0b3db7f98f4b14e5a65d7339ae83a9cd13c36468c8bb753238d15','0e043994d400dae88e562d427e65325b43b0fe47696e81e946fda40bcf8b154c',211);
INSERT INTO "audit_record" VALUES(212,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',212,'56d5330bf6d7749e5c9f75f2b64a807ea1b887adfd8adc916c6b9edb0bdfdc8a','faef4ce1d18980da2546f0acae7548214dbede0e76648aca2525e33897be7b35',212);
INSERT INTO "audit_record" VALUES(213,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',213,'046a512982f8c4d1b93382e2e89f7857dc3a96feb446e36469c0cae7431521cb','79cca1ba9cef5c2f522bd51917dc1f1f819337902273e48fdca15e4d754bad52',213);
INSERT INTO "audit_record" VALUES(214,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',214,'60a7f9f95fd0cd7dcbad85082ea048ebd944d7fb9688623c5315c5b8df5aea55','482546dafac60db7ae88a6afd5e69371b820e57a8db86a377177639c8b4e37df',214);
INSERT INTO "audit_record" VALUES(215,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',32,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',215,'9fb4567c561e2956b0f0e46ce0494b0a470bc7a08b43edaf108954bbaf3ed1e4','5a995f5f0866f6aac9ceaca02314f51a5379b33a006ee322621815f1a1ffbc51',215);
INSERT INTO "audit_record" VALUES(216,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',33,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',216,'0179a95fc5dadbe26b2bfcdfbd6641aa354ab0b7381c9891dbe238252d9ed5bd','b4199493d818e70dda0812f17dbbc6918d76c3286f4ab4ff839a08aa683650dd',216);
INSERT INTO "audit_record" VALUES(217,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',34,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',217,'35dc7f4dbc6a4df0ec47c81f350f0b40998197f41bac17bb4d0f76379769a111','1708da3f950575e4d1f6ae5b889a89adc9edede0cbf6874d6872911d0cde2728',217);
INSERT INTO "audit_record" VALUES(218,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',35,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',218,'768d773d2f998aad69fa21ef56fce9d9141164514aff8c4a95d3218bc305b82c','4dda68af64382ce8022e138ab13892e7c9200331049c6b2d02c7edaa389c4dd6',218);
INSERT INTO "audit_record" VALUES(219,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',36,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',219,'b361103009abe4365e0df71469c1172e6b28a29a80398daa37af53aab566795d','e634a6b7980161bfd63cfdffaa49af823a08810549ff714d137069cd0f559922',219);
INSERT INTO "audit_record" VALUES(220,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',4,'2026','window','be3d207b-bcb2-47da-9558-3a848452f0aa',220,'cf922c26120770c3099371a00f006c8bbe2e10964c08e3b2ca8221bff30fa9a6','441778476a6b927905967edf5b0b6801a522166b92e92b925d697e9c27119a70',220);
INSERT INTO "audit_record" VALUES(221,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',37,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',221,'4eeb2a4c8faa93df2c187a9689f98364dd675b8d0552aa1c8b485a6e74d3a1e5','12120b0b78d58856b2290ab7daf1b4fec296d332e77140e12d6b6414fab7f528',221);
INSERT INTO "audit_record" VALUES(222,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',38,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',222,'25b191d45ce869efd6dc87ac154b2c7dc3e0f4e1ec47347cd263af2af2d6188b','1beb65fc9281e25e03ef8781e64f421de7d2fa4fb8e67dbb2ee4e3a7d7b2a4b0',222);
INSERT INTO "audit_record" VALUES(223,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',39,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',223,'4e0ad49f100257297ec98eeae244374c76914ccede74d612dd60666670b4ad82','14820030b17fe45e290da01911af430c39bfeb82f0e7c81b1ff09fe4dbb71371',223);
INSERT INTO "audit_record" VALUES(224,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',40,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',224,'bd155c1fe0d54747003d5c656e57d92d37344e7b10c2651a765ebf775e2c398f','8e74252678add2dadf60eaec16a6ab4e96bb8ae9b2f2b5412ce88a1a67c43ff2',224);
INSERT INTO "audit_record" VALUES(225,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',41,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',225,'131d15ffaef582e17449651a98dc846696c492a38793d9275305adac59fa6ff6','f0b432cee7e8ff5e6df2cfdc7f38cbf30e164a255f385118e3ebb04ef6cdf495',225);
INSERT INTO "audit_record" VALUES(226,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',42,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',226,'7bd7dd52ca031fd25461973353b2b6472dd4f4320ea5513e42f225be7e22c262','b823e541820f7a1cad4d90dd67c3e24df9d6c84d40b742ce2668f3be6afd78f0',226);
INSERT INTO "audit_record" VALUES(227,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',43,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',227,'5a5276df2c6faaa397ac9ee63fb1c6ddb44dbb97ff60df3944f53cd717efcf43','077fdcf94a6f2e0b13495ad9c7db3466a66829c2874fe875ccea142c0abbafaf',227);
INSERT INTO "audit_record" VALUES(228,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',44,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',228,'3898f27a1517fbb10e70580b4ee027b833ea351b6160810beba129d88c92f915','9268318c44c7edc7d778351366375f2e8a8359c427fabb327ccb2d80ca06ebaf',228);
INSERT INTO "audit_record" VALUES(229,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',45,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',229,'1667b6783ffdf678d768725cfdcc8c333c2a90cec3154de92c850d71354fa8b9','019d429c3171797e5d6cb01e182f888dacbee7ede41e940eeb586b6871c16aa4',229);
INSERT INTO "audit_record" VALUES(230,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',46,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',230,'9ecde18638425434c669c077530739a6abeee8e76e9278e081c9d2fc97ec5a25','a999a2d3511dbdd916b91830cd7ae685837c83dddde2895e813c65a9feaf4d9b',230);
INSERT INTO "audit_record" VALUES(231,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',47,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',231,'5c8a9309aef5949168ea3cd7e50a1dd1e60c6cb4ce94db37193286b1b4b7f067','1d92e237274c69f0181c98172f6cf0d0bf86c3f8b4dda5469c26b5cbc5763d4e',231);
INSERT INTO "audit_record" VALUES(232,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',48,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',232,'cdbf55d6ee56d7f9fb968786a37e357d9e20db1dda5408211c05e905670f7bda','f89924f049d03730d1b030a274f8f8b7101be72bc20048ff5b4a48622ad4b2e5',232);
INSERT INTO "audit_record" VALUES(233,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'company.create','company',1,'51','window','be3d207b-bcb2-47da-9558-3a848452f0aa',233,'7b2769191b8e9011d39fad507bc63b9680590715b374343d16adac458b413763','31f90a0dda9b42156769ed4c6a12ac9dcab2292461f010a557d99d244e51d81a',233);
INSERT INTO "audit_record" VALUES(234,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',1,'1000','window','be3d207b-bcb2-47da-9558-3a848452f0aa',234,'3d82203d0a850354cdba2cb0722853811bf4c63aba8365aeda25ed3bf046aba1','6154a543e7f9b36ca1ca634ef1f0eb1cefd49bba85acf6bcd2bd878b8e8ddf11',234);
INSERT INTO "audit_record" VALUES(235,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',2,'1100','window','be3d207b-bcb2-47da-9558-3a848452f0aa',235,'cc6023d831d0c87a436d42585d690accce564d3741a5ccaa984fd45950163f31','8950c402b4c335326aad535c815b183469b346ea2992f4146b8ecca383844f87',235);
INSERT INTO "audit_record" VALUES(236,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',3,'1285','window','be3d207b-bcb2-47da-9558-3a848452f0aa',236,'4fb8aedf533b571c49c741bb3aece2e2694a369185a112d3b49f731cf3d7816d','3974a5e99b855fac8da59c34b112310fa8eb996a9df6e5f0c42766d11cd69a16',236);
INSERT INTO "audit_record" VALUES(237,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',4,'1290','window','be3d207b-bcb2-47da-9558-3a848452f0aa',237,'e591d31383a6cedd84cc22350e4e647a503e90e2c618c9c24860d6cd6b131305','c4f4cc3e2ae275d9380b139b1f37c694dc6c1436df2ebbe85e9fa8ebdf0b07a2',237);
INSERT INTO "audit_record" VALUES(238,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',5,'1295','window','be3d207b-bcb2-47da-9558-3a848452f0aa',238,'3b8a5b8b043c1d31507a8e692a80bdc7bdb24ca9dab7da882ef082281ab4f4ef','f8b2476602fe7abcf6496ed7330b2e7fd13d7aa5b0f9c6da4e14d45eccdafed7',238);
INSERT INTO "audit_record" VALUES(239,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',6,'1300','window','be3d207b-bcb2-47da-9558-3a848452f0aa',239,'0001f37efc96b220de3d0c1a983aa29f66b8b1c21f1f400ccc8bb0e883ad90d7','82a42d80c9b2e1a167845bdb14afd6ab92ddc697867b0a5ac992c402310e95a4',239);
INSERT INTO "audit_record" VALUES(240,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',7,'1310','window','be3d207b-bcb2-47da-9558-3a848452f0aa',240,'ab688c7730427c61299ca715e81994fa2dfc45a2dbdeaa1e41cd9f40e2beadcf','6f2384474851a06145126c17ad816a0b4ea5730f25590221f765ac00c7cdc025',240);
INSERT INTO "audit_record" VALUES(241,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',8,'1311','window','be3d207b-bcb2-47da-9558-3a848452f0aa',241,'1050dae9cda1f73e6ad024060c68b8d9d09d31b4ae454b4565342bf2d25033ea','29e7729e21faf452f29c7243fd03ec2610c535030b49b99a48f0e06043cc9549',241);
INSERT INTO "audit_record" VALUES(242,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',9,'1312','window','be3d207b-bcb2-47da-9558-3a848452f0aa',242,'6f18863bcc458497a654d1b7bbc9a624a224ed2be7a4601b9d62cbcbc0f4a053','676029c4a2432b3406d431c21de41e4e7318ddd44686e0454a8a18834e1db73f',242);
INSERT INTO "audit_record" VALUES(243,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',10,'1313','window','be3d207b-bcb2-47da-9558-3a848452f0aa',243,'4445503acdbcda16f8d8fdfb9465d827b4646ddbeec58cf6825f4d394b3c0223','cbce9bb0d480c6acda7d0bbb385c6c8eccad5cd9f5d5fab37d7cfb1cee496fe6',243);
INSERT INTO "audit_record" VALUES(244,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',11,'1315','window','be3d207b-bcb2-47da-9558-3a848452f0aa',244,'641119a349d7d915351e09f51c883545c9d5c287e1cad308d5add269796a6233','1772df840497784b68add999e9304349cc2f82488097baa9c14e71b5bdffb7e4',244);
INSERT INTO "audit_record" VALUES(245,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',12,'1320','window','be3d207b-bcb2-47da-9558-3a848452f0aa',245,'8b59dc1142a26e19dc61c95ddce7abcca7415fe1cf5315969abb081aea687bad','846a3dcfaf9a7a6267fc37fb154655f89411a784ea26f3016b40171d2cf91834',245);
INSERT INTO "audit_record" VALUES(246,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',13,'1330','window','be3d207b-bcb2-47da-9558-3a848452f0aa',246,'b74cc261d494611d341f1a86fa7e3de588c33cd5fb895636302560d19bc42c50','24a27823ba1b0ed7a1d86abb2b3d01b62727c52caa79d3e18250b3397402944f',246);
INSERT INTO "audit_record" VALUES(247,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',14,'1380','window','be3d207b-bcb2-47da-9558-3a848452f0aa',247,'5fdb616da07fb5b2e293ee60df514566ea59d4741cd4f1ad96e53cad362671bf','dec4332b0f0b221ef09f55571014b38064507b0f94fa33c20156f4137a0d26f8',247);
INSERT INTO "audit_record" VALUES(248,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',15,'1400','window','be3d207b-bcb2-47da-9558-3a848452f0aa',248,'db4bd911c57bd1abc338ab2235032e36e3a501b88fd50b0a1ba6697da189be96','991cab63607fb329eca819f21de33d2b1b5a6654cdef44e540534bb9c3dc51f8',248);
INSERT INTO "audit_record" VALUES(249,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',16,'1450','window','be3d207b-bcb2-47da-9558-3a848452f0aa',249,'284b31c685c5cf53a866d9862d0b30f6d07da43323333eb069ce613063aca0da','f5a6ff036bd55e66278293fbc4c5e41df08674e9506156919f1c0c6088c3a474',249);
INSERT INTO "audit_record" VALUES(250,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',17,'1455','window','be3d207b-bcb2-47da-9558-3a848452f0aa',250,'999f867280b13049a52628e578f09729a2cc427932262bc1c0a487d20c34fd55','263c940e12e5cce469f926e8f350ef07c4619e1f256e4f8df9bbe93f2b818614',250);
INSERT INTO "audit_record" VALUES(251,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',18,'1500','window','be3d207b-bcb2-47da-9558-3a848452f0aa',251,'3ca76e7aaf693545ef7665f024df8f2b94575d25bdd53f537903baea9d8dd548','3b7e7299725e2a1b7c0034eddc2efa18d130043c0ecd5929af65c4f6f649a962',251);
INSERT INTO "audit_record" VALUES(252,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',19,'1510','window','be3d207b-bcb2-47da-9558-3a848452f0aa',252,'441172eebf46ab9e24089128e179916ad81253cc89c5e4582e9d4c449b858616','f865c2f36342a336309eb878edc4bd12bc9a343c3fe44cf462a8e255280062aa',252);
INSERT INTO "audit_record" VALUES(253,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',20,'1520','window','be3d207b-bcb2-47da-9558-3a848452f0aa',253,'bd0bd46cd5f935c967f3a981ae9d4d7e87401533bde740905404f79dd530e3fc','f0a7e18395aa8f18f4f1b33b773b46d07c079f79a25b5aeb1b07a4b8fc2cf6a6',253);
INSERT INTO "audit_record" VALUES(254,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',21,'1530','window','be3d207b-bcb2-47da-9558-3a848452f0aa',254,'c0814978e845f3c1e6b01435ce3692911f83d6e3536b8f12b66401d65ac4599d','6b83dc0744da87a86037a3c42236f90f16e112334406eaf914b689fbbda87f3c',254);
INSERT INTO "audit_record" VALUES(255,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',22,'1540','window','be3d207b-bcb2-47da-9558-3a848452f0aa',255,'3c5786f5108563d925fc99b6034ea6d645fd7a9d41f11571307172cc8f93ac61','9621acc77d4c7e7d44cab58c45e3c39aa49e746d4942aaacd0ef3bf7ddc07beb',255);
INSERT INTO "audit_record" VALUES(256,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',23,'1640','window','be3d207b-bcb2-47da-9558-3a848452f0aa',256,'5fafc7146b6ab5302d5303f6d221edee2e357d3283c9e476cbdd4b0c5db071c5','8f1071768b22e563e06930554effe9ca631573c2fdeadd26be6ee5cef458b67b',256);
INSERT INTO "audit_record" VALUES(257,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',24,'1650','window','be3d207b-bcb2-47da-9558-3a848452f0aa',257,'84c166930c8db685ad59f68c3dda98f0fdd97bcab48042100b36c1b4f4406a7b','a97d0e097706e2f79c6317ae7273436b0024630f574d3c04a8ec2e2ac7e187ab',257);
INSERT INTO "audit_record" VALUES(258,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',25,'1999','window','be3d207b-bcb2-47da-9558-3a848452f0aa',258,'7f0679898071c85e98015d3fa508a208d2257f93650819598d8d0fd6fd5ce105','87e6ddd0393e532fb8e4887fdfa45b225853e496b380159daa043e5277b6338b',258);
INSERT INTO "audit_record" VALUES(259,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',26,'4450','window','be3d207b-bcb2-47da-9558-3a848452f0aa',259,'7941174720c41ef6c6a4fe5dcfe354efcf48d2f6da9d1a466b47bf298a9f701f','3e3a8feaa1fde0cb6a30b4b261bcea81428b6f6fe566292800c0519f4fbad6fc',259);
INSERT INTO "audit_record" VALUES(260,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',27,'4750','window','be3d207b-bcb2-47da-9558-3a848452f0aa',260,'ae3c32b9d8ecd134755a59e7b5f49fbfcfb44cd6f23845ab9341eb0d2196b199','c6243926be4b428f8b78f708560de719a1194965586408a68b323c8e5bf272b6',260);
INSERT INTO "audit_record" VALUES(261,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',28,'4930','window','be3d207b-bcb2-47da-9558-3a848452f0aa',261,'4861b736c70a97f574789ef10610abb2d65ad5c8ee5b06b19acb0416d2f96c13','4f9a4ac39ba59c5fffa05674159a75fba99835b33f8360d1f670d2d856c1a741',261);
INSERT INTO "audit_record" VALUES(262,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',29,'4940','window','be3d207b-bcb2-47da-9558-3a848452f0aa',262,'e68a20c6d72e4f3769fe52ff45c17fa01f0142116105665fd472a8055d1e74b4','c582d4052a3f3a89b8ee71a867f0397acfc53e62834baf4be56622e22b51d260',262);
INSERT INTO "audit_record" VALUES(263,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',30,'4990','window','be3d207b-bcb2-47da-9558-3a848452f0aa',263,'29dfb48b3202226a8746be631ae8b1e03c09dffc54f78b3deea2dbd94340b480','3c6df47207d6e902821bc02d1f5c7d7ebf39adbe909e1ceb722157ff7b4273e9',263);
INSERT INTO "audit_record" VALUES(264,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',31,'8000','window','be3d207b-bcb2-47da-9558-3a848452f0aa',264,'e2e203a3146465405e242164bbc856d8e4ee085e2dd68e634b6f09c69561bb14','1b257a6bcea18d8360aa7f76c89d9a7b6f9beb9b32082c44cd758916555fdca2',264);
INSERT INTO "audit_record" VALUES(265,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',32,'8010','window','be3d207b-bcb2-47da-9558-3a848452f0aa',265,'daa7b912ad481c2f38d09b58174553976584da81e79c840f48adb106cdcba87b','208ace1a7b22ca63464f96ffd9c5a652f87ebd3b4d9cc1aaccc3d184ea39b126',265);
INSERT INTO "audit_record" VALUES(266,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',33,'8030','window','be3d207b-bcb2-47da-9558-3a848452f0aa',266,'86a2000c7acfce28d364f7d3ac143f02a716f89476105676efc1889702265034','7fef9b85149f3f993c528c23dab471d090936eaf1ff57121325407148bcce9da',266);
INSERT INTO "audit_record" VALUES(267,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',34,'8040','window','be3d207b-bcb2-47da-9558-3a848452f0aa',267,'d570aac6a15017712b42d3ea9b2322e3fbcbf412ce775755802ecf5910a3be02','61407093600947ae7d52262548c5228cc5d3a6e0771195c9571bda3d040f12f5',267);
INSERT INTO "audit_record" VALUES(268,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',35,'8045','window','be3d207b-bcb2-47da-9558-3a848452f0aa',268,'9f50f655f43bd022a17ab962ba2c07d6012087603c4d9228dc004fadfef61b75','b711164f5c2f5d61592dd8a79b8cf02595c8e2aa629e89a150f469216867adf9',268);
INSERT INTO "audit_record" VALUES(269,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',36,'8050','window','be3d207b-bcb2-47da-9558-3a848452f0aa',269,'b4bffa104b4e87092cfbb467162c3740546147b1a6e4e27b7a9281d9829e7db3','b49db0268208d418c9a83417af9098b7a3a9f1d58d8c4287bbafd63f130cf79c',269);
INSERT INTO "audit_record" VALUES(270,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',37,'8060','window','be3d207b-bcb2-47da-9558-3a848452f0aa',270,'9148286ef8cb4e2388b8005b1a3cf2ead44d0936f229faa28b94c2644e997761','ad7fa26ba5e280d89af15952fd34ce3f434bcaa8b55a51668d12537bfc6a5be0',270);
INSERT INTO "audit_record" VALUES(271,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',38,'8200','window','be3d207b-bcb2-47da-9558-3a848452f0aa',271,'9aa5cefc5f9814b18eab1a4571d9e17ff2d58b549b390d1e4e18f2c89a14b768','dbe041e0c3370769ccb206fc5536cfdea58cd3f11f9290fdcdb9814cbdf88598',271);
INSERT INTO "audit_record" VALUES(272,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',39,'8300','window','be3d207b-bcb2-47da-9558-3a848452f0aa',272,'ec28c68e7515d4fbe53ec5a6860befd5210cd9893f020e149363edcb55eacf14','7c4172e54290f14bace32fc6f15a5f1c6d0eee1f7df536f208062b871959bb0e',272);
INSERT INTO "audit_record" VALUES(273,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',40,'8400','window','be3d207b-bcb2-47da-9558-3a848452f0aa',273,'dd0269323e7a0ffc5fffe4f931783982da73822d470e58068c3e62a927de4b24','a2caa570b4b9089d0f8ac1da66e53e96117d3854663b4c6c39d8f55c8bc16ad1',273);
INSERT INTO "audit_record" VALUES(274,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',41,'8500','window','be3d207b-bcb2-47da-9558-3a848452f0aa',274,'7fb97ac970de29d9087e8c28324560a99d762647aaac48e18fb2a6caa7ba93bf','c61f83e91a703c0df69c8d5baed28db65d7574c3160d5ad2e0b10825a85353e5',274);
INSERT INTO "audit_record" VALUES(275,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',42,'8510','window','be3d207b-bcb2-47da-9558-3a848452f0aa',275,'e70bbb9d6824c0ee0bae8765affab2087d422e99faedfaf41e71f11d8d3b8cda','e9ce03d52ee6c724949b76b0f7d96b7c1d096641a5fbab2cf4f03b90a919acda',275);
INSERT INTO "audit_record" VALUES(276,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',43,'8520','window','be3d207b-bcb2-47da-9558-3a848452f0aa',276,'9a857f7b9679ae9015d15fa11c6fb1102ce437920ef4a30e7a335c5fdf7c2589','4a7bc9daac4936719fd10dbefdcaf073c5fdc52a7812468bfa837f95ae328e66',276);
INSERT INTO "audit_record" VALUES(277,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',44,'9100','window','be3d207b-bcb2-47da-9558-3a848452f0aa',277,'b3916157e343f4add8459b59608c94f9c7b3467a1cafd051bd43047130448682','cb3bc35e496d3e058ebbf421ff62dde65b68a042cde72c625360aed97fa7f0e8',277);
INSERT INTO "audit_record" VALUES(278,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',45,'9200','window','be3d207b-bcb2-47da-9558-3a848452f0aa',278,'eb2673c4361dc807e6404deebfa762704bc563976ca91ec4a4d3cc95d64894eb','af44ffc4cad712a9b61df5f1fdf2aeda2716ae71d72d95cd1121874c4a00c546',278);
INSERT INTO "audit_record" VALUES(279,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',46,'9210','window','be3d207b-bcb2-47da-9558-3a848452f0aa',279,'d5e5d6d8740c46e34f8c677eef62cd487b5a72ef8cca31857e6370bcb140facb','1a60b749c38b398ceb26f807ed26fa44dbe8c4f9713d776bfc1c909fba0ac0ae',279);
INSERT INTO "audit_record" VALUES(280,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',47,'9220','window','be3d207b-bcb2-47da-9558-3a848452f0aa',280,'f8d069f1a885e03d4f242a2014e317dd3822b0d6596aca6debcc0efc225fb950','cb7b4aa5dc9ad82385a4d0a54d0bf610993cbddf2090262823663aef31458636',280);
INSERT INTO "audit_record" VALUES(281,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',48,'9230','window','be3d207b-bcb2-47da-9558-3a848452f0aa',281,'03e32728d47cfa8c9ad2082e147dedc56f9330f2dbac895375c20c926fd43d8e','1e8e6bccce836516fdec81998c63db7fa4c055c6b2413ba36133455c1304c8cf',281);
INSERT INTO "audit_record" VALUES(282,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',49,'9990','window','be3d207b-bcb2-47da-9558-3a848452f0aa',282,'1e3c7714350a049b4cbb1c166f8b47a0cfc53764b5c52b686900572503b98491','4749334a2ad9fb7741fddb3e5b8044bd9040339b18243a44c91a5847dd6f41a6',282);
INSERT INTO "audit_record" VALUES(283,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',283,'7a9fb1f791f899cbc921f2097738aebc40b2e1611de270e609b0f9fad8cd5b88','1c45cdd9b2b8646f6abbbb6ac2f8a9e1ce424ce0f11f1c91f5777c4da2956547',283);
INSERT INTO "audit_record" VALUES(284,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',284,'2602d9242e931e8c7d0377409e462cf876bbf7b8950fe20f18dc2e307885a870','c7356e96fdf9bcdf709c1734926407bcc073f2d973c622710c8f95fc6830903c',284);
INSERT INTO "audit_record" VALUES(285,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',285,'559b15c0a2a18166dc6e0f6ef04b8394a68d2250665cff944658eb225a541c3d','e16d92530d7d95f71ea66033fe13e400f3372b5e80e34c0bb964b57e725f900f',285);
INSERT INTO "audit_record" VALUES(286,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',286,'bca50785ca0454fd94153173464cf5cf37daeca1e9c64c3efd030e98258dfcfd','1a0a16813f19c4b6919bbcb13376ae97db9dc1973a08e278d015b054804ce6a5',286);
INSERT INTO "audit_record" VALUES(287,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',287,'d8eb9a46de8bcd8b9df3b54eb2674e75f40f8391a2b7f6025d6d9f33ba8acb1b','a70e40d7820a614eff9a3df742666b0002f311373295a5320c379f8cc43d80d7',287);
INSERT INTO "audit_record" VALUES(288,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',288,'0b543c7dad54882836f546b82b2b31b16c3c4c1f6038b57310218cc0b22b2aaa','82fded77dfe80f0fd5bba9cf748ce210bbd299963d7268308f3a49701e356dba',288);
INSERT INTO "audit_record" VALUES(289,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',289,'fdee8a9bdc2eebdc1daba4fecd2aded2691754759ba076f5dbb7395a84a02df2','11df002ac4f8a73103c085f96490ec6eeb87cdd3dc11752024ba281b1251046b',289);
INSERT INTO "audit_record" VALUES(290,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',290,'deabf96daa8216261492da442aaf958463f6fda4ff06d3b5081ef6977dc0e297','276973dd8cd7e24cadbeeb2f1c9c7704ff4101166465fb944ec24aab1474ae3e',290);
INSERT INTO "audit_record" VALUES(291,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',291,'0e9f5a392dbaa665e528147dd15c8de60da505942e0fd6ce76ea8ac4f99fcb9b','b5729a9ee818157c2e01bf91030569513cad2ba424ebfd4565dcd145176a8520',291);
INSERT INTO "audit_record" VALUES(292,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',292,'1a3217f91c5f4ab5d82ce16c1e821a5e1caadadfe2c2c0becc5f312c8ce5297a','5d38c242166da5bb4ab36647fcdf354b29b829ecd03b8ae12fd2c63e785e7da0',292);
INSERT INTO "audit_record" VALUES(293,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',293,'e48d13b004d42e0c4a8ad30fe277e7f3c29c667282bdda6e451c3c6e3f9e3dee','8811cac7a0b9b775e384162a005943e3195edc16027622354e747afebb3e18c1',293);
INSERT INTO "audit_record" VALUES(294,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',294,'c83117a7fbc8e2f0f3157ea7df458d263c3e95afe25911406f102ab895fcc0c0','ae880aaa80b6dffa82025df4819c0950749f42cad68ba5c168293f328243d09e',294);
INSERT INTO "audit_record" VALUES(295,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',295,'183031284e1c0e79a6569f85c650cac10756da646fad94138e8afc6d4efa35d1','ce5aa4b7960b5bf34b406c6f3cda9b3a1ff5fb8f0078b8cc02906687d37ea673',295);
INSERT INTO "audit_record" VALUES(296,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',296,'716dd74ad919b98776d1af49e152ca2f4e64aea9096a103b86558b0465fa980c','b5a2dded3cd8542223af0ffd186275af40d87c7f728c1d25471a7ae4c49c6822',296);
INSERT INTO "audit_record" VALUES(297,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',297,'390e6b68cb82f0fecc7c630027930fb130ff120a8334d12ffbc64140cabc7306','c2dda2b801af642182341fab1137d6b67f9f8f26206bed0b49348eea37067af0',297);
INSERT INTO "audit_record" VALUES(298,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',298,'1afc06dfe1472fc78627dd7f6312d5dea4fc9896b1516fddee98910a3a9ad999','d23c0d8fcf1a99211e8154f86ecbdcaedb025bee1b5b801575b5e1b4fe0320d5',298);
INSERT INTO "audit_record" VALUES(299,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',299,'08eb4c1dd83749aa6c66a2cde4f3428ce46577b370dc72b2df450097174dcef5','3b84109bc8561a0a5592653d3816afe58598a5c5f6116db8a600d5242e110bb8',299);
INSERT INTO "audit_record" VALUES(300,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',300,'f3f6374eaa518831f1fd9e455c822127d0e06e704005ad8510b136dc23ccc3d2','8994372466cac67bc29e4cf067bcf567429178a04d3b68a19fbe9624ebe8dbec',300);
INSERT INTO "audit_record" VALUES(301,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',301,'2573c633cf26e28e7c1bf7a8eef716f57c4602b760c992c22196a08e765b04b4','7f3e5e759e8f919fea3830dbce91daa8b4f2baa1f03f860d5696773d05a038fd',301);
INSERT INTO "audit_record" VALUES(302,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',302,'824f1710fea84ddc5fd0668c8d2efca011b0bd873f86eeba6e035343dd306031','26974651db496bf240a18b014854342858add8294c7997c886f7d6788a773824',302);
INSERT INTO "audit_record" VALUES(303,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',303,'3857844a0e783d454112715b719aff5ae6d395126e623f4a55eda7e56f970999','5861fd7447ffd086cd49e224be975f541df2b312e59fb718a079998bdb2e854d',303);
INSERT INTO "audit_record" VALUES(304,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',304,'3f067a22b3f14e92307607c4c21d094077f614d9504f1f64fb49f31d0aacf47b','fed228f48c5d2ef2f640b8c7b93ca3dd969025c5d6cc3f1262c9e7120bf62e77',304);
INSERT INTO "audit_record" VALUES(305,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',305,'1b28e5f6af6dfd86d00be2bccdc86c145fa188e91447a7ca8487c5ee537b133e','97217a73a02273e422b8ba56bde82fae10ba5fa5abe005942fb4fe73169db560',305);
INSERT INTO "audit_record" VALUES(306,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',306,'ccfd4c3e351b3befdb30486193d08b03b0f9fd37bd2701f80fac847bf2fb3c35','3507ee01d9193a78915d2d9b5172ff1027c1168d7070f8d432fe19effbd145ef',306);
INSERT INTO "audit_record" VALUES(307,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',307,'b262a20721352e3051268230e5ba6d3d981998e679f70b7f49fa48b086a0dd6a','6c827d28788ace2dc36cefcfd48c0542028f2fddc8e951c44e9f7c2aa399668d',307);
INSERT INTO "audit_record" VALUES(308,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',308,'48c0f3c70086672860c43622f7f975b870da71cf6546bd3dfd4dde99117a88e9','5339789577e8d4a45dc074c106dcab8dd9c7d02d4a5af9ceb27190780f7efd84',308);
INSERT INTO "audit_record" VALUES(309,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',309,'5807f37f50a7c16f4d89a25fc0040e2ccb1a9ae19dfbd91337958e9e6a3b86b0','d48fdbe3ae2eac17a306ed4c956ded8c23c6e3066538138249eb890bd5aa57ff',309);
INSERT INTO "audit_record" VALUES(310,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',310,'83d23460ce3b471561e0eb6422cb2e4344d8865e2390533ced0af20337cd4c38','52532440896f604b223ee609bf8fc8615bd56b4a07f34c7b5c8b6c3d9fcb46cb',310);
INSERT INTO "audit_record" VALUES(311,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',311,'07914a7657faf0b7f1e1ecde2d84a4dc0f2948cf3d0215376831f4d51101cc1e','05b645dfed2caf81f6c775f67af0c688d38a0f6f80421c3954e8556503fe3e19',311);
INSERT INTO "audit_record" VALUES(312,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',312,'181a03b5c48fec2fbea5a981583566b3fb865b3313e5678203d2e1dcfc3ddfd5','8516d9079b3faaa1db95e3d0c48346476f2a1d12dc969ed1b46a3b98f6c94bb5',312);
INSERT INTO "audit_record" VALUES(313,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',313,'a9a2e3d93735d050ba793711f7fdee9efeafada2cc8b8440e2a5e175edbdf594','d8bb597a9dc865672aaf1da8c78842b089058d24006f01b886f7e83f291ad602',313);
INSERT INTO "audit_record" VALUES(314,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',32,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',314,'d15a1f4401ce16d08c6eeaed436d12c4d98f87238ec7c79b3caba921c5317aad','8b5ee644ca3578768c4a7d219ebbc09ed248ccbce6a014c74955963fcfe742f8',314);
INSERT INTO "audit_record" VALUES(315,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',33,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',315,'704c57220f99ed537f0bbd2f8cd7388930c1502550bfec4f5f0562bbd313f207','222ee91965b5fe361e7b616c920aaf8f70711472b8da2f67861229a54534fe95',315);
INSERT INTO "audit_record" VALUES(316,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',34,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',316,'6af46124a3fb9ce6ed0351a82b01578ea600cff4d190aea431ceb0c14766965e','ca6c3f087f625984d4ec6650144a6d29179b8c084f6a3b16f173804524b47c30',316);
INSERT INTO "audit_record" VALUES(317,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',35,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',317,'479be05bbf50f58480841d6b93e353b3e194024d5d0fa55b571f35c52b5df7ab','a942c89d2af5320f08cdaa91da4dafadf52b4112d24f66baa2c214afd807b66f',317);
INSERT INTO "audit_record" VALUES(318,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',36,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',318,'a5d70d023fc8570747514282ae425966d070b60388ccefb32687b6c5e0b209a2','9d7ba9aec79871cb157650e3ecabd7dae5943d510d6ebdae5612684c06168553',318);
INSERT INTO "audit_record" VALUES(319,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',37,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',319,'5961441090f6433aec07c7bc158067879eb7e329605ea806370a70971933d7f3','8ce4de0f18cd8c74ee9ca64f5f4a6d92bc6819603b1baf8f96c62b322ec46b91',319);
INSERT INTO "audit_record" VALUES(320,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',38,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',320,'cad894bb2bdbe9c6e53c2a6fec5633d80696bf5353f3593b35e3ab4a6118b776','67057ad42c9a93e521fe63cf00a9967938995baa776b2b35c1c69134758de27c',320);
INSERT INTO "audit_record" VALUES(321,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',39,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',321,'9028e80c235ae42052bd8d998930514282365ac347ae61dd608c492451d17c40','c0ca20e9f2b6c24ca80fb9993b419ba273f3d89c0dba1a3f66572bab397cf41b',321);
INSERT INTO "audit_record" VALUES(322,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',40,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',322,'65f2e690a889171e95b7a84850654d3e14732154bdf818d61a4519df401d4672','1c729cd3c65fa2fa47644f67cabb2032961fcf7e885de98378a83630d9048088',322);
INSERT INTO "audit_record" VALUES(323,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',41,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',323,'bd7d208d3596c4fce62588aeb21552228326f9e10fbefab8ea96ec6670210ed6','ff67f943515b39ab27dcef7aae25407ef237677c5770a73aeeff2c2676586d07',323);
INSERT INTO "audit_record" VALUES(324,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',42,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',324,'e3822407ced3f34362903064e736ce732e017a47950117c853941d1b677c57c2','f3ce387556b8bd8540ddc2a88b04d8efff4b510e612be9ab433b680cd731a2e1',324);
INSERT INTO "audit_record" VALUES(325,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',43,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',325,'3d9ca8b6dc298bf0587543923738330d36eff8602e8878efe2bd99fb7312e488','e494dda8db3409c3f23af387ca92e6351cd5548325f754a22d1c5c4aa886f562',325);
INSERT INTO "audit_record" VALUES(326,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',44,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',326,'5eaff5ce426bed164deebd59f3249dd05d0dd00b8cc4d50ca4d5a9b78d6ae6dc','5df5bf852adbcde2e16295170a91355c59661f2fbef4d419c544034c71601faa',326);
INSERT INTO "audit_record" VALUES(327,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',45,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',327,'5c3b44429889a35d8a530e5409fedbd268a088ef61a0ffc2f664a8e6a7595a6a','929b58e050d81eb0b44c53f19f0752b01631c166912d96a3ca748a038efc622c',327);
INSERT INTO "audit_record" VALUES(328,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',46,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',328,'72eb6cd103b2df08ccc9a1ff76819581c477a865f64ee6522256d098a9747927','88ae859d254b7682f275ffeea7f128c4976ff1f1caca387b9e2a1fbf5293befb',328);
INSERT INTO "audit_record" VALUES(329,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',47,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',329,'a3804e80086a2b7971e1e8e6c46fdc770aa09d8dcd9ba76f5b771c2cca8444dc','96b2ae83bd2a56834c4f0d49d27a4fa50af41e8f7f67f17e3fa4c33e18cacce8',329);
INSERT INTO "audit_record" VALUES(330,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',48,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',330,'35f8330f22c96d1c03f0dfb60faf950a862d1cb33df27e3a5d72422d5423a19f','03b60ef21ba2a73abc6697c777e1d04faf9b42bcc0844d4a604f78c3656a4ff0',330);
INSERT INTO "audit_record" VALUES(331,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',49,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',331,'a4a97c91ac7a4f344fcb7dbebfb3a647d41c9730bbbe6989829d8e92634a13e7','d167e5efc9dd1adc4a5ef99eda5e05447d584084fdeed4240899525a459c8340',331);
INSERT INTO "audit_record" VALUES(332,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',50,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',332,'4da6911788e0a1a5c6f954099bdcaf96958757a91acea48cd4f9e5056a106ed7','c8325fe2ca10f7dcaa72179772ec21b5fbd5e7aca81d3d39960c4e767d4136b6',332);
INSERT INTO "audit_record" VALUES(333,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',51,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',333,'e05cdb132ee3cbf42d7f3952493029b54d90fd831eb7f0cf9a40f92c3bf59e0f','0a9cd2918d66c16eb4ebee68ce855aaf11c446a9d5c5e035740801c62e4c3bf4',333);
INSERT INTO "audit_record" VALUES(334,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',52,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',334,'d2be48ab892e5046b7dd32fb9682fffa5ca4a5669672c26374b46c04bf00b657','d886427dce48a5231f0400d0adf1e3869f86c29d7ded1f49f52a156f688b42cf',334);
INSERT INTO "audit_record" VALUES(335,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',53,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',335,'4c553824d919b1f1b4101076a017b200e7bea525e84e77e45885a9988ed2c1a9','51b179e2426a4c33dcfde2a84e8dd413d1175aaac945b1cb78695f8f3fe117ad',335);
INSERT INTO "audit_record" VALUES(336,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',54,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',336,'4c6dee79d8f54f76946b32502811a8f41b848a60001f0bcffa65feb96897a2c8','152d78d2c27c34b8b3562efbea730ab52ce96fe421b88875e73948a46599b7e9',336);
INSERT INTO "audit_record" VALUES(337,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',55,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',337,'c59ef4be62ecc18fa765d7cc2e5080773789489a811baf0fe729e13bdb3e06ac','916315226ebd4063663fe6883ef56a762fb5e7895e181b2fa58a05e2415d937b',337);
INSERT INTO "audit_record" VALUES(338,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',56,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',338,'298c636641c55a37a383ec27b5a3f07ae4d6ed8dfe2bf8ff58ac5e339bb4924e','358cf656e81aa6c6a81c4fe3e5bac4bdb2fafc30b9bf97254150870bd4327bb0',338);
INSERT INTO "audit_record" VALUES(339,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',1,'DOMESTIC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',339,'e96b55378b30581c03eaa20bf165e36f332c77a1e85afda5b31d83ecad8a0ea6','4f1e35befcbd0261316ac00188b2862656b86c4e7e5d2a9c85da3236bf46ae4d',339);
INSERT INTO "audit_record" VALUES(340,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',2,'DOMESTIC-RC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',340,'a72715fd5d5e4c5844357849a3d663ff3eb8796220b63c5ace1f37c85c89e6fb','bf97fd4dd880c891283fb56a893fcb7636b3b615d7e3bb032712b3398c53adc2',340);
INSERT INTO "audit_record" VALUES(341,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',3,'EU-BUSINESS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',341,'17115566a729c618a7587cc783318173d02d26782681c240489cd676a761feab','55b421d5fa1497ea93bbcc631ff93a196ce3f05a41cc2f31e3c7b202555b29fa',341);
INSERT INTO "audit_record" VALUES(342,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',4,'EXPORT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',342,'c20b775d0b257f8d2e089b868c5d12c7b487e3ccd80b120efa6ac5fdfbe40354','868ee7f16e42e7905af92e8f811c9986f4c16efce9175f29a1cd8f1f8d6b5443',342);
INSERT INTO "audit_record" VALUES(343,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',5,'EXEMPT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',343,'8a50c72fd30a5a4c0c3180c25f739d020fd9cbeefd4ca627d89f916a2197b472','0e818cb2359f90b9f44d79bff29531024053941bbb64578f1cf818651a971db9',343);
INSERT INTO "audit_record" VALUES(344,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',1,'STD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',344,'ed696650eb44a1a915bc5f04422f92b7f4eb278440fd171aa0963ebefb87a6b6','f767db6a73d85f666d605be39b3b8c5910a4cfac8395837aec616a939a1d3777',344);
INSERT INTO "audit_record" VALUES(345,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',2,'RED','window','be3d207b-bcb2-47da-9558-3a848452f0aa',345,'e7be8fd05d0df41fd5f3eff7db1d6088e4253034f12de72980b7e0cd09749d49','f7f6411fbd5f8eff73e8ee724fc8ce087d207f884fd44bbcf5e67af11fd464d3',345);
INSERT INTO "audit_record" VALUES(346,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',3,'ZERO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',346,'f91a2277afc2e1132d9071288df931e2d8f67e391e329b3ee151e4a1c7e81e4b','35cf2589edacd000eb33a570504d822eb4f4361f8069cc765357d0499ee23ca4',346);
INSERT INTO "audit_record" VALUES(347,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',4,'EXEMPT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',347,'864b99123a0e19b6ca688c91b7ad64f3a6226b810a49e576341702e6d449e2c1','40b29cd79ba4687bf99df490081a5c98a33753996d2b3f5cab96f47ef6a84205',347);
INSERT INTO "audit_record" VALUES(348,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',5,'SERVICES','window','be3d207b-bcb2-47da-9558-3a848452f0aa',348,'0a445477018d1d0db78a97bdf0a5a5970a97f5981c274f89b4337ffb8c29089d','a014e32b8fe307e234961007c18742a3e0879b8f359c88ddac768b3e19771f01',348);
INSERT INTO "audit_record" VALUES(349,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',6,'OUTSIDE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',349,'e9963cf4f69df70f5bd94fd132f81c767d99c152c64a6db39259a3c99be43524','e8b8bb2c923f2047091f4dc28933b785b0cfef393ac9d2547fa7ddf833aa652c',349);
INSERT INTO "audit_record" VALUES(350,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',1,'S1','window','be3d207b-bcb2-47da-9558-3a848452f0aa',350,'ae206d0952b2a7411671b5e210093f98b1507cfe8025ba11edd5c071c7dab30e','a08cb007cc1694d6c01549c3da26b7b179516c4ad19c41013a1b3db2b8adcdbf',350);
INSERT INTO "audit_record" VALUES(351,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',351,'1b6aeaffabbbf2b8162f98fc2cc2c578f7a51ecaf04d0999fea06a8325d3b2ce','93a0a92cbf469c64d520fecd3c083a8cdf9fe9cdd3ff4d61d666493a48fad44a',351);
INSERT INTO "audit_record" VALUES(352,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',2,'S2','window','be3d207b-bcb2-47da-9558-3a848452f0aa',352,'c99affef919528330b1dcc4248509d278315e49b1daf358076b7fe66913f3b23','a7bef0a2a5a5ad81213cee63caa85349967817f580f65c18ce38759aae7ed24f',352);
INSERT INTO "audit_record" VALUES(353,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',353,'9bbfe348b5e2a77de74b48f3dcae54d956380353282097b02479a7f4842ad86e','c30160fc8a80e357fc2b460285974e7894787659b98da98b4c38cc41466ec669',353);
INSERT INTO "audit_record" VALUES(354,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',3,'Z','window','be3d207b-bcb2-47da-9558-3a848452f0aa',354,'47cf1ea64ec165c293cbba924bfc5998659dcc5b795461306b426b0e7ef1ca6d','b6a086072105276048d02ffc75e91177a4467aed0ede56fca4710a094b6ab729',354);
INSERT INTO "audit_record" VALUES(355,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',355,'bc39adec92a4ed9aea1196d3e70989c19c56e155dec20141cd5e827b73adb342','482ec010b5a119765636b92be885a1c35e1d7e94dc530ba3d2ea30ebac1e3bb7',355);
INSERT INTO "audit_record" VALUES(356,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',4,'E','window','be3d207b-bcb2-47da-9558-3a848452f0aa',356,'439f257b2ad17b60db3e017737bd8ac9744b3a00ac3f75d1f82ecdde64928ded','3eddedd79ad08f641b180be692aa97b7ada3a891c9b4210fbaac81e4961b0a35',356);
INSERT INTO "audit_record" VALUES(357,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',357,'bc40309e945b3d99820d8b8d541c5d3ac5d394370efdc8e21ce83d6012143fd6','531bbfc5e2a6f33c3b80a6553bfd292293b50d147dcb394064ca9727338446c2',357);
INSERT INTO "audit_record" VALUES(358,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',5,'RC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',358,'3065c2bd999d801a9f3513d6a6225dbd60f076cedd79577176bbb3ce8f397134','57967a9797ceabcef7a4dc684cee4d469807a0ccdf7a8461d7261c24d6c99051',358);
INSERT INTO "audit_record" VALUES(359,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',359,'fcbe1b1c0e53d985401bcc325372497dd58debd4a8460da2ff2bd6a0a843f3af','a5f05770fb82cece9878e925cfd6347230b0827f075a2e783f57c7f8d06b15ba',359);
INSERT INTO "audit_record" VALUES(360,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',6,'ICS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',360,'f6171e7f3f7bf6151f67c3786a6e8208c07a22c48214660209fbb94138ff4b08','0c0e5f6a68b48d033bebc83333191180ab84af2b001f2dcae9ee0f95af72dca5',360);
INSERT INTO "audit_record" VALUES(361,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',361,'7b69de1a08cbf3a1c394a91bf108e23e0b432e75334813ca37673eadf80b5ad9','4ae84d84636b73d0228719e118ccc380edb5595891e70625568b29c4d47e950c',361);
INSERT INTO "audit_record" VALUES(362,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',7,'ICV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',362,'85a3262bace5c84f978f94bb29265ed36989eff51c278b768f2cb0ae3d6c0139','277554e3b8524990fcd637f96e3432aba54d3b9a0f02c36ab118f03b73e9b893',362);
INSERT INTO "audit_record" VALUES(363,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',363,'98b194065eebd30719066e60e7ff828a7961aeac2fd3ba0cbd43a0b52bec1d0d','f0e14b76583fb5f089f34cfd4fa3e20f81d2c60dbdeb51de2dbea7ac2e8b895e',363);
INSERT INTO "audit_record" VALUES(364,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',8,'ICT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',364,'5d74fd2e55c375d3f1488451b42913bbaec6f4451e02eee8d2c15cbface38b04','3bbcdd86cdbdf745538eef69c05c665725314b6a3231ba335aefc0b8888c4aeb',364);
INSERT INTO "audit_record" VALUES(365,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',365,'67ae5df7c16361776ce6dda949293a88a86ad2b61b2759f4259e5a3e2a1f643f','4df02119d819d62eebe93be23a27147cb88c0d5cb68e08e3c0053beb23c12b4c',365);
INSERT INTO "audit_record" VALUES(366,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',9,'EXP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',366,'09f6e9d51f2dd579c269270c56bb2507fe1c88af9a6138134dd7fb2e614efcc1','4dfe236da9f153c33c18dc1ff2e162bcc3171f829fd2ff8794d3fc4fa774331f',366);
INSERT INTO "audit_record" VALUES(367,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',367,'5c2f9897fb62207551c2bd4ce06009e5aa1dc21e110aa206d93d725043fc422e','6ef5afd71a19d89b94cdce12f51103a0e236aa1c65a9a36acf2102de1514f226',367);
INSERT INTO "audit_record" VALUES(368,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',10,'OOS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',368,'efac96011d59ff6e5268603a880722e058c1d1cacef03ac92a468cae40682604','24c165e582ac0805647f914fafaa3a5bbbf1799bcd957224314878ebd07d2c8f',368);
INSERT INTO "audit_record" VALUES(369,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',369,'6d9f2d073e23539678fb2c8180df79fdec80fa031413d7a654c1dff754328ec4','4832883ef75c573d1ec286f87465c25f5b5de509cf1f873e2f606d3ab7fe1920',369);
INSERT INTO "audit_record" VALUES(370,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',11,'SB','window','be3d207b-bcb2-47da-9558-3a848452f0aa',370,'9ead00c426e222e76a7b56eefcc44383f919e737a62f153818ede9647ebaabaf','3b95a7da84f30ca587f2dd526aa5d47eedf346bd6de148f56af9f311fa5e6652',370);
INSERT INTO "audit_record" VALUES(371,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',371,'d8e97101bcb9fd94c89e21552cc8006e89e9c8086f95edce6be0506572afbb5f','c0ce139c416599610474b664552f10228de27a5e90b7c4e4ad1314e70da125e0',371);
INSERT INTO "audit_record" VALUES(372,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',372,'1c655d3197261e769650934a6f5fe9e306ec8eb3c5e06bf450cc30a358f0e9ba','bf37a6fc29e885a77fd08afbd3e7ca5da1c44601eb56d452fd614e39c7a18f3a',372);
INSERT INTO "audit_record" VALUES(373,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',373,'0147e5eeb389eea677630ea47f181a4aabe10c3a7502011c70fecb4f04f88c85','c862457f19877436b81203653f71a2ae0ee56ea89dfabdd130883260254bdde1',373);
INSERT INTO "audit_record" VALUES(374,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',374,'0344351c27cad8880dc90bcc5264a6fd1b58aefb550daf77b46456228e86be12','c8dd9613dd519855c31f9307e2284f382f04e8be2ca85e84273e9ec7ab3c8902',374);
INSERT INTO "audit_record" VALUES(375,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',375,'e54eb56e3a646328f2d5b96006c084efd90f5633b8f09adcc85c8deb411d55c3','bf87afb88c68bf4109ad07226df2d6f6412c2748ab073d53a92571780ffef47e',375);
INSERT INTO "audit_record" VALUES(376,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',376,'88601c0716c5a8567ad260a572b63a0068fef6613aa47df4589913f833dab51c','cd40f20efc06ffd5c27f597191c7207c48b2a50bba77bf980d4dfa2a70bcb562',376);
INSERT INTO "audit_record" VALUES(377,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',377,'b5eb4a0313ede3097a94f1cb917aa6308c400e660b682186008f9f50677cec45','489b46e072dd317a863cae335b0809ac0747406f634363039785e7fcaa52da50',377);
INSERT INTO "audit_record" VALUES(378,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',378,'b44e5c68d904291a01c8448980a0f656845f1e04f94f0cf2996073b675f21cb7','02cabbc75713f6e9440eaa138f40d7511fdfc86d4feaf6a1d3069ea6ee0ce53a',378);
INSERT INTO "audit_record" VALUES(379,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',379,'ffa449a2c40b57468a632d356af559369b308b5c9642cf0a87c35abcdc60addf','e33f5bb8b5bc5d9de2725734123d860f690b5aff43314a534765c86c68dcf298',379);
INSERT INTO "audit_record" VALUES(380,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',380,'f3df9eb5e6604efa3e3f5e71966d8ce9c573e97a0a4836e2ba08eeae133db7fa','69b504afbdd044e16b2491c60a1c123c012a37e018fb3e6194958d66430e986a',380);
INSERT INTO "audit_record" VALUES(381,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',381,'f5439ce3314f49be848f8004cf731ba7981f00a2c80f07db073b805423bba35e','6b3aa00f45cd70d8a588b663472db01e068836b27b88412f10c168164b3641d4',381);
INSERT INTO "audit_record" VALUES(382,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',382,'3f89370d4c62ae02927a266dbcb6033f03abc41bf939dc3375932e60886c3a5c','f024486fa9fcf353d68448537b51b5512147f6034115148d40954eeb4dc2508a',382);
INSERT INTO "audit_record" VALUES(383,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',383,'774ea76f850cef45093beffab0f6fe020b4d8b0a5bc3180b86532c391700ab7f','e276bfe8836723a96a6b5cf3451feb6f91da11360eb29f1a063a04887c8d1310',383);
INSERT INTO "audit_record" VALUES(384,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',384,'4de269698914b6ea9c0a286f67cadfce2afe0c1bb361bb379b982ee810dd4f5b','053763943e54d8867a79be5ecdb356355e8be8e5e14c0b080cbf58cdcf0189e4',384);
INSERT INTO "audit_record" VALUES(385,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',385,'8ba5b74e94e18cffde11b8db9235af022b8b7580e05cec50196ac6ecdc0a46ba','526d11fb3673f3e2f5136fd901b43da1ba61272c8326180ea022d8f71b44fb6e',385);
INSERT INTO "audit_record" VALUES(386,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',386,'bd0c7fceb6b97d3760734c5192f061e662de844247137ebbb9e59bb1721598d8','245988c44f3ed37dc7842b288388c0428773429e1d3a48ed9bb8572cf8e1cc54',386);
INSERT INTO "audit_record" VALUES(387,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',387,'fb5f621fe8943e396d48f037b8396cea7b737cb02d0bd9f5968637ad3d9c9179','1a428e68a1b05aa466778b89b7273d1fc555b79791f17e604feca51ee3bda4f2',387);
INSERT INTO "audit_record" VALUES(388,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',388,'4c99e6f967c972c485b4a79f2fe68b8e8ba91e6db65fb4674847356e3a962c36','b6024172b31e05fc502668ccb6f0a6d14e7a8a225e74380fdb44b55d4bc381ff',388);
INSERT INTO "audit_record" VALUES(389,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',389,'6c8652c3ae4c878b6e8089aae7034dc1a412dd284192055e26f7289775c970e4','89add496efa6247e2df63da9bca18a23df36c0888cff3082993db14652e55a10',389);
INSERT INTO "audit_record" VALUES(390,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',390,'e33a83a722c8d6d0fde551a93989adfcc8a8d0d59bf3e008a3cfde8c5d46998d','eac2916995f106fab98fa973ee938d8f5258b3e19b09b487c931a64b979191b3',390);
INSERT INTO "audit_record" VALUES(391,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',391,'61f75552bf51a81c3df9a92da39c5ec30c3df7c29b0487bd39a727638891b293','bf63515f1abbac2d934b5e0960de9e691e6cea2f40d9a19ba8900a9218dabf66',391);
INSERT INTO "audit_record" VALUES(392,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',392,'1ee7ba96b66e1ed24fb3275779b8ec70fe0acbbc0d5b61fc09b7e2c3b3f1309a','78932ec4422d7c6db1aa6a325af8923b454d4a9c971322a1264a01f1c2e04286',392);
INSERT INTO "audit_record" VALUES(393,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',393,'bc5f78060150b084cc540385f91f28a9d2ea1a12598fad22ba13b69645b98ec4','315d07224fa157ef868ed9913d6817575c034bcd018469e94de0ce071661e0cd',393);
INSERT INTO "audit_record" VALUES(394,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',394,'9f64392fcf9d58512dd4116aff8256c2050c1c24f0cd30dca04fcb2322f5cb26','586dc2bd39de8f1c76f3ef0005bdcbf2163e6219502a090921cca5bb50c8d8d8',394);
INSERT INTO "audit_record" VALUES(395,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',395,'6c6e17b2217c9e3f3f4ca5a21cd76d091aa9f825ef6413c07a2f87803c885a34','42f47da30078b1ce182fb0fece1006dd634fe7f2a2f73886c2213de3b05576a7',395);
INSERT INTO "audit_record" VALUES(396,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',396,'54831b64c9b01e4b22d83f419d0538c48c4377b5618cd081d744448c3fad03f6','e26322680f51d65f11a708e87eb8b4d754ba3c535b357651718641a974d14f46',396);
INSERT INTO "audit_record" VALUES(397,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',397,'a3c5b0835666dfcc9d83387f6a0c8661e7fba98744a16758c596aba591f93bc6','400f88ac4434d924c76d93dd573bc4dd370cf4418499dd46b3440dffc6a8f0f0',397);
INSERT INTO "audit_record" VALUES(398,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',398,'3bf571011eac69d47543b5985e032436f7b80ec30ecbc2454d01fdd65bf500b2','637fef4ba4de748ee4210dac3d35238a4153b80194902efae8598ed4d45a47c4',398);
INSERT INTO "audit_record" VALUES(399,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',399,'57f2ff08be64ea2a0930bc0462787461177bae6b3386fca58e5008fd05212e74','315cc8bdd43dfcfcfc4750638c7cbfab04c2f17e43381d16288456e1d7d564fc',399);
INSERT INTO "audit_record" VALUES(400,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',400,'0a2a52de0b34ea614d1e426a8db53d81c54affcc4fc2f9639be1f2feb4462b7e','7418d0cc6cdaa971496b3159d500c083b5f4d8e5138b137e34aac37f03adec3b',400);
INSERT INTO "audit_record" VALUES(401,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',401,'8cf1a49724eeaa54900afda7bd3c7a53db5638a682bad93216fec59fa77249b5','747d991a391fe6db03ff98bc147293350af554982bdfe224220b5399caded8b6',401);
INSERT INTO "audit_record" VALUES(402,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',31,'8000','window','be3d207b-bcb2-47da-9558-3a848452f0aa',402,'93c73680a0bb0dd4a6321c31e7fd5781053db8c80336292bd19349f6e71f9925','ccceed4c2591478cbe135d516191a725faa3ee86d4bf9ca111db953b70a52a97',402);
INSERT INTO "audit_record" VALUES(403,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',32,'8010','window','be3d207b-bcb2-47da-9558-3a848452f0aa',403,'8498d68bddcd3ffc816890b9e83b41c99eb3770ed51254a0a6e66d086505c7e5','650f8c2d08c53c1bea28ee160fd4966df119977f5011a95e5b243c5a76a1b0db',403);
INSERT INTO "audit_record" VALUES(404,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',1,'CUST','window','be3d207b-bcb2-47da-9558-3a848452f0aa',404,'4e67936f2997d423291e529256833590d91aa0f07c099bfaa6017e228d498a3b','dfe1965070b8506051a3299f8a17e529509746c847216074f209dad6576ee1e7',404);
INSERT INTO "audit_record" VALUES(405,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',37,'8060','window','be3d207b-bcb2-47da-9558-3a848452f0aa',405,'5b96a7e86f59e978b1a6ae132e6e7f3a4fa926b9c33e72508000b04be1e3e685','e3e5475663cd4f4bd60da13d205ed36b23cd2db1e5a36d49dc4b8d3a9173c2fc',405);
INSERT INTO "audit_record" VALUES(406,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',406,'50bae6d4d90b941e5c175db4b25ea7db03edf598e8a89fb0a4220f2487980640','8fcda5d5219402b416bed01d03e59ab23ae8a99b2abb6f55afa387dd392e6bdf',406);
INSERT INTO "audit_record" VALUES(407,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',407,'7ed52c40375206138258bcf30caa55c88a13817abca9047d323a848a9e753709','8af196e3f74e6edfb9bd1e097f96a3ba9a413f7c12eb3e1afba63be597e2e07d',407);
INSERT INTO "audit_record" VALUES(408,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',2,'INV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',408,'8fa438f86ccebd4e55e3b80f5462808cf72744300dc77adaa793748a255f03ce','227813e59dbb25d0f78afe10cbd3e514320c4231108d1204851c96b620ba111c',408);
INSERT INTO "audit_record" VALUES(409,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',409,'33362a72cf60ee7988c3096f8daa757bc342a313fc7bf3af4ccd487dd1e6741a','8bca19096c007251a4a276f3eeecac18a2a48a02c7f9aca4a268ac631dcb5e0d',409);
INSERT INTO "audit_record" VALUES(410,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',410,'ec3edd2d81c269a98c2d4142b5d58634d7b85f22a76c8a5b344169f6a52d394b','3de7ec0bd3c18924332e2d2870cd809546427ddad423443b4c80f17ab5ee45f5',410);
INSERT INTO "audit_record" VALUES(411,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',411,'b768a472458ea4d8912b0389b3b2e9cd3c413e4754e6236491a449f194b0998b','53c9848b90d891fd6adf584e433e713b08bea64353904f46e72f03d8dfc4abd7',411);
INSERT INTO "audit_record" VALUES(412,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',412,'50576471675f573f80920f80d3aa1b120114a989c1bc167c9ca73740284bbc92','b1f9a2303a30528cffa8f7fdecf3d50ae027b91720d5d282f542e2fa2060b3f0',412);
INSERT INTO "audit_record" VALUES(413,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',3,'CRN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',413,'18aab171d1e4bef2dabb4caf95ca3c6d93ea9e2a3fde9d562c9d9c680c4fd0d7','0f337b27621f07f4ae905f6a69db904a458fa8dd06f0d5ef5a0bbb06b213f4d6',413);
INSERT INTO "audit_record" VALUES(414,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',414,'4a9acf036d4bcd274f36c2640e2445f5c3bbf4c4a4f3efc9ce976df747a9c83e','68bc1aa8cd174f86d1de2f4838db5fbe686f64a46f02adc5ad48055ab8b562ee',414);
INSERT INTO "audit_record" VALUES(415,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',415,'6bc35452fd8c374a72a71386bf202896cf22af0067c8216943f8685c49f6a312','859bb64f251a8030ea275495c38e0b0525951966bf6e3a71e70ffa9e6aba7f51',415);
INSERT INTO "audit_record" VALUES(416,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',416,'5bab3398b1582502f8803cf814c271358cf628d68f375a8375d42ecad7045c7f','348ffe9ff202ea7e1ce5164dfa6e26a74db6b0fa0c23713bd9a3c644cf1c5ff6',416);
INSERT INTO "audit_record" VALUES(417,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',4,'INTN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',417,'1592005aa372636da160851821cc04713415496c1a9f239d3c54848fd71d88f2','a543d7c628213fa5e866d3341221cdb4d28ad4892c368e5fde0a0535add8e62d',417);
INSERT INTO "audit_record" VALUES(418,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',418,'d8e2fd909045c0e5684be1a243376e1ee5662352a91cc6bcbc9c76f4c5055dde','35bdc2f4400538548e785eb5cf1283de3118c27c8011ef2d81e82543372f1337',418);
INSERT INTO "audit_record" VALUES(419,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',419,'565189b2893c826677b788600e3303fb478e4f963fc5cf8381e10e2e0ded2652','49bcf42959d46aac8399f5b3ca509a53a20dc862b87b067968de289525a624fd',419);
INSERT INTO "audit_record" VALUES(420,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',5,'LETTER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',420,'8d829adac8f70981ca7c0b38728348eef2472140362aa4c41badf1621eed0f72','e137f07208a18a0b0620f03bc7e16c00e2d5f7cedd5bf213d4e2871b9b570ecd',420);
INSERT INTO "audit_record" VALUES(421,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',421,'a1b05e9b3515c571a87ba25b803c95d98ca539be266cd0152db81adbcf0f9b11','89dea38c66ebab823a4f2ad28c2be8221e449a5664a3a5a6cea03d0b89da4b0e',421);
INSERT INTO "audit_record" VALUES(422,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',422,'14c659b62288608055c6949e665b23ad19e8f07efb0d82ca6c1ee98da3afd26b','9de4a1fd5ce27053cfb4330e43d1e9b2e8d09a008375d905169f0a562fb776c2',422);
INSERT INTO "audit_record" VALUES(423,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',6,'V-INV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',423,'a5afe329ebe69a6cccf3cdb9d2b5591490ef859bd40994deb12f01d332caee0f','99fb3e8d29071ea233a2f8e7ae708a10a56e55532ee6b9ceb074ffc7b500b072',423);
INSERT INTO "audit_record" VALUES(424,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',424,'be28956c7dc7e6d12194b5db7a9525ede9eb3166c4452708ff9014e1c3f907f9','59109bb54f0a7cdab74c068e8bbba67f1a057879c46e0b66b9264debb07cf0ff',424);
INSERT INTO "audit_record" VALUES(425,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',425,'e38f328d3f36321663c9834ebe9f86b5cebddf22336ed6d6d64334091b7b4007','7cd8000a9f55b69f361f52a4f245695cfc467a20c91e363583aa0abe6f274dae',425);
INSERT INTO "audit_record" VALUES(426,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',7,'V-CRN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',426,'ae9fa7cb302eb9131a018b420976e663a94616cbc56e372fe8527e00cc1ce4ef','8ea50bd1662ce9183383a427db404881402ff75a58e84ddf57ea387662020504',426);
INSERT INTO "audit_record" VALUES(427,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',427,'58f6ff17292dabed69981879a26d7bfb027fb21973c294f74e0648817c3175ce','b74698af094c0d5b1e28c11c5e646956144df4b92c7c49c01ccc4527ff942b50',427);
INSERT INTO "audit_record" VALUES(428,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',428,'c3f95061ba762bd6c680be841cc98d82e8582fe404871ca5266a7171da8ba4b7','23a59ba86c39134c07ec0f3c8a03c1045081c03d527433f757927b6b6e583c91',428);
INSERT INTO "audit_record" VALUES(429,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',8,'V-FTI','window','be3d207b-bcb2-47da-9558-3a848452f0aa',429,'efb1157caf5fd20b2d5d126cd694ce3ffb9b9ba570c165c3b68a5c15dfe17ebc','143b7f241c2290cf26b9ee01e64abf3f3fa26f8c50575ff64d77c38fd673b123',429);
INSERT INTO "audit_record" VALUES(430,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',430,'4ccf8478ac77ba113e51dbb5e763cd041a68aaebfe88a3980aed87256e50c686','51cbcfbef4fa6f70c28051d8d74a4af18ce80111898c218bc18e8435411c0dcf',430);
INSERT INTO "audit_record" VALUES(431,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',431,'d753e8eb41c2bbcdc66ecfbf8f48e9a56c8ce27f38ede9ac44b14bca9d1cb40f','d8406679d9a5cebce519748ed62fe63d729626c2eee493f7749bd5e86c8ad374',431);
INSERT INTO "audit_record" VALUES(432,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',9,'V-FTC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',432,'1ecb4190f0e68242206196c65ff37836a40623b7dc5315e001c53e28fc285905','e36239eff7ce6bbacd9f520205d701d2c8f83f8e9d73a0f6109028e774fd044d',432);
INSERT INTO "audit_record" VALUES(433,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',433,'1892922cdf06674f4e4493a6bb33714c55c4e73ce801a16195f5a2d2db30c421','c8fc333062a817205a6ef8e43818547bd5ca4f976c82aa8071b2515f4a06fc03',433);
INSERT INTO "audit_record" VALUES(434,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',434,'117ca476a9abf361f0730a6f543ffc01222e29477c69d09f4107127ad3e224d3','e40df28b3e76dc85ca705d61417f73021b43bf7ab15745b5c9e8d8b1220391b6',434);
INSERT INTO "audit_record" VALUES(435,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',10,'V-PRE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',435,'0e1c517fb93dbd8e3052227d6b4b4a5df18f2a84ac2273d70c6a3e518a12db59','0550240e9b9473cec9a98edc30e2bddd2d807efb63b1934f628a3fa608a1ac5c',435);
INSERT INTO "audit_record" VALUES(436,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',436,'98ad444122bc162c1f04bef39437744c6b071518a6405466d4d4b0ea66a47817','202f3cf72b40fceb14b4adb6332d5de62fa52f43b5685f3a470e3446e6b664f4',436);
INSERT INTO "audit_record" VALUES(437,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',437,'c0a996802bfadf4e6056616954e9ef47ad2e4bd129d9e1dcb9dc95fbcec44548','eebad7cdaa556665227b11a55334620408de63016ea66d82c66753fb01a3c3d0',437);
INSERT INTO "audit_record" VALUES(438,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',11,'V-PAY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',438,'dd38184d0c0aa4373e5fdf7dc837dff32096cccce13c9ffb4a96edc825e279ac','00ad9bf4a99600ff4c1cf8b9d4c7686b7bfa4786ddf28ed7daf939c4dfe4313b',438);
INSERT INTO "audit_record" VALUES(439,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',439,'b14d6b66be49413776e5a7bfff8d2877238c4a524ec8737310302517f576850f','ca8cb8dec3c749895c91c340a1ab8b1d76ab417f092337c9095695fee43e921e',439);
INSERT INTO "audit_record" VALUES(440,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',440,'d009285995de42a51c473d9c81cbb49f8f07b2b03d1f46d16529e5586eefa12c','22b89d5d40971d0dc2e96cc82e2de077b7217c87fa679d56d9659a9ebb4f1adb',440);
INSERT INTO "audit_record" VALUES(441,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',12,'V-SET','window','be3d207b-bcb2-47da-9558-3a848452f0aa',441,'f27697a256ce47c1679d17d61afc38d1a0387acbb6a2d70f9470d34ec97cccb5','9a482804d7450c39edd1df367b531f625cfd9ddddca9e3ee1cc4bc594fe6b182',441);
INSERT INTO "audit_record" VALUES(442,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',442,'f2f207a270aead3d82a6eefdbef6f7ca1ce2146bbf52c5d20574f5d13761c1f1','62eda97de53754e6555715cf4ded1ac173fae5b4fbb6e59b1eb769528ce796ed',442);
INSERT INTO "audit_record" VALUES(443,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',443,'a4377ff781c2ba06ac1df16e64e68825d8c5d5365806f5b8455baf595aacc527','c5ec9f4b0e82500c03f16374627d6e0284681dd82398c5bed1c36d59bca53b18',443);
INSERT INTO "audit_record" VALUES(444,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',13,'V-REF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',444,'86af82eb5e34722385bc75aa55bd6b6f637a12617f66961b9646bc9ba05151d9','8cdd217027035bb905c14c6688a49d455e3b3cbd1647da76332f8b96d192f316',444);
INSERT INTO "audit_record" VALUES(445,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',445,'f4ea157e0060c2350e70b80d9e0ef8893e70624e7590b70514433d4bf16fbcd3','8ba8781e76d0015cb7d56bc0c294004341682815274b508fa92107593f7fa91c',445);
INSERT INTO "audit_record" VALUES(446,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',446,'e7c52b953e35dc5411445cfbe10e233d8fb3811a18dacabcbc696930527915f8','8d847ade100f05a7dee017f663f1573669cd5f99ed4a1e4294250bdd73e99cc9',446);
INSERT INTO "audit_record" VALUES(447,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',14,'V-BNK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',447,'7a8362f3e4f7a1d4a275d9a52bcb20b60f8e7355cc9891aafaf8fee0d57cf2b6','6e6b4976662150c5c65153a193fb9242a9b9cab5c8ecb6585b2e5ff7057f5644',447);
INSERT INTO "audit_record" VALUES(448,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',448,'a8b14fbd71b7935eefcf51bdc3bf93c62bc6ecdb3e5afacafe5945a9df93dc9b','7fc99b441ea0c67a22460bef3d37bf15c9a22cadf70184bfb650d209995c8cb2',448);
INSERT INTO "audit_record" VALUES(449,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',449,'474c4604e75b6ff4b1802e33024e7b7e8b5568955f1d37a05ee19358f26234e5','af77dd82de2b880e8e1c0209949de7cab9c84cacc24a175fbfd24f51598d6dc6',449);
INSERT INTO "audit_record" VALUES(450,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',15,'V-BOE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',450,'bf09ce8c9d11a784eeb89f2739bc9ccd4f3f4968baa94b67631f66d49f280e5f','e1fe212206361c2b97104d3d00714ca2edc096949708d5db696ed1f155c6082f',450);
INSERT INTO "audit_record" VALUES(451,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',451,'482a92aa538828e702bb5587fa590b75ffce819a66f1b889e3579d14289e717d','37e0a1825e0a16eeb41049cf4cc3838fa0f8af15e20f5c460122a8298976bcc0',451);
INSERT INTO "audit_record" VALUES(452,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',452,'c62032a19fd909e3fef879719436a7ae821eabb7d702d66aaf3d9be5c2e958dd','168ccca709a008cf63ba1d652a0d6416c6060ce2ee25c3b5d03efdcae05f1653',452);
INSERT INTO "audit_record" VALUES(453,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',16,'V-INT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',453,'b134764cf35302c8240ccafd89ac7670e33b86a7346982660e0e2bc7f95731c4','fa55729f293a264179a2c44d5b158af8f042ec8c84ca8f361e2bd97d79d7c925',453);
INSERT INTO "audit_record" VALUES(454,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',454,'93115ab3d1977e46729f83abbe9bdab3644f7842f5def49db452fa17e89cd588','ff7bfdca1237a8182012074110546005a388b5d8769897520d3d2d016e511805',454);
INSERT INTO "audit_record" VALUES(455,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',455,'aec02ddc97c0160683f226cb1736e9bfcbb09fa340b2d707cf5d8223a9f717e0','5cf43958ceb5ec0d1a23647e77a226b3d6086c3e1ae269bc4716762a8a393fee',455);
INSERT INTO "audit_record" VALUES(456,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',17,'V-CLT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',456,'8f36f80fcf286db9556ab19f50617d02f9c912fc3d113a60ceb5bc99d4b3e0df','0344df0ad61e4d116f80f5300910f6ea2674c71e577b150a097e48f891b7d2d1',456);
INSERT INTO "audit_record" VALUES(457,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',457,'9a870fb613bbd78bd58b7b941ddb79eec8619726588f905b5c376fb7684d044b','f6a83df6c3ef57fdfa7f4a1357e8a1c848411f7376f3027d4b09b1d9dc641f15',457);
INSERT INTO "audit_record" VALUES(458,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',458,'07081018467a74355730ec6b92a925b7f0d375010d2a9306357724aa9eaa3904','5cc710a1b36aa0e5746caef470f0271937f1723d59e16403e2ab18d5fc3826b2',458);
INSERT INTO "audit_record" VALUES(459,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',18,'V-WOF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',459,'be3cdb7ae380853d7d2d2989852d3a10bf4a130145e3b3a6bab72bfb00833a6a','48c540d704ec5b6bc7a15aa9cd68051954ff6cb6490a4e900ff9dd5c343eaa21',459);
INSERT INTO "audit_record" VALUES(460,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',460,'3a595c8eeedc970ecdfcb91e61e976d5acbcd636dcf29beb836c681c9ca6e852','40df4a49b5f4f839b751b6b9d5d3eefdaa3ba58fcadcafa0ca20a096bb7c5966',460);
INSERT INTO "audit_record" VALUES(461,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',461,'4c0bf2c95cf8f1f2b3fc7372b61b32223550486f2335ce9831af7f0d6b847fdf','2716e48f408a049dfa19f29ec5ccdfc7ac9ea1524090a5f2d9c35c21fc2cfab3',461);
INSERT INTO "audit_record" VALUES(462,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',19,'V-FXR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',462,'b8cd698942712edb29213072351a850984d54f5e2346e078b9f6c3c453fedbff','6ee260046fe564c4bb479370fb1845589c542115affbdbd567e16c8faf369905',462);
INSERT INTO "audit_record" VALUES(463,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',463,'ccc2ff7caf33a89a6dfc4b716df9e9094967600861797c099c3db7a8f19de732','61c44bc4f9bb579bb8c4ca80a30e5225e20843a82671c2d7c6b4d8886b011680',463);
INSERT INTO "audit_record" VALUES(464,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',464,'af209ada86d4736670be1f52404aa163896703e672daa350cd8bb0c8def4b8eb','c982d96fbc30b1efd99a52f92be691097ec7cc095734675197d07e71a268f9e4',464);
INSERT INTO "audit_record" VALUES(465,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',20,'V-GEN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',465,'d371783393d97c3158ac1aa1065f68a0beeccfce53c4de441c6178c90a9a31e0','9e35da75375088e9bde02a89eddd57172a858f04185d0510b4eb36606bdad15f',465);
INSERT INTO "audit_record" VALUES(466,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',466,'80a587c9442476853f00f016418d8c2f8342729f363d4f08fd1534348a1a59af','c7f21a6b28e20889168c0ee2cfdf4d93559e8d96b92f4b2ac5251903bd191f7d',466);
INSERT INTO "audit_record" VALUES(467,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',467,'f7596c1f50d8baf9291e4d719513ad8317dffc6e5d54a2bb14e757887652a760','cc5f9a97f5ac101a4bbffb5c7b25cafb69b58c83297d7b2c4c3e5312b094baab',467);
INSERT INTO "audit_record" VALUES(468,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',21,'V-OPN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',468,'42eb7cc55fcc5cad3fb6b65358867d02fb8384866c55c3b65d0ad12fd721da6c','670505f094bc25068ae7e7499891114815fbf8617fa834960a35051ee556760f',468);
INSERT INTO "audit_record" VALUES(469,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',469,'9e228a6121bb92386c2e2d79f1adc75691194b1282562cf435418aaa8d179b66','392623fc9e1864ed6822bf9b3b4ab3c00a259ac2633935ef110634b91118605d',469);
INSERT INTO "audit_record" VALUES(470,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',470,'0542b9e73768e9600bee6ed51d9b3de82d51be42d6c2033bc80d753cb8f88a14','aef2c3a0fc3e4e37518fcf0919c5aaa9fbb06e07329b3a2455c70416e8bfc329',470);
INSERT INTO "audit_record" VALUES(471,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',22,'PAYJ','window','be3d207b-bcb2-47da-9558-3a848452f0aa',471,'db2d08cfa13ba5ab1fbd8520014d90e4a345fb70d3e0bb93cee03bf8010a3fb5','75a87b9cb4bbbd0443b4daa8db03519fccdc6668617258336068c3a6d739c0fe',471);
INSERT INTO "audit_record" VALUES(472,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',472,'a07fdd6ee821051bb5f003613389ec333765432b0434121581132e4ea0cd6e62','268b2605d16b028bda49afeef4fc252adab06c5a8826e022e89a82d2ca33c459',472);
INSERT INTO "audit_record" VALUES(473,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',473,'40734c619cb7d63db788c33774bab0012f83f6cd822c38d2953a8290d28ba0c2','147a89940e862054f1a605d5f67be495e2a4c6c1d47cc74dcfedd7177afc8ca1',473);
INSERT INTO "audit_record" VALUES(474,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',23,'GENJ','window','be3d207b-bcb2-47da-9558-3a848452f0aa',474,'2fdc4606e9b989e969e1c4d4cd4649a964fa1f4fef13f8f901c00d8a971cfba7','4de50ada7a2b29736b94f1b7c8499d47b76d684dc2a82464c3ff4e35ab86ee19',474);
INSERT INTO "audit_record" VALUES(475,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',475,'8cffc98a0fc8378c29c328614cbb797f07364327ea1a16bce29b2d38681cfbe0','c6a4868fc1eab76dd0d372885efab6d382d449c5d3eb6ee8021c654dd1b1cf71',475);
INSERT INTO "audit_record" VALUES(476,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',476,'1f729cb8471b647bdf84677f1b9c48e227ef6fa5dd0809811735f11380fd1fdf','44dc7a5459db66a01f8c28710db19552a60106dfb1b351bc903e20993a1a8b90',476);
INSERT INTO "audit_record" VALUES(477,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',24,'CASE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',477,'f7e7e2b4a33a8398213bda6da446eb0e4d3d7c67c2199c38802fe3a2fb723d4c','424749613061c023260bcf024bb42f696e76036d3b6d977cbf1d12479bf334bb',477);
INSERT INTO "audit_record" VALUES(478,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',478,'7fdcb3aacf658e8ed842ecf24e449387e9c8680f9c5125177e7a370dd5cc357c','c513c76ee69c941bae174875a5c2ed014a703f5cc80b5930600f806f793cbaad',478);
INSERT INTO "audit_record" VALUES(479,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',479,'39f5445e78b670bb608a49364d0720ea42cd3e5ccc16479c39b79cff5d3e338e','f1e4b310fc9ce5cf532f62ef2aff5b04b58d0c8f342149b1b98357f0b0098ba6',479);
INSERT INTO "audit_record" VALUES(480,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',25,'ITEM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',480,'629d8ea79fa51e010aaae7245603bf1e50c397297637926c64bf40bf0b08aff3','804c3604468d77bf2fd360a0f423591d2c084eb17f1886b2db1a0ad63052a4cf',480);
INSERT INTO "audit_record" VALUES(481,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',481,'92fcd0d4560e21b6ef057f3445fe159325217992ef5bd922d4884e6ef22e743e','1736f814727916d3b62f239ccca2f0a8c6e7438a22359e147a98a9a71dab36f3',481);
INSERT INTO "audit_record" VALUES(482,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',482,'3c4bfaffda82849aca98228bba384e5c2154ecda5c5acbf9c05a973c5ab71dfc','94500a176ab30505c0e84ae646b60a09b5cbe98ec61c61e64c3d3cbcdd87bd12',482);
INSERT INTO "audit_record" VALUES(483,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',26,'QUOT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',483,'8e4f9846e50e06880b188058a5dbcedd12c6a663103bcf8828344283a042fe2d','1966b404d88bdd2a5de341bc96fa29726a2ced13959a3e5fa3b1ec807f45397d',483);
INSERT INTO "audit_record" VALUES(484,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',484,'aea4b46392e4d9323e4fb7834b0995f1639ed35b81b4d12992c8545c1a268d75','23ac7b87e7f9340270015ee6e3f26afd2aed61601d0c2018c5b31465e22e4a05',484);
INSERT INTO "audit_record" VALUES(485,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',485,'af7059693a5415bf352f0be03506322d3aa463b31e87c5b6a04ebc2fa85f94df','7e8240f585eee14d3bbf6dfdb9228c80cb66b45457b8dbd28216c39a0ccd2d87',485);
INSERT INTO "audit_record" VALUES(486,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',27,'ORDER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',486,'333b23140e8c6d3adbce45085058923df5aba7d843663dc48b28d1bb8eca9062','9cac394429840d35182f977285a385e50ee45c5d51cbfeeade9dfe5d100b3840',486);
INSERT INTO "audit_record" VALUES(487,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',487,'abba384a28192acf3958a7efe5884bd0e0d9b1f8026fddb91435ddee0660f343','04ed7ff06229e94abd116e612854d9885da5ecedb8eebbdec9aefacf857a11ff',487);
INSERT INTO "audit_record" VALUES(488,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',488,'1b5d34289ad009c8e8c3976e99103f89aec3d1c2d3f3af0923528cd15452771c','99779ac7a451bf3bf8f97d674f6effff753b0eaf97973aa08df962c55484be0f',488);
INSERT INTO "audit_record" VALUES(489,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',28,'PICK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',489,'e95befc36bbd2767a33a64296425a81162cd9c626ffe419e5ba0b1a951cc160e','707d69d980cc773f2634cb58a103a1ed05d526b82ae7b6f960e13696eeef8d59',489);
INSERT INTO "audit_record" VALUES(490,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',490,'7255673c162112713041a8c487f05eb3c70ef83e44b49a67ffee135ed79e4f2a','ebf39977ff4d3bb0480171dfac7a026c09032c1d99149271092a5284f7f88fef',490);
INSERT INTO "audit_record" VALUES(491,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',491,'240761e01c10b28d954635a2ab0d5fbc9df6203b3b443d522f49fc1def6f988e','8f4fadbc4cd5658740deee4d7b4619f43ee5b79763885b105a610c41e3afaf7c',491);
INSERT INTO "audit_record" VALUES(492,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',29,'SLIP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',492,'141237d25fd006f75d54b3bba9fafd65d7a6a8230d82b507c2af5660a6ff6d85','b7b4ab677a0db72281a5f6d8ed85824e67e28088d1ba5a3515ba98779d223ecc',492);
INSERT INTO "audit_record" VALUES(493,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',493,'253e357249e172310276971f6b8cc6edc5b1e6bc73c20e39ae80f4c2310a150f','e9992fb6055c8281fe30fe08d126f57cd852893ad722c3d0cc5169a51582e927',493);
INSERT INTO "audit_record" VALUES(494,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',32,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',494,'e106b9162afbd36b7a25b37452392be3542aa20ad465aa0f7d68b9b61a669dec','81be18a4930a754ada62bc15c6dc6b60af9cf726ab445e9cbe2a5503d5971c58',494);
INSERT INTO "audit_record" VALUES(495,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',30,'RECUR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',495,'7e5d240c7c3bbaba8c23fca1551318c7dc6c951adbe6f70aecf2fece6852042e','459bbc10602a213011d46a48e4e22f4e8b620c8881cd6aa05261696535c50c72',495);
INSERT INTO "audit_record" VALUES(496,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',496,'2c2c6db2031872168749060cc7538e6d9a2bb03b08ec03c28ec7f803f8eafbda','f537444c14e3c15a51aa2c8f84348484ba133f8c7b1ec3deabc97f8b77df2ab0',496);
INSERT INTO "audit_record" VALUES(497,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',33,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',497,'84365804e2544b70cbb7efacf4534c62b581ade121f00f8e75e349d8332f42d0','9bf60e7d91dfb2219d125f81c049a9dedd2e1cd166a14dbc5f0a64a4cd0afe3e',497);
INSERT INTO "audit_record" VALUES(498,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',31,'WOFJ','window','be3d207b-bcb2-47da-9558-3a848452f0aa',498,'ce3047d560102f1c77385e22832e7e18d35dda583c36bffb650c31281e69db9d','958f0cdc09e28edba9a65c1374a6eed8f58bfc3680d8f5a3b7eb3308ac317d7f',498);
INSERT INTO "audit_record" VALUES(499,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',499,'a314a5ccc74d2b5592690ef8f06bf1ecb621f17c0c2ee15c1dab7f02b68fa09d','37edc546ec4665152f772944024e04a9c773edc8b31c5eff5900d11c33e12bec',499);
INSERT INTO "audit_record" VALUES(500,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',34,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',500,'58f354ebf0e8138194b2cd8f6e9b97748ecc559cdfc0a743ec68b541dd7918dc','18dd2e12f97a99a077a432f6261184864e76fb1fd2620ab9ba3188742696d89a',500);
INSERT INTO "audit_record" VALUES(501,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',32,'REFUND','window','be3d207b-bcb2-47da-9558-3a848452f0aa',501,'342950a2e470fc580d8bc343da358fe21ca4475f924c6cfd48fa07065d20d4c3','db59d9c3f0f503ee779bca4d48ed80300cd946e6fe534184ddcc15ac995d199e',501);
INSERT INTO "audit_record" VALUES(502,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',32,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',502,'afac36e95bcdb4e093d18bcbb364e84ab6004982cf2eec792563f53c340ac14e','ba41a80fe58819f9940d6d44cc266ed4f93f99393b7881eb04e72954fc8a088e',502);
INSERT INTO "audit_record" VALUES(503,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',35,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',503,'5d2295a3d7b2803743e2de68c34b9a676ebaf54773ea384b9f2fa4051385f3a2','d0fec6e247b71175bfd4b42f9244bed6823df56b17fd66d32460a7859ea60051',503);
INSERT INTO "audit_record" VALUES(504,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',33,'DEPOSIT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',504,'fd6b6a754f50e7f8e4d69781e9af1a3919a79e374b00da5fa1dc007bcbd392f6','8231859e91ad018179f661a0cedaeb0a10cc4611a3ddf5aade0d160635e43c40',504);
INSERT INTO "audit_record" VALUES(505,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',33,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',505,'a7fe0044487968eb6948ea54c0b7a6450e2a455fe8399aac1cc10ec24a4df0e3','215e14f8db9794cd440377aefb9d1ccf11e18dc088a1c2d7fa15c737d22f65d9',505);
INSERT INTO "audit_record" VALUES(506,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',36,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',506,'2ec4f575750ae5ec875b14a3b587ddad39037a9767bf4ff44f39d3b434237929','ddd159216c349440dd657805f41ead0f3990b1e3907bab8e7354d9f8e9598def',506);
INSERT INTO "audit_record" VALUES(507,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',34,'RECEIPT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',507,'5be4190a6db6c0d5eb3e1126df1fd775c3f422cd5092aaf9bf999414ade5e413','e7fd8e4e06b4523fc78269f2df278896bbb6fbf3e45e373340744544776104f2',507);
INSERT INTO "audit_record" VALUES(508,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',34,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',508,'6db17ed9790c628ae6d8c32f2a46bc647b82d969018e1bffd76f318c8a9d2e41','c1b9e976a721980b3ad0e3774dc7067acc6c424ef48c4109c43a1b10d117fe8b',508);
INSERT INTO "audit_record" VALUES(509,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',37,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',509,'8c8377026d339906212f7e8ac8dc61030ab715ab3176a8bfa5be2c3179ef3c56','27614274271ea1d30b2af4a37e0d7c5731dd52e107009717ca8970b3b73c6b50',509);
INSERT INTO "audit_record" VALUES(510,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',1,'N0','window','be3d207b-bcb2-47da-9558-3a848452f0aa',510,'20f9beef54ece5aeb5f58465ad62f0311f7b9585b0f1c773ea6f00acbd1fc0c9','0d199e2dbe0b3c8dd853b881a485d06f8895a9231b1417fa56685f2dc3f839f4',510);
INSERT INTO "audit_record" VALUES(511,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',2,'N8','window','be3d207b-bcb2-47da-9558-3a848452f0aa',511,'169bec58aeebb7da9f14779265d4e083dcae09aedd01c06fc2235f47663c45ba','9b869ae2d749dce60a77dc71c3b2f72edaaa5a2ce484a63915667104b2506b02',511);
INSERT INTO "audit_record" VALUES(512,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',3,'N14','window','be3d207b-bcb2-47da-9558-3a848452f0aa',512,'f29666abbfdd57901aaa5600556a35cbd0d789e96584d5cf6bd122055b609d11','abd0506fc18e903f5216259d8d2616772c6c876dc4858a8248f4cd5edde43241',512);
INSERT INTO "audit_record" VALUES(513,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',4,'N30','window','be3d207b-bcb2-47da-9558-3a848452f0aa',513,'abbc49e8f424f7de4e53f6dca9fc5ec2dfbbea30b39e1f1efd2cd610b0292d76','591cf494158d9a61edc88a427d1868f7b86ab8838ab5d34076806775576f2cbf',513);
INSERT INTO "audit_record" VALUES(514,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',5,'N45','window','be3d207b-bcb2-47da-9558-3a848452f0aa',514,'fe5089de46c88fa7cad89be74535a7d817e9463db6572e6c735276c20f6dd779','94951e7b21e93b72d86a49f43b387cb4897633453f59dcd69f0d8fc4b0f1716a',514);
INSERT INTO "audit_record" VALUES(515,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',6,'N60','window','be3d207b-bcb2-47da-9558-3a848452f0aa',515,'a0d3387117ae181bedc0c5eb8d7917e1cf663c98f49c0104b53917864b66bd31','29cc6c4361585cae1cd603d94bf556ee594ddef567977511c033f3bd98b64741',515);
INSERT INTO "audit_record" VALUES(516,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',7,'EOM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',516,'9da19786a73d91883ba72c5d83a0fee1fa75ca7bdab161bf986ec6395defaf5a','e6eecafc1ae60276099fa9d976e6b84436ed6d012ade02f415770a43b9785e8e',516);
INSERT INTO "audit_record" VALUES(517,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',8,'EOM30','window','be3d207b-bcb2-47da-9558-3a848452f0aa',517,'77447d020beacabb14beb3160d126a848077fd5d0069cde433bc789158840d81','bac4359f8d498d8b587653839f12ebd5e23ce3f3e680ca9c649d48427782b411',517);
INSERT INTO "audit_record" VALUES(518,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',1,'BANK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',518,'1ef4e4a0ff68fde433114fcf4b8fc03742579743db8efcf92fb6938035df6d65','222e70c16e7515040681d3cbf52b45b156cb8077467bf339e60775fc7277037d',518);
INSERT INTO "audit_record" VALUES(519,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',2,'DD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',519,'f2cd14d712d94a30944cda92666d97fe49d6d0f01f63300d168e31a68a6a8051','125004840a627f5a57f4d6816807b918cef98c234eeb34d36b9719362fdea945',519);
INSERT INTO "audit_record" VALUES(520,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',3,'CASH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',520,'86dd0f22eef0533a58e5fd2467783d466f29821d800ea853fb236161d70abd5c','95226862980da1ccad1b0c21b491a0e58f16fd4b4da6053a8db2f558ad05f2a7',520);
INSERT INTO "audit_record" VALUES(521,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',4,'CHEQUE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',521,'fd445899da707133f6a3ed4d6c5439f7be970afe1012b61b88ee1b99a8a2be93','74bc74825e3dc93857f335c58b00bce17658f19bdfa3427bea150e638e52b037',521);
INSERT INTO "audit_record" VALUES(522,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',5,'CARD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',522,'dc80802a33bba51fbf5ac1bb67dbec11a59d2d69f7129530b98289e29de1d1d8','34f8758073bd087975ed083d6c7246f6f3834ffebcb284f72090877bfbc08b57',522);
INSERT INTO "audit_record" VALUES(523,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',6,'BILL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',523,'03aa7a8458d7fc1ec7d9d112c04d88ab44d82539c04f0a4c0e6ea6d218f493f6','74e355d207972fcbfdad9638f04c046a52cc3712edadda8cc7e52eb72268b24e',523);
INSERT INTO "audit_record" VALUES(524,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',1,'2D14','window','be3d207b-bcb2-47da-9558-3a848452f0aa',524,'6b86e67343b87b4ebf42831b12bfeb9eabaf613a7e838c73c46c8aa4775e5e79','2709ad53d1f4bbc3366a1b4391dbb0068ea4415762daf4529155b16aee1899d2',524);
INSERT INTO "audit_record" VALUES(525,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',2,'3D8','window','be3d207b-bcb2-47da-9558-3a848452f0aa',525,'9fc1d8c2387b7fce618e59ff41ce6aae4ef4c723d3004df2c01062e745f4aba7','5044d40dd227d9be5df376927b587e5d0c832bc955ac8ef69c64691761e1209a',525);
INSERT INTO "audit_record" VALUES(526,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',1,'GEN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',526,'606f4a2c176242f1039048bff0852e9d9fcafda8876e30b7fa2b5cc02e230ab5','5eb930e3ac24a2f7ce46cd70a250f29374fac1524361b7177b716b734c0f77ca',526);
INSERT INTO "audit_record" VALUES(527,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',527,'1fbc8fc6c88b7fca8ed0d6633c38cfe35dfabfc8430dbe050cc1168deb90002f','61c5f06f70caf0495e04c143c53774aa09875c591be794f74cb8a1630f9c037b',527);
INSERT INTO "audit_record" VALUES(528,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',2,'PRE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',528,'1d5cbd4200def91581e15da4971808585e69ca8e03942417563522a7861ea1d3','391f3816a13a17a0f7ad6c96deb0cc7cadc770207fe037bfa575e900b596435e',528);
INSERT INTO "audit_record" VALUES(529,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',529,'6cf4d130e21a708ec1ecf5c04bb318fb446869c49fd806708ddf83e075aa7e48','ed593e8b2132de79cfe29f6b696e777e0cf3ceec79e4a1e6d9e7759a66379bbc',529);
INSERT INTO "audit_record" VALUES(530,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',3,'BOE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',530,'565c4aacddd16cf277a2fd36b16bb2f2e00bc4550810bcce97e5d03c7ca2dfbf','4dc40d81ccd682f703ebceff8830155fb03a15eb0f89acb96ccf432e84516ddf',530);
INSERT INTO "audit_record" VALUES(531,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',531,'915cd8c791b29cd07c517447a6dba71326c6c991fe3cc19013751c197509a2e8','5b6c55c9df93754dec37c4a42d6fb4225fef150c97fa27086fd7f43632b92083',531);
INSERT INTO "audit_record" VALUES(532,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',4,'BOC','window','be3d207b-bcb2-47da-9558-3a848452f0aa',532,'6a784903d8232335e6170480d35420d376f8667b05011a42aa9053f758cb4468','3783c5c5ad2c3eb53306d6ecd56c0ac9cdcd2226ac3eb43cdff2f3f46d62a1c9',532);
INSERT INTO "audit_record" VALUES(533,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',533,'ad7a15d289981b6fae2542be3bce16cdc5ab38c56f7be15477fedcd8c9b2d4ea','72567390c1b7ad4441bc964b3842942603c2a70cf8020388c8234a3f3a59250d',533);
INSERT INTO "audit_record" VALUES(534,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',5,'BOD','window','be3d207b-bcb2-47da-9558-3a848452f0aa',534,'e01be724c1ee492937407eef290b497e787741940593ed77686f74be15b84656','0e30b49330d3635520d6266f00f4f7c4005ae5ad07f0227d7ead112f91eb5b0a',534);
INSERT INTO "audit_record" VALUES(535,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',535,'4d0707de1a7f5112837e4761781dc77b2cb573e7deb4e82c6a5dc999f823a31d','e523e2e2447813ad4313be392f7ba40e968e48a96bcf1fa8b5265dccaa366b98',535);
INSERT INTO "audit_record" VALUES(536,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',6,'BOP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',536,'356303945dc93a21fc7cff88aafa3c474acc57d3b03652003c0f302fd0a41123','463e5e7e8a13ab28377094a66708c341af7103ae1fb35325cba3a32eb1ebde74',536);
INSERT INTO "audit_record" VALUES(537,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',537,'31adc100773d64c640fcbb8566f9f9221e11b36b9d0ae0eade09d04b8b15efdd','a2cd171e61bd604dcc97c460514618bcf5bc2c658c0023b684fe0a8763de33a9',537);
INSERT INTO "audit_record" VALUES(538,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',7,'DBT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',538,'6cdfda2b9f495348a48eb7e0f9a94e8c8cb25ece49b64bd694bd7273aca2f12c','fe128f2061dc11b6396945190473f72a038d2298e3c3206971a153a5fb167490',538);
INSERT INTO "audit_record" VALUES(539,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',539,'e4ab9146c387d46168ea8d95d9ab85c6a73aea06cdc9d21fde65eabcceb1476c','2ab99ffd10657cf96a848ad4d9449d94dfb5d3872a2dd696c74d8609f4733de8',539);
INSERT INTO "audit_record" VALUES(540,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',1,'ECB-MRO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',540,'ef5b6464f0fc1ecb33c5d077ac4d1839fd6b64360bca898e58e191b21e043f7d','57c6ffe88e21b86c48980c050ef8c13a47f9fb7a500c85e01792bab3e8f34a1d',540);
INSERT INTO "audit_record" VALUES(541,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',2,'DE-BASE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',541,'ced528056ed4ccf4c9b7e91f6316ec9d56a1e953693b5fbfe59e5779f1a4758d','7195031984d7ac741cb47ca9d1773a59ac94738f40d4fab0fd8f95eb0e21bb36',541);
INSERT INTO "audit_record" VALUES(542,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',3,'BOE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',542,'69c92e68d876821b901ea033f230eb77ce10dd273213b9be4bac290857184917','4e96d719a0e650259c6e6d15d6f6367b247ff2c3168607e9a32d929e51d1db0d',542);
INSERT INTO "audit_record" VALUES(543,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',4,'NL-WR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',543,'2029542a91ae712e7bf1cc5b6bb5f04d952a9b42a049ddab2f56e215eb77a7cd','a552daaa5d55a292028c147c807127459f85d61aa192064953478eaa2c3643a3',543);
INSERT INTO "audit_record" VALUES(544,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',5,'BE-CIV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',544,'055f4e6babed23d7796d7c5fa7cce0a3356a97a8e04fde3c0e352461a394352b','4b98c6a33b9bc0154f1d801080617f82aa328d6128dd28d47a2deb20caab406b',544);
INSERT INTO "audit_record" VALUES(545,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',6,'FR-LEG-PRO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',545,'4fd72fe7f9423694a98f29a7c4259e6a18998397be4c78824c1de386cb31a02b','6b57ab143d7eb33e2ff29a5e9ab4f1af1899b679e0d216a7ade615302674fbe5',545);
INSERT INTO "audit_record" VALUES(546,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',7,'FR-LEG-PART','window','be3d207b-bcb2-47da-9558-3a848452f0aa',546,'736055a1ad12cf71cad2012379909c9b0ebc63c189c1ba640b2e1e1318aa0c2e','d4186343a964fc6a2ee8dc0b15cbb443a690b0218f9aed44b44213c77df7200d',546);
INSERT INTO "audit_record" VALUES(547,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',1,'NL-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',547,'02d70058d943c582146da1ca6a45334b25a0495754c1ba46fff152c51fafaf6a','ff2deb808f09d0c992d1ce708d1856a5c2d4587e4c389854a525479eb724ab58',547);
INSERT INTO "audit_record" VALUES(548,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',2,'BE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',548,'4a19896c9a3cd742b88946b300d64088b9079829da34c60f6c1349c6f6ed9d90','53897f91db2aac7afc510ac88c614ac7543755a0d837df09ea30b8353bf117f2',548);
INSERT INTO "audit_record" VALUES(549,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',3,'FR-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',549,'ba56b335055a8b85c131c0fbdc4c8fe99b0296caefed79aa54ded039427371f8','a28e5b9192549e1fb111935fa87b16fcb6c176c844b99e16e5780fd5243f4a3b',549);
INSERT INTO "audit_record" VALUES(550,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',4,'DE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',550,'019cf5e3e94a8873f05b510ae3c61049e199d4567e5f5ad5858f9923021469d0','c8bbbecce950de6726313ed7be2ae1746b38601e9c2f9a52bfe5fa5be56dfe86',550);
INSERT INTO "audit_record" VALUES(551,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',5,'UK-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',551,'eebbacb0ee854e53d0ea7eeb0f0769df601648c0a7d15f44f6beb9592e9b86af','88a8dd474265495dc99122e9f9540f0a79f6d88f2e26c5c9f93d345104f3dd8e',551);
INSERT INTO "audit_record" VALUES(552,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',6,'EU-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',552,'327d019be65230e349e001d35884cc971646197590313db028084fd1737837b4','82b1d242663cb6041029ac8eff34046142e877e9f8bf6016e5879892528387a3',552);
INSERT INTO "audit_record" VALUES(553,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',7,'NL-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',553,'83f4a623fef726ee0307cd51b543237c73901fd211da7673c0bf9c312f3130b6','09f707354580dea30bb3145537fb8dd02d42b29f652c25435f4ac03bb86722ad',553);
INSERT INTO "audit_record" VALUES(554,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',8,'BE-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',554,'8fdd0af76c7d5f609ecffdc79cd39ca6dbff88860405ea94770f5cec0d25299e','9ea31b235c1d37fe264c949af4371a08030373257fcb8298c5ef7b5fb998cc2a',554);
INSERT INTO "audit_record" VALUES(555,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',9,'FR-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',555,'8711b1d3f65dea1133c3369342c68a68f38c93f0a410344f850700bfdd897b07','4d8d4f9839c558d1f3b40ff66ee6f32d1269e970771ab47c8d9dcbd80201a3f4',555);
INSERT INTO "audit_record" VALUES(556,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',10,'DE-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',556,'e4b1ab722878cd382f31cde860d28b6292f5d359d09688bd65c83ce184018ffe','9a30fd8ff72d21dcfc6d375734e91534723a516663e797fa4981c86d9d241a97',556);
INSERT INTO "audit_record" VALUES(557,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',11,'UK-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',557,'47dfe5a4ca1870579da086d36ce13cc87a42acd698dd428dc9bef9ad59eccb82','e0f7104d458b1f54a1ff0c8373c60a539ce6aec5ec33214f663159ddb4672a60',557);
INSERT INTO "audit_record" VALUES(558,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',12,'EU-B2G','window','be3d207b-bcb2-47da-9558-3a848452f0aa',558,'d48a284cbf80f8194454727f6a5ff34d10bd20f4327180f18dd94498757e19e3','91dcb9662fc8a383d69aec5220faf4806546f319af9298c11c2d343cba0002b2',558);
INSERT INTO "audit_record" VALUES(559,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',13,'NL-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',559,'dbac20f32ace8ce7d23d43ccacadb89b155ba6e57334906629c56600a81cc9c2','f8a5f6ffc73df206d809439e7964ceae958f7080ea03a525109e6f9df4f2aedd',559);
INSERT INTO "audit_record" VALUES(560,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',14,'BE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',560,'5d051dd4df369b52f0b76dd94b98ef4d79cab28169b7745b7177ae1be4416e4c','0174a49b500c756d38932c9437ce24dfbbf20c59f6da1bd9ffe67808c8aec65e',560);
INSERT INTO "audit_record" VALUES(561,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',15,'FR-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',561,'d3a62effe89e07280fc8b3dfdb90500c153d6eebe9612c34535783275ce03359','f7103b94288cc36d94e776419e512a1c526adc267d9d9743e6487d5e32b932aa',561);
INSERT INTO "audit_record" VALUES(562,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',16,'DE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',562,'a15476d0aaf23e6b55fa079f3b64e89395899e21ffa0d2a6a2baa4989d00885d','9d961be8e3edd894ba59ca7bab22175a9c93889cf36f6352720044b04323b3d5',562);
INSERT INTO "audit_record" VALUES(563,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',17,'UK-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',563,'6651af34dfb0a6f61573c15c6e027a31f45e8f848b6555395fcc8f9ff0c8cd3c','1624fb26a8407ec282785bde6732db145125841e390d5eca35d3bc68c266e4cb',563);
INSERT INTO "audit_record" VALUES(564,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',1,'NL-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',564,'b1bfe526481240bc03a59ba514e90bb448a3beb8afca15bef6d182554f16a44b','46e6bec92a2bef12096970f3a66ca779fbb7c2f0d2f9cf2b33ce268b5b428cfc',564);
INSERT INTO "audit_record" VALUES(565,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',1,'NL-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',565,'45212dd4f3853a37490226c8a9210109ce7d1fff203cfb73e14ed04f1a93f112','e0dd4a6ddf294e4fe03742d9afa14116f490fe22373ae206d1dbc614b272b2d2',565);
INSERT INTO "audit_record" VALUES(566,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',566,'ce41b2461141c7521d1005625d2124775f1d9620b492cd7522aa49304a87f16e','a516e2d528df5445a551f840d04bd00ff10a85d833dd8a2db4802105415576c9',566);
INSERT INTO "audit_record" VALUES(567,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',567,'1ff07caaa1d2f1015d3bac3304df1d558dc9d74384bfe782a58f04690f86fa89','560e101454f70cd5a3836981fc86e142a62aa0a352a778bd82d458fdeee84d17',567);
INSERT INTO "audit_record" VALUES(568,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',568,'fe4755311229f403ef3ca3cc233115ee583262d28673a6673472628a7df122a5','4eea30b622881d5a8d8488f33654e50efb1d0fbe2d3caf89efa7ad9c70ca2078',568);
INSERT INTO "audit_record" VALUES(569,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',569,'ada28fd07daf0ac3cd9497b5556fd67ddf24c02942260939035a566bc3e2c171','ba36ca8bd8d826005c6ab813659d5d99b15d239e17819d6e42d1005b04fe22df',569);
INSERT INTO "audit_record" VALUES(570,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',570,'95142d85e17b3178dc9756f35a89963cd8c750a1e3a69666e0ff5235a0cfd7e9','561b4a4c2242a2a9dfa760922c53b3c1f74e3993edd9ca734d317f1d152d1cc3',570);
INSERT INTO "audit_record" VALUES(571,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',571,'f2077826cd07166100a945626c66ca3493f73a1bdd649fce16188a4d5578bcaf','d543e408ca945206d3f70355c3380a737897b36453b127136be6e0330c77de24',571);
INSERT INTO "audit_record" VALUES(572,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',572,'380abd6dffd2b040c290c296a9fba9bfbae6d07d2da80cfe6530e54e3b64de5b','3d3a4030aaf654720db10c070f7535717afa16661bc6e6929a6e4e92ad6a1aba',572);
INSERT INTO "audit_record" VALUES(573,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',573,'7006482555b23aaf8314ee192098a286b3294e7f41249c5c7f8feefaf3d70ca4','fd9f2c96413ba294e55398e2f9c6e579a79ab5516c05482871003a6471f51240',573);
INSERT INTO "audit_record" VALUES(574,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',574,'d2d12b7cb5145912cf381cb5f0b5e45c77767265c075e85373128c70733aa1cf','d1a58e3b34b96f764c89e275d832eda2c93fc30860c5ee581d56cf47f22726f0',574);
INSERT INTO "audit_record" VALUES(575,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',575,'c19dd75eb74e509db6706991a3b822e7f5ccffb4d14c9de3d1902ba622ee73d3','50f15ed210ad5588c4276d3b9086aabba3ea5e358785d9163a73081c3cb07ebf',575);
INSERT INTO "audit_record" VALUES(576,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',576,'9e8e3fef282228ca8cad352da1918d6250f8afc599baaf6d1122a2705af3e469','392cfddfe7c46a5363d9887e8783c4a64dd78f585d49e1bd5440d09d19d4f885',576);
INSERT INTO "audit_record" VALUES(577,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',577,'767e1f883737111615798da644a897056b1f02119216007329830e8d04014cf8','6f8508773f717cb0b6f2b4fdd26067b21198b2c276e1f3fdd6413b6a141e5790',577);
INSERT INTO "audit_record" VALUES(578,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',2,'BE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',578,'5b2d2dc7d7c2c96320bae56c3f94209dd87e06f64ee67f099d94444f74cb7a12','e16c7f4dbe79877cb319987f97ec586426fe4dcf64cc29f269c22cdc32fdc54a',578);
INSERT INTO "audit_record" VALUES(579,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',2,'BE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',579,'33fb7c669efcb477f5d79281cbcdc978be170041522d2679ad41a891cb7b808b','07199096c64e6effd96c8858713926150a45274c2941fd59b3c87708c46463e3',579);
INSERT INTO "audit_record" VALUES(580,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',580,'a9f2403660076d4c488f594f273069b8ac856434d8debfb95ec8910590c3284f','c8cb3cdbcb0f728f15864e7802c3ad0904f276624a108688c14f069f5095b13e',580);
INSERT INTO "audit_record" VALUES(581,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',581,'3b5c220d85c52e7c711509736a9657e4e7832bbe17828434b8127ebbc0d27907','a874868ba119a17f962af0570f9183ff3108dc98d3d40220b03de4fc2ff06597',581);
INSERT INTO "audit_record" VALUES(582,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',582,'cab1c1a85ce23944d7c77962ca5588a6e1be6cd32628e22f8fe0aab688b71f89','29c59172635e07a625de51cc9aaf87a9ec4f4aad4531c23bd9061a949a8942ca',582);
INSERT INTO "audit_record" VALUES(583,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',583,'3b2ca49e34a97d3cb3e733b15aa326cc078c48fbcec00e158f58a8b162748b62','d32ae20c13408298d7521df749f090a026e728116822fd5242fb4844c69a574e',583);
INSERT INTO "audit_record" VALUES(584,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',584,'7b329672b6a53ccbd11beebb8416db6b8740cb4a6e4a417be30735e1f0383611','c1b9591ed2f96917ff8a42ed22ae8beefdd18b8c92c171b090812484f01ec31f',584);
INSERT INTO "audit_record" VALUES(585,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',585,'823bedcbddfd65db0c8a0458de7491a32d9fb7ac3ef6b6445257437644f708ef','b6cd22f6d2940788d9d4ba1783b5a07514fab5bf13a7993825d5942c0c2c977a',585);
INSERT INTO "audit_record" VALUES(586,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',586,'7123cd7483c68a64bdf98d1515b0060067eee4345b8bc5f1f23c44850755717a','aa18754786cda5dc584977a54d4b7927b56579b1b5eb14f4cb828cbde5c267d9',586);
INSERT INTO "audit_record" VALUES(587,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',587,'7ab3bebb7e30aac1b6d64b4c619206d401010a4e1b4f992f4a2700fc92cc327e','5d96e9e6e50c5656a38031f05d1876cc2cf3a0f6ac9e0593c3c5b6616644e2d6',587);
INSERT INTO "audit_record" VALUES(588,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',588,'946013a8506af5ef67abf8563e95f29718530d758edd3ce3dd7c08a9bec35382','534e3c6a357b4000ee437355d589973fc456dd9eceed30ab6136c92918b45db9',588);
INSERT INTO "audit_record" VALUES(589,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',589,'41f17a3f77fb69ce78fbbf705ac914aff6f8d638ab01afea339a39b4a3ab03f8','27f63b94ca7331bc966eafd7d639ab9d073e2b201a9f7bad59c67b11cf4ca217',589);
INSERT INTO "audit_record" VALUES(590,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',590,'b5f2dd68fc33b926c3264d7391eed0121da779088a0f6b3d4efd59653b3d7acd','c5aa20d7e652039f7afdcfc2533d9c305f0932420da205aa88ff971b1c8789c1',590);
INSERT INTO "audit_record" VALUES(591,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',591,'de5e072a479901ce572a97686a364cd872679c79f213a86499f5d1edb3a5aa1a','1d44842d11fefdee1baad3fa29c6baf070704fd2335ce084f7ae11cc5a9c4d08',591);
INSERT INTO "audit_record" VALUES(592,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',3,'FR-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',592,'3789f7fbd1a8aa8d162ddbd1110f76756742430cfe5a8e469a3722b4fb248e13','7273f2f979864cc8cc763d857d0bcc0e188cd00cae965c3cdf675c643795606b',592);
INSERT INTO "audit_record" VALUES(593,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',3,'FR-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',593,'0678715aee79eced894cf0fd296754748881b9d2aabbe9444df5ff0e941943a9','5c272f545d1e8c20d64cf7311eb26e69ea87dd1bb9aed7bfde2166fd86d34d87',593);
INSERT INTO "audit_record" VALUES(594,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',594,'32a8f32f44c6c22493a011fc695b693d666d0d9641205941f61a6d82f3adc3ee','f721603baab81dd9f55e0853605b39dd316b0237eab04ef02ae34e446f37daba',594);
INSERT INTO "audit_record" VALUES(595,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',595,'8f229c0b3a20aaf492c4e11d4bd6fbad252d47a5cff808af654a8859d62cc9b0','45aa52d6292d4b06e1aee8a3b0b7c4a71817d3d29e418537cefc8dc87fa93408',595);
INSERT INTO "audit_record" VALUES(596,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',596,'4c28bf3aab01b797f6c22e04da5ba77f8bef316a95564d6c6c6254f20980a2ac','e128008b1e3f4a11396682ea0168e7fbb3ba7f69bc1e11735f4710c7a6e5b4ce',596);
INSERT INTO "audit_record" VALUES(597,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',597,'6c4b97fcba800c9f84b7235780c5f1b386e77c0646373ea606953c59e6f4a186','fa7b451954c1561becffa4061482420b6a935462371f3a38be229c114e9fa426',597);
INSERT INTO "audit_record" VALUES(598,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',598,'b43208af65c29ad0b42735fbac55ac1d8bffeefe8073f595a47a09f54e82880a','8b45b92dcb859077f068fd8fd580431a6ba88dc24a0ce1ee09b13abb718c1d2d',598);
INSERT INTO "audit_record" VALUES(599,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',599,'6c750e9aa26bb410c5faaa84bf0711918201df2f7281131a5ae45e8e37f0dd81','50ee3817654ca10f2f4077cbd1bd15ab429c2ae593fa051e7e936e7146523d08',599);
INSERT INTO "audit_record" VALUES(600,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',600,'efe53e24a7b8dbe7533368c0bd85ae0e1d28bf88d08cc54335944a021c1fe986','539cae60675790844560d50cd10a7c5257984876e11a5140618ceaf52265821a',600);
INSERT INTO "audit_record" VALUES(601,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',601,'dc71803660aa19dc0d2cfeffd398e41312f236907942d07aadb2b4c2a508e5a1','fac8317a51e8bf85c7971818e173ea9f70c2720f389848621ad006cdc85e4ad7',601);
INSERT INTO "audit_record" VALUES(602,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',602,'61eced53c0ec568d22bf39f1f7cf87eee69a0f973e7f1f6bcf307d5df8fe973a','17562a2e2dc0010224fd3d6d1a0bbcf0c5dc58f5eeb7f37848352c4fddfbffca',602);
INSERT INTO "audit_record" VALUES(603,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',603,'66082afd305784a73b9cec0e8f66d1d1c091904548c5e24281ba9448784025e3','e27779392c87ae7820363c99692b1861e6406cfb05b640a753bcddd17aef4b05',603);
INSERT INTO "audit_record" VALUES(604,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',604,'a4ede76139d3b445136ac6ce956dec34528cde6ac1bfd34faba4efa2999f70a2','05c2f4dba7a12ef71aa519b93375ce8574353941c7ce8d3bacc52a88c95b6b81',604);
INSERT INTO "audit_record" VALUES(605,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',605,'0c84aec75d6b9d7963ad9e28d1481ff6d974cd3eb9d55b0cce8a5af5a741993d','092135002218ac270c8234aa277386dcd06ac6d78535ab928d45229a857fd246',605);
INSERT INTO "audit_record" VALUES(606,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',4,'DE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',606,'197815bb7292aed19997499586430afce18d4dc85dc1ffeabbb0d6fc4d28bc48','100a8a9f66200fb09232793cbcd1997e1a18ba656107272f27ccecba8b5e6916',606);
INSERT INTO "audit_record" VALUES(607,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',4,'DE-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',607,'1ca70566d2fc6eaa58b3decd1d6b9d4e8e72e28ef006114ceca50d4f0b65a5d0','07a2d1a829816c27c7b08ac5749f9f624f8f20a7880d2d0ae5f1b8f1929d66f4',607);
INSERT INTO "audit_record" VALUES(608,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',608,'4d05b516c3d6dfb4d044e0cb38610cdc8467b94d873d9800b24be3f8ad59d709','9a442c840f64b881aaa2b4f3e050a647b2e8cc59e1d8c926da557c7d115847dc',608);
INSERT INTO "audit_record" VALUES(609,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',609,'08427a99ff10f96fdadadb5f085e0d2e2014067d56802957621fa18d15fbf3ad','9e6f9a41f8516e5e077b2346334cbfd98c5e7fc9640a98a242f9545b1ef84905',609);
INSERT INTO "audit_record" VALUES(610,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',610,'f59e4a38f594cad1f5007c88ff4cfb8963e4cdb75308424063d270fe0ef5775a','e9128518d3f84cc1726b45cacfdb336d0d6f3ee891cbe1de2d8a2d909c94d2d1',610);
INSERT INTO "audit_record" VALUES(611,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',611,'8a2f7bdbb32bec1ca07a872031932354fdf4df0d3bc6b3a62b79822c9e1b9ac5','57cf74beb671f08e082d335e5f8617545341b5e2b98ca9a33bf9be1a7e3dbe6b',611);
INSERT INTO "audit_record" VALUES(612,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',612,'f5041ca533ef2e59e7a4a288e2f05e820f55b5d91d27bc191e52e438b9a033f7','e991ceebef02aa0bab8cd2d2f0c670e784b903e23394d2a9eecac9192abb36f7',612);
INSERT INTO "audit_record" VALUES(613,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',613,'ec5da4a2335a7615cb9715b5b9a030d296269c6b9d4143d60c377ccf181c35ac','5162eb4c46c9f7ed54c455d989aadaaa5b29db8b190e5ef20b8099e803b574f8',613);
INSERT INTO "audit_record" VALUES(614,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',32,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',614,'7424d1449ab8439b3c8ff7fa0f3e1405c787443e4107cc33e44de0ee5216fae4','41c5c5e348add3e830524cc88578f9eef2e3306a6325819a3481c5a5ef2b5c62',614);
INSERT INTO "audit_record" VALUES(615,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',33,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',615,'97688ea18ef93a81c25bf4eb8d447499755a7af5edda9be5d9d54fff37f65cf7','e0405b7d4299b6619a8498c71573463a791427aed71e4ec645f448ab59da5e7f',615);
INSERT INTO "audit_record" VALUES(616,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',616,'691809b67335687f0c71e0227505254516e24224d4f7c550cd96b25dffb49717','4f046f6601e675dd1973c9c3c8287d1f115187c572c6cf4557e900b91e420f2f',616);
INSERT INTO "audit_record" VALUES(617,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',34,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',617,'59f1f86d605356bc0b2ddf8547b71a1f4c37eb8f07fd7a5f3da6a5ce2b6322a0','a96a00e0af4ad4023c57a710d9ab618c51e6d8a6ae0ef2d1092b774a8059ccb4',617);
INSERT INTO "audit_record" VALUES(618,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',35,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',618,'93ce39f0a6350954da9c7c53506971e728f1de7b00598976a78c39acb8f19cb0','af28a2088f34031e76c61ea60e93221b586e87d33a230baa8f8d138d3e47ee89',618);
INSERT INTO "audit_record" VALUES(619,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',36,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',619,'7ea657123abb3f0fd787e684c75284f9b1046a4078286dbad6076d1a3c84daa3','c96d01ea7e83f4306066d79024db3faa7bbd25b9bdb3389c32ec8d18ed40fffe',619);
INSERT INTO "audit_record" VALUES(620,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',5,'UK-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',620,'509ed88562044403b9d08f01f2f4cac1d43a7e37f4cf23edb95bb24a9c2ff6fb','d6f7210612af52874fae55ca422935e7efab6c8192002dab1e5615d96e498a62',620);
INSERT INTO "audit_record" VALUES(621,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',5,'UK-B2B','window','be3d207b-bcb2-47da-9558-3a848452f0aa',621,'c743526e7c713daaf2adf772a465bdc93df47bbae1aac759d81f5d43a4ad11bf','d78511710b0af9dc9a0e89f4f24d3ec6ae4a233e9b7806895c0a2cada6da22b9',621);
INSERT INTO "audit_record" VALUES(622,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',622,'bc33d9aefb179a64318a11e721adede937a4e83b1fce145e65f487ea62f7f6e6','ae5281061982804900488922ba4903ade9d5b8910554064f1a6932049feba9c4',622);
INSERT INTO "audit_record" VALUES(623,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',37,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',623,'5082557aa8c69cbf74784de16f31c81149c4bc9e603268048a345a96b6d38334','42d4bacea28644b745f2692bcda7c828e5105db39dfadb457d251c2429d28d33',623);
INSERT INTO "audit_record" VALUES(624,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',38,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',624,'a7b28779aca62e2aec35d470823919c89377746c8530a1c9bf6c277ff589edc6','91158a37cae6819f057dde4a216780202b640938e360fc7b38564a8632c1f63b',624);
INSERT INTO "audit_record" VALUES(625,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',39,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',625,'ab427c77016f35ef883aea96eaea44032245dc93b96e959b54aee7af986cd9ae','865780f99b59245cbb67d3caa207b57be03ef1d88650b4e4420270d226585928',625);
INSERT INTO "audit_record" VALUES(626,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',626,'c9dfb8a64cdc11039ef8ee513c9e3ca5e34d5a3a3eae480e1cdb3866b49f07c1','bfdddf448d54385466b79293c0b92936cfd37b67398fb1821508607955a67e79',626);
INSERT INTO "audit_record" VALUES(627,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',40,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',627,'471a3808ae723750851cd20f2285f85f5532bd21e9895728a3814a428c329868','53a1e37a732ca7a9b746f89e180da53d5057d91eff90ad48c7da2f8d14b43e4b',627);
INSERT INTO "audit_record" VALUES(628,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',41,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',628,'39032087811d8d7e09c7653854431e28beb8fe5c836b5623506b0adb0246cbfa','f38b60d1b6426e86a335e23ba05d4e11f758b06d8373496072d7b29c2cbc57f6',628);
INSERT INTO "audit_record" VALUES(629,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',42,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',629,'f0f8461b9a05e0f8180bee6012718a222fcfdeaa385db8a7fbee0e50fd9ae2cf','6568e503cc25c868e5f3c3d3cf5d15e2aa158d94fc669abe8e675cc91a8e255f',629);
INSERT INTO "audit_record" VALUES(630,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',630,'93668b8f771a450cd016d18013f8dd662a28b0f6be448217bcba7dfaf2f8587e','1b694cc8bb830c4c58363e4cb6364d12bd55eed05b2cbd0fa4d55be325b8f66e',630);
INSERT INTO "audit_record" VALUES(631,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',43,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',631,'c2aef7adb6ee7dc5d5880997ebd0f8ce3a895330eea8b2c41ad546cb18d8ed09','a6c358f144280f94c54b8e39e0f37681ccdff9a6d0e1c552ad439608cffad911',631);
INSERT INTO "audit_record" VALUES(632,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',44,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',632,'368b1a19734fa33f798a0ecb3493286d13f3920eb76f473c187bb6329a3e6e68','c7c9d7a366f360edd20d67717f4b2146d35bee792d7c3395c4d1076a81333106',632);
INSERT INTO "audit_record" VALUES(633,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',45,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',633,'bf4a3c1616692eb8ea62a3f33a92276ac817e97ae84ef023ab5880af78210942','cd844178e6fd0598a1d8c4b5e0d3b2a272c4a24bf99301406cca7d0dd0f3861d',633);
INSERT INTO "audit_record" VALUES(634,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',6,'NL-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',634,'f741a192fe0672f742140e4416321d4a542e76bceb51a30bc024c8d58d52adc9','4b8e6b0c559e38d0082ad52c1c284c8e08a7b7e681b6c0e8690dd129bb5c89de',634);
INSERT INTO "audit_record" VALUES(635,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',6,'NL-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',635,'26e768ca278a9e68bf88e83ce532e2a9aa17254ebeb99b60ad3d303782f1c0df','04c77d54fe8e952dcd1e4f77910077c32295d55e4976012ab1cd07bfda2e8fd1',635);
INSERT INTO "audit_record" VALUES(636,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',636,'d1d7d96b759cb17789930fca06ce68d7da32243fe3bcd4438a620ea996eef315','0b3d8c32d11e4e9b103b42ec5db93a941f64c5c44f90f193b64a328ff295ece1',636);
INSERT INTO "audit_record" VALUES(637,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',46,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',637,'1a944b56cf45517ac321b5793f84262d4870cd84a4982654b4738db37b6296fd','a9be9c62226ca6aa06b7cc09f7817c4ff2c18b91a0d32c244b1517ecfa9e19ca',637);
INSERT INTO "audit_record" VALUES(638,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',47,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',638,'f6799f03c696b6ee162a715cde13d71ed59d2631c28c959ba438deb8ffcd1620','6084683f5a6f88017bd1d225eb45015f766a127ca122b067aee646c505c889f8',638);
INSERT INTO "audit_record" VALUES(639,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',48,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',639,'e08363f8d0721c4584dc2be9a93c3b26c2caca15e39f4f547eedd8cfb90ebc42','dc3df5926899c07bba2bd638cdaf57b9f2db74151f1edc947567d14c87b2f714',639);
INSERT INTO "audit_record" VALUES(640,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',640,'7e77faf4214aa0e45c32bca355bb7d33a488b7adc78d45ff20f4d0301596acdf','48189690578fa770f72093d73fc3479cc00509cbdc77fa8e1a6f7623765ab363',640);
INSERT INTO "audit_record" VALUES(641,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',49,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',641,'42d51145119c47b1769ccfd1680cbd3c2b1ab44b670a86af438c0021f6c0537a','46d96da801434316aef01fed011fd45fc1235028a5c8a9b0174decfff48d2192',641);
INSERT INTO "audit_record" VALUES(642,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',50,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',642,'34d1d756cceb7e3523ce2ec872c39bdf2f48323726f97e12d1b82add7fdcaf72','0265a744d0c51e101a99b117b89b87c19ae724e848d90b2a16cf30a0c0df9bf0',642);
INSERT INTO "audit_record" VALUES(643,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',51,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',643,'1a25dda1d7bdb3d2cd43ddb104d1e90af03619fd7a7a908006b267f11c5b0e35','ea7063acc5b5e9c267d4b3dc0243c7d308234b80d36aef4be8526576b9913cc8',643);
INSERT INTO "audit_record" VALUES(644,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',644,'922ff5d14325891b9470f03475a0818eb017a515303275872a766a780bf18026','c0f4765ad7982e067adf5cd8af752c3853b0fa74b0e7d27eccd4c8900410c10c',644);
INSERT INTO "audit_record" VALUES(645,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',645,'9b290eb9c9b83cdd6064998cafff4d6f9c2ede476194a887206ea7119fb5fe30','44edfcbedebe0ee17f78840ee83ba9582d0f0f83e00e4559ee236afd75177241',645);
INSERT INTO "audit_record" VALUES(646,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',646,'868dbee51959ed3ec9ab65622ce2b46139156a274ceafd69ea6890e5c4628396','cd2d393fc5ca34f868fe71417d049edfbb6d41687e3cb303361dde7528069430',646);
INSERT INTO "audit_record" VALUES(647,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',647,'5db9e84003d6e8193ab9fe8ee596e4be8f35a02e3b07e5d9c7a47b84516b6bd8','aec76ae0305c9132832241a9070f2831a4e4da346c2d4d8d292dc83449b1ff7a',647);
INSERT INTO "audit_record" VALUES(648,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',648,'b21507aaa517102b42724d2eb1e70b1ec26b5aeb4b4a1f4ef298ea7c3fe96d94','3c6b527866a0564481208ddb0f959f839d031479b70253fe069369d660cbe6e6',648);
INSERT INTO "audit_record" VALUES(649,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',649,'a051cb3788627428c7f6d88b3716d975f305ad1c0fde75286c955779bb8a7971','0ba4070a652ec1f84fc6bc01c4e3e51242a2d435a16e784151ca097dde30257a',649);
INSERT INTO "audit_record" VALUES(650,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',52,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',650,'39393b28a38598c01cb6c82fb5023a17cf5e9678e920d61ce16a09f2ad9d7456','8ccd92b1c36be89a996d2f882e4ca8bba843067c6058ae96c248bf26fdd4071e',650);
INSERT INTO "audit_record" VALUES(651,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',53,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',651,'c2a7a356a01c60d9a7ea266f0bdcfe5ad7a5340ebbbbd28341bca77050ab48ae','2ff3f859de5e2a890de5914df54e48560e9fb9e04fe5008ddb228bb5b82b91a6',651);
INSERT INTO "audit_record" VALUES(652,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',54,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',652,'1db35c4cc114b93e1f654fdd3b512d40d311eeeb4c30b3756d9b3d551d66fb52','f47ccfd06b8bbee84790737f9b329db4cbd7fe60bc22b102504e6c0c47b3f51a',652);
INSERT INTO "audit_record" VALUES(653,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',7,'BE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',653,'b347d89157adc63ed2d1d9c93222ecb603372888a33f5ad79784ceffa2fdaf20','5fc6561727fd0b8b9b8823003a5814eaaf3797637e2f3dd8f1e4a0d86d8b5148',653);
INSERT INTO "audit_record" VALUES(654,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',7,'BE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',654,'11b718b4429562dd30aeaebdaad186e34c4717f01023c9af9b960fe5d1fbc7c4','a1fad530e939f3a4f1909448754bebb8623c3fd6b15a67165d59385c3db30137',654);
INSERT INTO "audit_record" VALUES(655,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',655,'dce067c5cc87e5993f110e2ae2646c6ef8ea6c4a85d4ca44acb4ea620b7eab50','d2c561391df28c25afbc6ea581b77c44bd5e392891eb3781cf44f6090f3eeee8',655);
INSERT INTO "audit_record" VALUES(656,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',55,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',656,'359bde9a18a1eac61d6ba1a283afec4ab4fda51e4a5bbb6bd0c71e93dfea4263','72722aeb94251d04031f510c2d924b36807142a741ab83405c9fb9378a0afe97',656);
INSERT INTO "audit_record" VALUES(657,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',56,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',657,'14179d64f3f8f564e45431f8c08af46fe7c023cff0b86a6a35aa41c2bd57611a','f66683c20f23ebdcae20430ba821d12ec57833b55573d836e93e6fe303b5bf24',657);
INSERT INTO "audit_record" VALUES(658,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',57,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',658,'67b08e37ef0ed512fe3702318e4cfce82d73d2d34ff21341007acc8e6992bcf8','fc3e87b65d9f7e6203e60a85425b6f616c3b1fe1ac791a951799bc220b976a57',658);
INSERT INTO "audit_record" VALUES(659,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',659,'7a4338c6e19aacf7f09cd6bf5fcfc473cd3f704eb53da19cbbb0fc295c7a34f4','b3919ebc10beacf0370fa92c681ebc9e88c5c91ca468cf102a2fbf2b82ee9b9e',659);
INSERT INTO "audit_record" VALUES(660,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',58,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',660,'75b5b15de747c2db8d054928568eb01bc1e6189b527452e14bec0fdd5925d36d','a9c52405956e162c9d94abfda507521410bab8dd38db5fd7ad06478c1674e1b9',660);
INSERT INTO "audit_record" VALUES(661,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',59,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',661,'7678790e599a2dd0703d335482c52d99443ded65eab8f2e2d43a47ad54ec0594','0b8736fb37895e76dcb7747375fb60a4bbe912105169d4290bc7cc220edf9232',661);
INSERT INTO "audit_record" VALUES(662,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',60,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',662,'e6f496734b208e99abfcb2cf173b4ade80cba14e9c0fa79f135643c65d68e260','5d6d0b2a3953daabdef7775ee1bb36a79bfec9c8e5b4e1c864acc02ffe7665d8',662);
INSERT INTO "audit_record" VALUES(663,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',663,'ed85743c9238c48d0292243492ebe90edd962a9df43016e5c1a7489c27ceecb4','d71d13bd99f6653b857646e6e246adf713638b3356467a1797478d968971b69e',663);
INSERT INTO "audit_record" VALUES(664,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',61,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',664,'9e1b76fae7a6d8762bc5e95a94868598d52d23a1e7417047387a5af8d422f522','6c9c85c0f0c7b558101810476bff48c579f37c954b870673a16f131b1cb57111',664);
INSERT INTO "audit_record" VALUES(665,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',62,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',665,'3f245aea186f9bb0daf3710adb3648f8250ec7c5d3e03414cc445bc9fc2d1ada','1c802b5f88ef649ea3205bc15c0e18cfc7c7f6ac000d661f7fbbfb8a3d1c23b6',665);
INSERT INTO "audit_record" VALUES(666,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',63,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',666,'e92f05e5fe543c1febdfe1c3a63815f5b9d509a9d1658d478e4209ea2e8464eb','0aaa2c139d37d0c93ffd392a59a756ff05ceec67066b1518d386043763b1f17b',666);
INSERT INTO "audit_record" VALUES(667,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',8,'FR-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',667,'399e999fc41c01443ed620c21f106ff8caba1074bbd10038741999cff6ea4975','5707d9b0d0476962a7216a2efd95c3786fe51ef7ef7a265b195705b614cbe5a4',667);
INSERT INTO "audit_record" VALUES(668,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',8,'FR-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',668,'2938f2434fa27bc801d46d81c0454a90a46f94440ceb8bb7376d458c7b52b226','f41f73e2687ff78ab851d956c7efa4fb9e58776127ebcba83dd97173a01a5f34',668);
INSERT INTO "audit_record" VALUES(669,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',669,'04a67d7436603bb15a489b56c749ce5a8d351ed6921ed2c3e4e8bc8e58405492','9decebf71cc6aedd15ecbf6f6c5da95d5b4fb6d7fdb7b02d8461181c792c37e4',669);
INSERT INTO "audit_record" VALUES(670,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',64,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',670,'50de174f099a2aff31c30868c972d15d174fcbb6afa2358f81ad1cac6aaba6fc','d02ee4953f3c0d43b59a0360954ccef0f9ded8dd596386345d3275e70828ca07',670);
INSERT INTO "audit_record" VALUES(671,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',65,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',671,'94f3183abb0ab212829bdb196adbd8eb79a6b91a6fac31ecb637a3ad71e74f04','e1cee7fb80b538bcff5f4c09a897be867f6ef33e1587d8b2272ba80c56e9b938',671);
INSERT INTO "audit_record" VALUES(672,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',66,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',672,'8f0d47b8139483ab90100f99772b9e0409ad13826003048fdb2bb56c0362dcfb','9612a8f4b14afcc472a6a626220c0944bc1e1e48a4bdb5759cad58c6d22dc6bf',672);
INSERT INTO "audit_record" VALUES(673,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',673,'83313f2b50308805bf7d2c1c0d13ce6e4cdd919cb3be539bc504f9d65a6d846a','61d5e7c57e4761cc87ab1873610ae25289b1f994af2632d0f8610626d3eecce9',673);
INSERT INTO "audit_record" VALUES(674,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',67,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',674,'00dcc263e2bdf8b22e8be37a3303178b4e91b08fef303226e736cdfa07132f87','44906916c002b8cf1ac0b8edfb8ddd41cc8b7da7f97372ea85c30ae13d4c782e',674);
INSERT INTO "audit_record" VALUES(675,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',68,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',675,'38cf245ae910b60cd12ddc0d72dd5b3d17e3cf98d69d4a33b58821d93ab02f92','705bd285c6725bfc89903a0fefbdb4cbf0e2d3c787a6433f1bad64ccc93a86a0',675);
INSERT INTO "audit_record" VALUES(676,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',69,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',676,'a6e40c98329b593511747670aede04885ab3088fb073af75591a3f818e6ca9f0','668858eac3c8a55ceebf635f7f1ae56a58ce1923cb77f686f90c6865df8b8eba',676);
INSERT INTO "audit_record" VALUES(677,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',677,'9724769fa82719abb52c278a0cdce46a00a0707c281b7b28a6890a7b27f56cd8','51e2925b7de3df859b0938ef10e78f0d4459407c465f3a210afb838d968c5ad0',677);
INSERT INTO "audit_record" VALUES(678,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',70,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',678,'7d289bb8da4a1f349926d133ea7248dd69e413aa14112581d69bcd911676efe7','c4f297c0bfa6125b557bb021972b880575c911260fba36ac51fea2e657707d36',678);
INSERT INTO "audit_record" VALUES(679,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',71,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',679,'8da09c54212805e1be8bb8a3a319a135b0a9815ad44f9e26c10e634479285bd2','23dd21eaae1be9f10447df67dc32a609951290ed17bea17c27f2496a974cffb3',679);
INSERT INTO "audit_record" VALUES(680,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',72,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',680,'fdf263dde8548a895461c3bfcd8a5c93372922f8652d504b86ba978feba20e74','76998e0a12c49408f2f522150b1fc423f50b2612496d006b1c0901ff81940e31',680);
INSERT INTO "audit_record" VALUES(681,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',9,'DE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',681,'029ae30eca6d50594a99d877e55add624daa2ada40a6f19af6396ad691a0ec2b','ee9c90b50ebc9eaac8d6a24ee33e247787cc1560b9745cc7eabfb584caeab2f6',681);
INSERT INTO "audit_record" VALUES(682,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',9,'DE-B2C','window','be3d207b-bcb2-47da-9558-3a848452f0aa',682,'28c9863fbaf88c56c7cccc8839d5ce3280045b217e8a77d4c0dde8b4fc785863','8949b7756d5818e68a49cf670f8c26d6a2ce774e551154cadccb000bf0dee4c4',682);
INSERT INTO "audit_record" VALUES(683,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',683,'029384b3dcf06afee307d46d7d9b394cc78834271eeb2096b782846e38aecc4d','ebe112dd1dc16e6361d8245dde22a788b8386193d4ee42f2c94dd76e250b4abb',683);
INSERT INTO "audit_record" VALUES(684,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',73,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',684,'ccb0f2b43200259bda418633d609a54a1908a1615e6bd61cb37476342f1ba3bc','0b8184537576f93d92eee9f506caa713c67e2f7727cf2e922d2a483c67171967',684);
INSERT INTO "audit_record" VALUES(685,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',74,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',685,'faed4c86f1f6e3530c8bbea11dcb351371e70684dd49002a3c16d2844573d26e','9d7b3b8cc785b8f2f408672eeb6dfcb4acbb7f47668eaabf2a5638770d5b5405',685);
INSERT INTO "audit_record" VALUES(686,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',75,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',686,'381d54c5d295f95b47249f9cb2587dac7c16387127bd739c2a03873571178eb2','95743b9fa0530501b8cea468039e2573a11f08d8b0d589b86f27e591aa29f98b',686);
INSERT INTO "audit_record" VALUES(687,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',687,'48a59ac98b7df1042d74fdff596993cbc979f455c30a8a4e559df725814538ba','485b7045c242233f0a5618ad51775d93a4f53047c743f562854572bf5022d680',687);
INSERT INTO "audit_record" VALUES(688,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',76,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',688,'6055855d1b57576d319b3f295edf6f18be6dd7c74cad228513bf63a50e28cef0','1154f1209363250ffd4da3a53a12ffecc5535ed20c0071d8fa42b8b93ffbfa93',688);
INSERT INTO "audit_record" VALUES(689,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',77,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',689,'22edbc74d2cb7ec98d95adc37eb4e9f0d632a5c1f081938fad19cf3b716d7569','5ec91736a9cdf812b822a50b0d72f8245862a9043cf037f42504064fafec449c',689);
INSERT INTO "audit_record" VALUES(690,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',78,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',690,'379a1e3b62b29f628f6764319a7b7b87fabc82db18deb0746242f466a7af642c','349a2621e115decb8fa3d7ede71d9bc45572005d06169c40c7d7a65d095935fe',690);
INSERT INTO "audit_record" VALUES(691,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',691,'900686c2fe7361f5f0f0382b961addec72ed23b88d38aa0234ab171edee62dec','44597e1b2524bfd87dd977b1d9d35125e4a3afa6fe4c4d73c49606f8025bb74a',691);
INSERT INTO "audit_record" VALUES(692,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',79,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',692,'4a2343f3809e34586935e2e6759f73e6c34ee150728564def5b81e230949f963','d91ab8ce3f9edc8af64c85367131a00cc19d11ea350ce8211600dd869f3dba46',692);
INSERT INTO "audit_record" VALUES(693,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',80,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',693,'29d3f54ae93fd3de5f5c8edd7d278fd73a10fcc197c4c65b54411fa5c162411d','a21ddf09c8dbdaecf4850b0cb94b3034f20af4751fed2ebc786b58f87991e176',693);
INSERT INTO "audit_record" VALUES(694,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',81,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',694,'d682e637d9499830e67e145556d39b3dd9001ebab11f1f34685aecc2c0ef8e80','e656bb7fb9211edd0788e32ff6b395ca0bbbd7949b511963731990e428aec80f',694);
INSERT INTO "audit_record" VALUES(695,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',10,'FRIENDLY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',695,'ac5631dbb07588d469842c720d58b40d84afba05932d8fc8863c1e3e5a086e98','9766904c58569194fb27aec331e5525df491aece9e113a63105d6876d9796c81',695);
INSERT INTO "audit_record" VALUES(696,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',696,'49007c090bf831d261379ecaea9cd896b779a4ece9682946fb307d2fb5003a40','598c6ccb2c3af0c1ad2ab4014d589fe2cdaae6619ae89e9003a15af098aada3b',696);
INSERT INTO "audit_record" VALUES(697,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',82,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',697,'780eeb0740764217d4150dbbb96a59afc2d1f8a602292579a4d111bf8f82bfee','ea14b9113b2f6acf994812ded82ae1df5c75ad13d18cacda3af990c21cf3a4da',697);
INSERT INTO "audit_record" VALUES(698,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',83,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',698,'c69ef16af1cbb39e77c14682feccad9fa0a8839f258cc0ebc0eee3c86ac4f7c6','ad1674102579383e50842460c413e22dde524511a265cd824f1a7e0bb3ba89e5',698);
INSERT INTO "audit_record" VALUES(699,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',84,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',699,'1c57a6a68935c5f8e7deaaa267dd384754b7fe9ebedbad96e3b514326904aa9e','8605b6733293474177c66b58253f9ebb6bb0d1347c9066c9e0d4e06f6a8044f5',699);
INSERT INTO "audit_record" VALUES(700,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',700,'6e0d65a9000e990d807f72ff9a4e917349748e2cb3f58e73100f6bb95896703e','932e785ed66755bab1cba5ad1e21cff81b200afe41864bcdec04115399bde575',700);
INSERT INTO "audit_record" VALUES(701,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',85,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',701,'7f3827fd2a08343646d85b05433e91b65c4c0c0f20e9d788a274b2f43bd727f2','d55727150c85adfa1812ec59c6c6e2679b565971fc6d7192a633058a989f6875',701);
INSERT INTO "audit_record" VALUES(702,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',86,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',702,'afae3e2a2f74f2273037212d8182f347b6d9cf5fbdd1db8956ee83c6cdcfbed5','2c64a3680ee09777ebfa9308f1353cea3b8b9a48e8a137ac691a9f023c7d7f13',702);
INSERT INTO "audit_record" VALUES(703,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',87,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',703,'048102452afcc3d0e0e7ceddc94b4c7a4459dbe7c0bfaf8938da7111d51b1887','15626400ae2f5af9d1efc8eab1ff6f0e20f3d1d19356cafcf88f5a18adc25af2',703);
INSERT INTO "audit_record" VALUES(704,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',704,'19a2078cd17945e1bb2c04ece0b538024e863ced8f7ffadb0e47e9fd70fed613','6e17e662e1a8147259f5b0c9628896415e5ec1c3632997c28135931f2cd15082',704);
INSERT INTO "audit_record" VALUES(705,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',88,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',705,'8d495bd946558468d4aa69a47ad04b0fa416670f03aa10c2ba7cb5e1cce763cd','3cbda3873f5cbccb978e40426cfa5f3381cb993c33b8743d9bfed77838d3d640',705);
INSERT INTO "audit_record" VALUES(706,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',89,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',706,'d6297318bfb6cbe71d90f7817ee32118e0b335efae0cc8b440d6d9c83e7b9bab','9d1f32cf328c7ab5c03f66630d9aee405a6cd4429c4f416df7aa77bf72a2945c',706);
INSERT INTO "audit_record" VALUES(707,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',90,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',707,'fa42bc8202286511764c1be3b983c86a82920381d42966b651d9ef78c5297882','421874401f8473ac0db4eea9f57e0b42eb497f9b68e9563a5bf1a29c848f8598',707);
INSERT INTO "audit_record" VALUES(708,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',1,'DOM','window','be3d207b-bcb2-47da-9558-3a848452f0aa',708,'f105e1591351a2304a651731075c640acbd210410a5e6c2a2200de553a4f6d06','08edd9d37e0ad19126eb48a4e41d48efb6e8e0f5e4b7cc2bcece09cd0cc88fb3',708);
INSERT INTO "audit_record" VALUES(709,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',2,'EU','window','be3d207b-bcb2-47da-9558-3a848452f0aa',709,'ad296c745a8e388bfba6923edd398fd0c6fa69ffbb21c12c7f6ac550ee5adbb7','b6714c933ed36638013602d969d95e7536cc08e74cc78ddc04b1b689f09c6a55',709);
INSERT INTO "audit_record" VALUES(710,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',3,'EXP','window','be3d207b-bcb2-47da-9558-3a848452f0aa',710,'17d7399e11db9297089d0f508699860b372cd433083129eda218285b0ae07d4e','50035cda6d759633570c985c8d075914e646170d143eb4a31bdef740607edee9',710);
INSERT INTO "audit_record" VALUES(711,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',4,'CONS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',711,'5ba696b0fdd0015b4c8a8b20df4b5f76482206467f9ec1cb32e0075351e8a5bc','5e62200d23e79ed7a65be3e6f307276df978e5dfbded415281ca893c5c74fb8e',711);
INSERT INTO "audit_record" VALUES(712,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',1,'AUTO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',712,'2b3d69af6a03a630f342a8f19c0ec9b207acc9689748ee9eb611510a02a0fbfc','dc4ef7b6dbd408f25bdcb3785c1a377fad5ed408a6e4632c53d2c0f139c03957',712);
INSERT INTO "audit_record" VALUES(713,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',2,'LATE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',713,'08a31a1853ecfc2bc010908c40e7024e2078796cc6ae1da780841329b0c155da','3e8324df4f0682c90f898ad320cfa69d195d0a53d055aee8a9a99560159ee438',713);
INSERT INTO "audit_record" VALUES(714,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',3,'INSOLV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',714,'25937768155584c8bddd4cd5c89d1171a0ae3a1b95d54667150e16a3fb81593b','d69278294cb103a59951427065a6c0e595a80cc70e83b29f4dd3ba2c563fbd0d',714);
INSERT INTO "audit_record" VALUES(715,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',4,'AGREED','window','be3d207b-bcb2-47da-9558-3a848452f0aa',715,'f995b9474c41d34edf0fcdb5d792cf548281203a3444e2310d8aa10bb9f28246','f66afe205fae539a6c48cbb463afad3d8b8352e39cf9e7e4f3504b50bb53daf0',715);
INSERT INTO "audit_record" VALUES(716,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',5,'PAID','window','be3d207b-bcb2-47da-9558-3a848452f0aa',716,'c03f72d15129d87e2a55f7df55194bd38281e4c2b5802672538cd956f5ab3a48','6bf7d6f101ab80353447f006308a70878c0c0ad9545a947c3318590dd684e4cc',716);
INSERT INTO "audit_record" VALUES(717,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',6,'DISPUTE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',717,'cebc288bb376f540f5a33e0d818efcb1615e56212c3ceffb4c4976203fe2bb92','5655772a0a1f319e60789c35e4f6a4ca4aed2295e64bcdae2fbccdf5ddd96682',717);
INSERT INTO "audit_record" VALUES(718,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',7,'ERROR','window','be3d207b-bcb2-47da-9558-3a848452f0aa',718,'946c22d857054a207a0673bdc9edbbe13ea619d699bfa3ee5630fab2e9312ed1','902bc51ca4826a64c74aa16e25f5d814a9c47e6b5c736bb176a802b117d3b865',718);
INSERT INTO "audit_record" VALUES(719,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',8,'COURT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',719,'8a0cfb2b82a8426a3d62aea7a17233709bc6f3bd22e7e9d59085a674803b4a9f','3579eed764377c6ca867281bd04622d773188bb7dfc83c4894106aa29209a60c',719);
INSERT INTO "audit_record" VALUES(720,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',9,'SMALL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',720,'5d2132ccc5eded9cf10208468012eec4c66e8390c1accb8d28f8df8c68a35c89','b7b2841b5419ded966e134f9b7fce08c669f1785823a2c3cf2c472494dace6e0',720);
INSERT INTO "audit_record" VALUES(721,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',10,'DOCLATE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',721,'9a6338a523071744ffa44adce94f35c4f731cd540ba7f1df81cb7f6e15ea52ee','f04e73c05eefc2b112f12f778f418794a607cdc63ab31b590a1e8a21fefca8ae',721);
INSERT INTO "audit_record" VALUES(722,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',11,'RETURN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',722,'eeb0348292ba2e3b99984905f47015dd0693de15976a90eae27a6318f723f6c5','abbd1e21a5f5c7b317714064a76cee8624582ad84cc606769e6e7f6dbb38b630',722);
INSERT INTO "audit_record" VALUES(723,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',12,'CASHDIF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',723,'29331cd69a519e955416e5b58743f706050acff9e26b898757668fc46c922450','39fe9e111c52a36d96642a314fc45006041dc648f74a587d43c21d75ca8ec8d7',723);
INSERT INTO "audit_record" VALUES(724,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',13,'LOST','window','be3d207b-bcb2-47da-9558-3a848452f0aa',724,'105699e7fd00fa5393582f5f2d48b074ac01820247bc17fdd27a1ed023fb0e5a','0c1d712652dd48c5a4631a9079f1063d375f318e629e611ea31d0220d6d95de9',724);
INSERT INTO "audit_record" VALUES(725,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',14,'RATE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',725,'253d6581926b39c5f5d7693f45fb2e4c98af883213d66ee4d14db75a0112dcad','d3cda3a166496845cf56c90d55c1c86891521118b6c115d72940638a03ad7907',725);
INSERT INTO "audit_record" VALUES(726,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',1,'PRICE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',726,'7057e6f711f083775777e27440505a53c7245a1d3d76d5b91e55821c9d5fbb8e','8d297f2a34677c3ec3eadd8c8a9e15fe2b5232d405ce0ec9f295103a1ea19564',726);
INSERT INTO "audit_record" VALUES(727,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',2,'QUANT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',727,'539b1aaa1d6ca9362f90922a7e3002301b62c6ab55c5d0c88292cf25f990db78','51fb6ce4d5accc99bcce9d264c53706425b7a133f1457ef64b1017e72d823dfd',727);
INSERT INTO "audit_record" VALUES(728,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',3,'QUALITY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',728,'e6b76a66c5b66da062a899d10947587c6f01d088bb3d625b64b6679542a15073','f47a6dfc9ba44f2374fffe6b9e475d4ba55d4aeee73af39dd2732688b98212e2',728);
INSERT INTO "audit_record" VALUES(729,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',4,'NOTRECV','window','be3d207b-bcb2-47da-9558-3a848452f0aa',729,'2c804fc2f1a7cc63d35890aa57d1c30859c023ffb982b46f551ab63423a5863b','64d05995d2b891a210ab598215441e7bb4a57757e58f9ba04ce9c413257486cf',729);
INSERT INTO "audit_record" VALUES(730,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',5,'DUPL','window','be3d207b-bcb2-47da-9558-3a848452f0aa',730,'4aebcecc6b7f129cef5ed928f873e3a78f4dae81e210bbd2a84cbbf0d5aaa76f','88fcf519520ecd4ad87b5e0b325d76dec1d09f6ecce412a1ee4cd7ee1029849c',730);
INSERT INTO "audit_record" VALUES(731,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',6,'PAID','window','be3d207b-bcb2-47da-9558-3a848452f0aa',731,'44df5d2dc95734bda18bb5875c27ca00ac155959f0d45f7eaa72885288441be5','c2f7b78a0fca16ef53677d638c6d458dff6117e0f6e169352353643ca5cf04c1',731);
INSERT INTO "audit_record" VALUES(732,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',7,'NOPO','window','be3d207b-bcb2-47da-9558-3a848452f0aa',732,'0a5a4249d8c7b34e4d644006a6be1c4798e528042058007b88ddcb38f108f4b0','310dc69c2e772a74827e9fe1ab81577518806fb29525746798d19ece799cbb54',732);
INSERT INTO "audit_record" VALUES(733,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',8,'ADDRESS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',733,'1629433f5bd002648b9147159581ef8bd45bcd8416cbaccd9e67d616ba24f85f','1bb840690cd27bc5729983cd8b125bfe537bffb15bd1e332d15aaf68b55d6535',733);
INSERT INTO "audit_record" VALUES(734,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',9,'OTHER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',734,'a5b4d9342758768ebe26f1d79aed9dfe950767cde847e77ee75af9ac4165ec30','3d2ce8c27adb115c4b0245a141733094263cea695739fd8e4787b23667ab2c9a',734);
INSERT INTO "audit_record" VALUES(735,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',1,'DEFAULT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',735,'b4ce47fd965c56c5389b3c0aae5ad510173bada541b036c12ebcd2894c738dc5','386b97f792cbc00310f85a85a71dd4d9497238261606afcfce26405d6dc86c43',735);
INSERT INTO "audit_record" VALUES(736,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',2,'CLOSING','window','be3d207b-bcb2-47da-9558-3a848452f0aa',736,'0bf348a603477d4446371bf25179f7175769f56a6666acdac273c68bf7df5b26','082e4493d462d2b5145f7c7b0a5db0e86f95664df037507889af7dbe78579852',736);
INSERT INTO "audit_record" VALUES(737,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'currency_setup.create','currency_setup',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',737,'2365bf1071efc12ded965f32fa13633e86e137cd67c54964d1dc180e570d9b3d','0eb04f838decb1edc2685114ab707c0a31bac88b5a26c6673440ddc48d467494',737);
INSERT INTO "audit_record" VALUES(738,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'company_bank_account.create','company_bank_account',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',738,'6a578f0a6b3661e23a53edda4be666fee3635f61f566a18f7412ff50c8b79af8','f93b571bcee75ca7357afb3947b3c28dc4e8c3ffc973d7ad13b305116b11b5da',738);
INSERT INTO "audit_record" VALUES(739,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',1,'30-60-90','window','be3d207b-bcb2-47da-9558-3a848452f0aa',739,'41c377cc7c39fec7878923622963ef1107d153282c96582e2cadf1b9b8ec91ca','9bfce4f4d364faa212443e5ef8624562a1871b76cbf98cf7e2f1fa89aae5ead7',739);
INSERT INTO "audit_record" VALUES(740,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',740,'3c54d4d12caed043a4f8a5e6e7e708989705a118cb02909b2806ac7864fb17df','e3dce05d16cb4980ce5f6a22fb29e203f7550f6ec9c561ab0211348a34f4b6ec',740);
INSERT INTO "audit_record" VALUES(741,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',741,'a06d65110324433b6d3f91c6563364095d4b8ddd94eadf2074ead5dd9b33d692','6ea769daa9f50478e8f3eff71feab136dad12b2aaa9c7fa95b0b9131c53617c9',741);
INSERT INTO "audit_record" VALUES(742,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',742,'146bf268b9841e13d6c9947ed6c015c52c8208f134e16f286951f461a104b9de','eecb66261b01b32772a781de3593433d296cf542a779a24e7e393fccf3953743',742);
INSERT INTO "audit_record" VALUES(743,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',743,'25e44f002502e597463314424cce038e3f22cb5ef539531aecb49ee560aed298','911678aea58675b09095476d9fc9b79539c17b5c7e65c469573a59ca28e860b7',743);
INSERT INTO "audit_record" VALUES(744,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',744,'94d7cbf54b54805efa1122d59c80eb62fcfa8666590a6250046a155ef4995bea','0008483668fd313c14c910cfc5ea899a15385dd41c25c9dce72121b9612db5a9',744);
INSERT INTO "audit_record" VALUES(745,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',2,'30-60-90-180','window','be3d207b-bcb2-47da-9558-3a848452f0aa',745,'8ef1c49896b9380c32bd2f2353e4e4ea68c221e09f1dfb27b1b3e80787ec48ef','ba730a5761553607e03f99e3222f390bf99266d2563d17e260c8a0d269ad2c3c',745);
INSERT INTO "audit_record" VALUES(746,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',746,'aa0d255bd3023dbc6e2ed539b668a0a070a33891cf2e876d0ac58eecb5c6ffd2','0c4c749239b248dd27413120de79a18590761bca9fd64fc040bec0d8ca76688d',746);
INSERT INTO "audit_record" VALUES(747,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',747,'2a756efedf1e60e2fa1617247bfb9d23f136afd11105a525d6762abc0a38b2a3','aac755dafd52cb73a75052bad7f73eb1b78bc3743043e1aeb24e0468ce595f4f',747);
INSERT INTO "audit_record" VALUES(748,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',748,'3b2d9aa229cee381c178d661d3b89fd2649a19a7fc098085819307633b1accf6','6061dd4088efb589aecaf830d3f71d0efe03afa94b9a92d56e9f731a664888c0',748);
INSERT INTO "audit_record" VALUES(749,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',749,'a115bd6898a0f15ccbcd50be56ee5cbcb64fddb9c88089f0fbfb100057fff023','b93b7f659291123456057bbcbd6b5527424903a55759aa7b5c69cae2ee93c304',749);
INSERT INTO "audit_record" VALUES(750,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',750,'d1b2598f1355375d78a2056caace516d93e2ad213b79f9ef59fca97ad412f0ce','0c8b35c1bd7de14cf5a47c66769d1cb36a44afaf50ee04aac71ac114f7b100de',750);
INSERT INTO "audit_record" VALUES(751,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',751,'3d80b88cf7e013bcaafc07cce92a06cd954f90aa544e7a637ebf0f65ecba1433','4195903e55ec53cc48d438687f3cf2fb38b2feb806fea70b4949be4c1e8c48dd',751);
INSERT INTO "audit_record" VALUES(752,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',3,'MONTH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',752,'8de80f0beffca67e1b0f3a6be62dc30fe78f37f5743dd91289e5af9c4a9cb3ac','78dfd8fefd679087d1bc134943b0f1efc694797a36aef0fec1017b37f6639f6d',752);
INSERT INTO "audit_record" VALUES(753,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',753,'175049e4b83c775eddacabd86782d0f91477e5b276c797c375437b66fa51decb','d100c9a771b916c5edb3726279e3575dfd2ae1010db5e825a1a31393f6decde8',753);
INSERT INTO "audit_record" VALUES(754,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',754,'a5790c8f7b43450d5f013ea4879ee269596f2d538a606a01ee462b072bee86cc','8a40d0fc5c0b004762b798e16d017afb8d7c6a76eda9bf579a7719429319bd87',754);
INSERT INTO "audit_record" VALUES(755,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',755,'28a4c6148f4a3559dbff6efd2325b7e420e1125c235067ce938c5e7a9fae1ed5','af3987b8ce17eefd65a8cf6a8c26956a60a1f4a7f67c53d30387f058b76c3ef4',755);
INSERT INTO "audit_record" VALUES(756,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',756,'58a64f2b249a7121539c492bcc2c8fa57e324885e5c00a3cbccae8d659879a99','faf99df99ec913904257971451566206599f1eae121f335c3e5ea8a435608697',756);
INSERT INTO "audit_record" VALUES(757,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',757,'7afe82ff8dd8befb1cbf72e311fed6a02b83479ea0c6f12ed656b521e11b8370','7ddd129491375ae99b9e8e8019d978a199693245fc98df12bd281185af0b7a7b',757);
INSERT INTO "audit_record" VALUES(758,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',4,'FUTURE','window','be3d207b-bcb2-47da-9558-3a848452f0aa',758,'49fb5aee9300ea02a1044c34fde72321d5a12dd1e6c5a7f79fefbce13ceb9c9f','4d1882b1a85ea22ea1d89c4bd962b59a202ff96b13f8a835707e32fb2afda70b',758);
INSERT INTO "audit_record" VALUES(759,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',759,'becc64bb8e813d8754525c41b25bb7d4ab05ec718def0f2aded6adf9d72578e1','340c94438d954a95ef973026344abc26fd59e8576c1b89886a80050799d56918',759);
INSERT INTO "audit_record" VALUES(760,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',760,'68b8b6f1be0df7887344c43343966f5ed6276819b80541e570f1d54bea53045a','1b72ce261caceb9c0daa64a846e97c19f43a7c59fdc6772c6d8b6a847c18a915',760);
INSERT INTO "audit_record" VALUES(761,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',761,'59058dd81ea15ebb91d98460d7cbc129d667026cb5cc84c8936998894e7ddccc','fa32848c86d2a5f0ff6bbdded5390d4b1c8f3b23684004748ac8e9e461078447',761);
INSERT INTO "audit_record" VALUES(762,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',762,'372951a46e5f4cce46e0b7a100beb6f564f85255c0d1f59bd9145858cf82bc4e','2c40ef8287ad759c8e918eca07bc274ddceb875a7004123a95181b1138f5ebb4',762);
INSERT INTO "audit_record" VALUES(763,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',763,'44578bf1da35f1604fae124c5eaff1c0f45d47f97c70b340c77e2ed42f5409dc','1ef2f0b02467baa7b3db6d68ecc463065a2a1699d10f3a45d1ab63635c87b967',763);
INSERT INTO "audit_record" VALUES(764,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',764,'34c8b83292ba23d984ce8f4cf579b4e26a34bf971a6895447fa4bfa96e2d3872','b2dd909887093d108e522566a4bcceed1b5570163569c743891cea2064ec6bca',764);
INSERT INTO "audit_record" VALUES(765,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'product_group.create','product_group',1,'GOODS','window','be3d207b-bcb2-47da-9558-3a848452f0aa',765,'4561d4db3538b2d135a0d17fc36ebb04b66f635525a9c91dbee3ca37a888f76a','14a4b98ed6f69413ca6b8512d337c67c31663976eb812f9c948c526b69756a46',765);
INSERT INTO "audit_record" VALUES(766,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'product_group.create','product_group',2,'SERVICES','window','be3d207b-bcb2-47da-9558-3a848452f0aa',766,'0a445477018d1d0db78a97bdf0a5a5970a97f5981c274f89b4337ffb8c29089d','498015d80b3dfbb6d13107acc7f9387d68a17c51e9e52991b9afcc3bbde7848e',766);
INSERT INTO "audit_record" VALUES(767,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',1,'FREIGHT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',767,'a9c9eba177412bdf7a1249c425620b24915f1a8e544a9f5be067a96c9a43dc8e','772378d457f219a04cbe792f87afcb64a257a85aa1b4a5f76acea9bd755b3cc3',767);
INSERT INTO "audit_record" VALUES(768,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',2,'DELIVERY','window','be3d207b-bcb2-47da-9558-3a848452f0aa',768,'3bd67c635d4f4dd7b3f9660ac2c1ce992c40360c11ccbb6c2acb7648929fa04c','cdef34bfb834da4a55aa9a50190081d9633fdb31626690de16908d557ef1422d',768);
INSERT INTO "audit_record" VALUES(769,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',3,'PACKING','window','be3d207b-bcb2-47da-9558-3a848452f0aa',769,'a803019fc93f11f76896c2089a8329206d7b3eea497666b7d7b8fac447f67150','0f8df1d1642608d08007058579aa10dc53b3f38a3bfdb05b7f58e9f972eccc03',769);
INSERT INTO "audit_record" VALUES(770,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',4,'INVOICING','window','be3d207b-bcb2-47da-9558-3a848452f0aa',770,'920e4f4a2f37250ba10a1882b9570a4e1abe1b10c9d4ba0c26a89f413993b4ef','708556190422766dd9dd91934ac07d5871111e0472141f40f61100b577329c75',770);
INSERT INTO "audit_record" VALUES(771,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',5,'OTHER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',771,'9f9e82c5f39d8ff62e4b9ffe7b1affa6c71f283bbaeb2c399e98c9de6d221335','9a93e675384e417116401f0078e05c98b195b891b82242ed1a9229f501353b77',771);
INSERT INTO "audit_record" VALUES(772,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',1,'VAN','window','be3d207b-bcb2-47da-9558-3a848452f0aa',772,'839c08e3831aad8db5b1946c666fa1a9b3e18f1551419bc3819f22f144575244','0d713f43858f989ac64cb04a65f6f071b5ceb45018b4a0922e6fa44216ac8a08',772);
INSERT INTO "audit_record" VALUES(773,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',2,'CARRIER','window','be3d207b-bcb2-47da-9558-3a848452f0aa',773,'e9ece4a11eeda2179fcd4e2de35b8ca02108b52249bb025b28caf6ae4ae0ec69','e11a24e7e34408b7d00781262aa0c11816e0eb3a3369d42cd32f4fde6a5b12cd',773);
INSERT INTO "audit_record" VALUES(774,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',3,'COLLECT','window','be3d207b-bcb2-47da-9558-3a848452f0aa',774,'60afb1dff3c0e2616db82e181417f6952acaedd3d89482100193bf4248dfdd87','6f5ef3a20ddb8ad5df9f5758b5f447e99332b039a99edae70cb5ded19c4cf9ee',774);
INSERT INTO "audit_record" VALUES(775,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',775,'595ac39d4146bb637358173850b386354ce2dbd1cd075a8299b0b6c0103f09fc','20dcb5dbd0d70a5ad7b11f23ab787aa53bee122de66784cb857bb20f6940291c',775);
INSERT INTO "audit_record" VALUES(776,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',776,'2f2d23c7e2dbb3b8c19eefc7386c8e66f1b0aab58a8850bdbb67623d7fe86db3','9365136a1c8faded1818126904d15a0bfe7329a8816fb21e3c9feebc09613c6b',776);
INSERT INTO "audit_record" VALUES(777,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',777,'4658dd9d97f56491545a868b1b5af0d020f6f6165b4b1f622629f3487aee4566','f17b64f88d869b3e9f8b38d1903097d7d5b7290740fc45b78c08a98e04a5ccf6',777);
INSERT INTO "audit_record" VALUES(778,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',778,'232bbfa37eb6c512b84351d6a6aa5fa716777ed5effce3d87fcdc3df36583acd','2b8bafddebc0df9297e977d7f84044e0bb136dfafeec06e7472da8e680e91443',778);
INSERT INTO "audit_record" VALUES(779,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',779,'5efdf13700fbd38aac4675cfbced6d168305b65d2a9c6664e4a42d008e78652a','1d7d3fcad9defcc342a52933e7a26c67657336febbb493d5ec2d36ca51d5e0ca',779);
INSERT INTO "audit_record" VALUES(780,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',780,'cc58aa290f328dc779c44918fe411b2a065d77370b180c3a5963d57d2f0dda8f','7335126be004873f99d28215ade8feececbc1fc3dc31cd9ae27e066db770c7ca',780);
INSERT INTO "audit_record" VALUES(781,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',781,'b3dfbe2876a46b58ec32452d06cdebbe5a233d029f4f178d28eca5e5cf8a6e62','d82f3ff6e1f2cbcd081dab9aa82f2c945c97dcb400fa230c363afb783ebec01f',781);
INSERT INTO "audit_record" VALUES(782,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',782,'48950348dfc81ed59a3aad4740bc9f234392187be4f634800caaa1d9ea2067a3','13840f5bb5184323c2bf32b837654ec8f4d111153e923857a5f477aa1bdc55f2',782);
INSERT INTO "audit_record" VALUES(783,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',783,'beb1358330902499a836498fd7e133565db6a26ac83f50947925db6f158ff7d5','f61c7f176066d7c06ddd9b953e536250bf37c93bce3d928a95d5c1d6bb8ecd05',783);
INSERT INTO "audit_record" VALUES(784,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',784,'7878c7de48865f260f900f2c3f95a230f914248f60604a0339c2d8e5a98205df','22710f91f8e835ada79654c32151895754d4838fd9cf77354cbcc43468b47e61',784);
INSERT INTO "audit_record" VALUES(785,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',785,'66aa34b13bd275a919224eff02c52a59a74244db97c6878ac0a5b87e47e1453c','36e7f45515e9ce5a2d5ed2832d42d7436e52897959214d5dd83712b54a8914e8',785);
INSERT INTO "audit_record" VALUES(786,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',786,'4fe4fc31f53b2a93aeb4170d16d649b45e9d10bf5727ab9e05b77b9d1c1298fd','4ba238e96463e65cc2c8e13955a11e72709674dff215e48d25c24422eac36876',786);
INSERT INTO "audit_record" VALUES(787,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',787,'e75ec4325a2c402af1c3e1d7082443a1fc0cde699c84e47f4f03ade29f9d963c','786d0ae880a8599f0fa7f84b3115c7a135f567b0fef60d58034b1e8d56ac0a22',787);
INSERT INTO "audit_record" VALUES(788,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',788,'a02c3df30768d339d5fedf025d0666a3b039abcbd83b2ebef29531cd5cf3b285','e74fd584cad7ca4b1986227238fa5ef8b0823625c8096a3a8779b090e8c08c3b',788);
INSERT INTO "audit_record" VALUES(789,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',789,'dbf9caf8b8d5967f6fbf92c87e7b0ab335f7263fece64e0c846d347da9220a5d','ffd0ac6c43f9972c6db4a4743a0132c5dddccd52fa46a0270d349b62edb097e9',789);
INSERT INTO "audit_record" VALUES(790,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',790,'433f0af4411657f762bcc35806e42472e1d0ed08d0c381c00ca3df3006ec0de2','566bf3b93d63d2998f6de10cadb491b80a4d94686f0a557d0970cef38fe7c2a6',790);
INSERT INTO "audit_record" VALUES(791,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',791,'bf1705ed28162b402f58c9c6423c47278a38f9e4b36a7bf5e9c0a984353e9fd1','44f4349971e79da84624fccc55b55ec741c10e03315eff1c40ba66eb22d1f401',791);
INSERT INTO "audit_record" VALUES(792,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',792,'ef0d44f9d4b665e0993c7c3e4a27021682f3cff17307c8cf44b67494011219ff','14f6d553558400ac7355a91f225bc3741e6bc56818461ae5e2f6b5675134b008',792);
INSERT INTO "audit_record" VALUES(793,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',793,'a91ee2ab4ea7fde7f3d57e3fbddec65463729b1635ffc7976b6d28600606c3ff','30ee8b46bec29098e361952a4edc3f53733a26e001a9d05f05d811781d40f325',793);
INSERT INTO "audit_record" VALUES(794,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',794,'b3ccc32c9be6629d005c9300c3cc4834e4172a3e42e819fabe42b50da2b48c42','f47fe0efd06f79747e76477d9d17d08198bebf54e5750530cf48422553226efd',794);
INSERT INTO "audit_record" VALUES(795,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',795,'cfbb69933a121c1975490aac427ee5c5ed92c077e20198c2bd7ddf15d456f230','cf78267973ec2cb2ca0b76f4cc55c38801bf2b969bbc1f9649a6a0ce3b4fcc1c',795);
INSERT INTO "audit_record" VALUES(796,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',796,'14905320872e408dc442d5e279d5afade26f4932831e6d968ae82d8721cf977e','a4c6fba0f34a769f758dad930810acce141e77fa7746e6edb295f05096e32b3c',796);
INSERT INTO "audit_record" VALUES(797,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',797,'43611679283733f118b89334df0fd9c174b6d3c488f7bcab3a56a22fbcf90fb0','52452335e874602080d807cbd592f7e38f2a6c300cfed914211ab44fc5323834',797);
INSERT INTO "audit_record" VALUES(798,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',798,'7d4c9168a9c9e1e69992c576bc87ebf13f761f02d9a50b70d5f805bf528e025a','87a7e1808af3a3992c618bb620ab9939a009d67145e750d9be4f3f3d619857f0',798);
INSERT INTO "audit_record" VALUES(799,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',799,'cf8c2fc18b299f4497a413772228271390dc8a198bbaa6d3a1fe2761abd69e8b','18c26020551663176f54afdb3598acbc9e20e43d19ec79a02bdbaad9d2df52e7',799);
INSERT INTO "audit_record" VALUES(800,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',800,'1ff092cee8a5387c41d1e63a79b72e787976aa32e3b3d54487c9b64ff71c5408','32cd5be609d6a8e4114307d5c62c35ee798bb7e8bc88eb3d1978a5368255762b',800);
INSERT INTO "audit_record" VALUES(801,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',801,'8eab99ff6813dfa5aed27485106467ec3e9e60b2336df3d98163c81b7413fcaa','e56875f61b694c171092a23ed43bd3cf177214cd4d60894d04fb9f63bafe0bb4',801);
INSERT INTO "audit_record" VALUES(802,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',802,'76dcd724662f92960b244b58214313613de2b0ace11807ab9b66b59ad709aaec','d8a26ec14646b8717e1c82b10b0d50e713cf71b4dc8c41a6a955c55829d1b7e8',802);
INSERT INTO "audit_record" VALUES(803,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'journal_name.create','journal_name',1,'BANK','window','be3d207b-bcb2-47da-9558-3a848452f0aa',803,'ac1461e771836216e8c7d2c70caa41e39e0f6135e1b962e1bd57a5db3a0ed693','4c43a754f6d1ec302e63b6ec48e766cbaeb0ad6db0ac573ed609f67130d2d0a2',803);
INSERT INTO "audit_record" VALUES(804,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'journal_name.create','journal_name',2,'CASH','window','be3d207b-bcb2-47da-9558-3a848452f0aa',804,'cdf61d2e5b7af95b546164e35436336654cd1a7d193bd36a037bef8607b4eada','6bfb0217ce3d064dd2a173daa3eeaa430599078203337a4664db906964bf9ab8',804);
INSERT INTO "audit_record" VALUES(805,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'journal_name.create','journal_name',3,'WRITEOFF','window','be3d207b-bcb2-47da-9558-3a848452f0aa',805,'1b7dab8c7a9ea3236004deaec5e4f0cbff695f0e5732a1050ae8722c15c27842','514d7e7b243a47efce79250dfb8f2c10d369ed63bbb92ed3f77fcff3500a8440',805);
INSERT INTO "audit_record" VALUES(806,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'priority_rule.create','priority_rule',1,'type','window','be3d207b-bcb2-47da-9558-3a848452f0aa',806,'62e4bd73e0323c5b016a937a838ab3735243f2496d03eef5d4c76cd57b18840b','c6dad1493d893e2b253dfd2f55669134e55dda557f4b1d642ea62dc0b1200dd0',806);
INSERT INTO "audit_record" VALUES(807,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'priority_rule.create','priority_rule',2,'transaction_date','window','be3d207b-bcb2-47da-9558-3a848452f0aa',807,'15c855432f1177368ca1da9c790ac169578b5561cc612bbfa8198c16e9663352','e9dc2c0661be40d3094ed5664da898ccb11dafefc51d2a09784e2b8bc433c1ee',807);
INSERT INTO "audit_record" VALUES(808,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'priority_rule.create','priority_rule',3,'due_date','window','be3d207b-bcb2-47da-9558-3a848452f0aa',808,'cee65a446bdd58c8e18f993e251e75df47a11364a014df1bf8c07b870037d212','dea80200d71c361d0c08d7cf601363d4318b6f8013edf682c1fb3d0f9d495b86',808);
INSERT INTO "audit_record" VALUES(809,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'imputation_rule.create','imputation_rule',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',809,'e906fda7392a9aa3d639233049fb829c563c81d22c35adfd52a9f89baeb5b499','4c89789c6aef979329ad0ba91e0a6833a4dc569517d7ffbb06724502601f3c3a',809);
INSERT INTO "audit_record" VALUES(810,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'imputation_rule.create','imputation_rule',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',810,'71c5a00ab81678bba2d983d47a8e1fbeeeec950043d55c41dca01305dfd91975','06abdde34e6ddf26e9e6e92c67604be6a9f54974db3f96ff1a965dbd9f122671',810);
INSERT INTO "audit_record" VALUES(811,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'imputation_rule.create','imputation_rule',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',811,'94a0475379799799d13c9ed937b44521cbd926a022f185591f932519c164ae24','7fa1bb6f812cd82ec9f6093bcd14e25722cc5121cd1d789148cc873f47d731b7',811);
INSERT INTO "audit_record" VALUES(812,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'imputation_rule.create','imputation_rule',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',812,'26ca46089546389bec9491256ea129e043c9e05c50634e58f8e9fcd7bc7994e2','1dc3b0d579b5c4f2a5635ba027463c41ab6e0b9d6f9638bfce1066d4f155483a',812);
INSERT INTO "audit_record" VALUES(813,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'imputation_rule.create','imputation_rule',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',813,'66b1874975a960e00513f3d93d2e0beac33f62063e3beb0dc7edc2042629cd17','762503be0bd62b9e75cb4410f322a51f85ad8c4ca1742ea0df009ed8d41fbdee',813);
INSERT INTO "audit_record" VALUES(814,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',1,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',814,'da64d7e21c72fdb0953a98966fdec4dec88c5a58435de7143223f43a95a02fb6','bd21ded032cb0cf1c25d6e036399b442b890b0e4e0561abef32df0dfd8132da0',814);
INSERT INTO "audit_record" VALUES(815,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',2,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',815,'75e3d7246c32a7ac08fe3134531095c50eb267a5853fecc52bb7ae02fbe99475','4a007f137510dfa419326120ef338c02597834987ce25f038ae3fb44c68b84f1',815);
INSERT INTO "audit_record" VALUES(816,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',3,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',816,'793b0526864d4be6a146b47c90e30a30d4ddf25e5eb1e8a67632a76be57c100f','c96c004439b934bdc9c14de33e85948c19fd8e9ce7e4ae85c51e278d75ec6c8c',816);
INSERT INTO "audit_record" VALUES(817,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',4,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',817,'baf78c408c1cb01884c2882f2a8b37f149b606a6d16ebca5f4e044a468c2f228','be449d4040b43c127b4adabc21edef7332bae241b6139b85b0f919e9f70be0fb',817);
INSERT INTO "audit_record" VALUES(818,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',5,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',818,'d92e35a83851e8d1ff1643e1c0ce81f653013fe4dface56b3883256a6f2aa1b7','9e24e60759210720cdfaccb52b1362b1f6009a0098f449d1e5f71e70c3c8870d',818);
INSERT INTO "audit_record" VALUES(819,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',6,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',819,'16e66ed4d3c9ff28a96de6ed63507a9996c1592761351e5e4dc9c7b1bd83050a','ba00ccdeefbafe57eb9c97b6e571e7c337cd6c1238681973041809fdeb111762',819);
INSERT INTO "audit_record" VALUES(820,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',7,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',820,'301339902b7eadbd0519034e6f9ab7ae30c2e27bff71491c4e186650360123e2','c131f090ccfb7dfe73886d2432ea4ee7c6efdcef62ccef95fd81922816aea1c5',820);
INSERT INTO "audit_record" VALUES(821,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',8,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',821,'e2c08fddc4f1fe60dbab0ed7992dfe080a354247de5a42f015a5afa6c91f3daf','58d2269854fb562470e29990e400a523559f3c27fbf5a1c87a11945f4872b6a8',821);
INSERT INTO "audit_record" VALUES(822,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',9,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',822,'69c87b1ee9a33c9dda6725f12bcc6c6932a22f8b90159bb0e01d7ffbfe53312b','76332c849e36959d4306e35a426991c10c70be27e3fa1e9bb830493e86fe2977',822);
INSERT INTO "audit_record" VALUES(823,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',10,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',823,'4e3a182f40bd43d176e8f3e924f3aa04461a45c2bb1dd030c1b62643465903a9','d549eab79e99d4e1dd3ebe17696274070e98b6a9385d65e1c6a3454fe23069c4',823);
INSERT INTO "audit_record" VALUES(824,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',11,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',824,'aeb0d47873e459b7c5afea2cf2119442ca0fd91d4408565574550a92ed5e7468','3b9cd38b820af81ef262920e9643f4e77a2a9c1a8d0b221cbfcae6e11b6df1e3',824);
INSERT INTO "audit_record" VALUES(825,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',12,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',825,'14d31fed4e544e18c5502bcfe6db60cb0825b3d3a81775d6c18790f7dbd4d237','fdc5e9b658ce474b83486fb5bdc387fad5bf46f299be5ea5fad6a73e3cf10cd4',825);
INSERT INTO "audit_record" VALUES(826,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',13,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',826,'64b708286dc338d007c83acdea5be703fe781d978e348b3b8f6eb03e05a04098','3fd236036460953b017529bab7efec8ef66636ce908f7bfcd05e06ccedc00042',826);
INSERT INTO "audit_record" VALUES(827,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',14,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',827,'6ac25b52244740c338f994c995ce9aab7ff63729ef407aba3a9e5f61552320e9','0520909eab250734d4e048bd125e433fc2cea95b892d372e8256035ec2459bfc',827);
INSERT INTO "audit_record" VALUES(828,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',15,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',828,'9c0cb3b4d4228eb48a7b48064b0f2dbe63a860897d5266c5d835e7ce7cb2712d','7a716543b8c5e87206567144095365cbaf1867fea80e43874f89ee58f9d6da9b',828);
INSERT INTO "audit_record" VALUES(829,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',16,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',829,'e2e9536ef76f8d34bfe1c110d8d6148b18c7d15ad147acdaf315523ace98d421','6ce02adb5f180309bfe5653111ddfec89938320673381cfc0ade8cd050a13a03',829);
INSERT INTO "audit_record" VALUES(830,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',17,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',830,'45c5700841a0c5387f09dce0b141f090aa03487844dc29ef673a6267c1d37f80','ceea016f5abe56f375aebd3b4bf1d818e2893a25cbf172b46b12043f92ce7b7d',830);
INSERT INTO "audit_record" VALUES(831,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',18,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',831,'131c22994e4bb2a74c3615b18e52cd64bac84c9762587619f24eed06d12588b2','7089d6f91a2aa4f1f4e32b233fc8b819ebd60f135dbe9773e333a21008a3cea2',831);
INSERT INTO "audit_record" VALUES(832,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',19,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',832,'d165e46a4473e2d476aa226732dc6d7d42250f6e3d347e470c1cc32487c42481','73e54405a5eeb8652e6a35dad71f73fa5d91f1e4796a755143c1dfe333f130ba',832);
INSERT INTO "audit_record" VALUES(833,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',20,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',833,'6207ebcb064b2a18ddaafa84d63f1e940d4cca4c61f79657694a559aa2de8240','9f7feba5380740a73169082f98be7775ee509ae5814622b869e400da9a78405f',833);
INSERT INTO "audit_record" VALUES(834,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',21,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',834,'bb7e445447d60f287d7b88a9d5e5ffb5ae1a397734c4e98e96165cb16192d4db','7b8d2252a265e05b216068ba5934b9680229354959f79efe9aefb293ed145e1e',834);
INSERT INTO "audit_record" VALUES(835,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',22,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',835,'e6fcacd488856495f8fd0509004bb55ad223a2e3d745938d57acd524598b96cf','d3bf993669c117b8923fd1893c2c25ab48caad84ecedd070bcb8cc57c25e266b',835);
INSERT INTO "audit_record" VALUES(836,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',23,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',836,'2accdaf87dfabb50ea40e6b80a4ce99c7fd20d8b87f639cc1511b138c1bb6be8','3327308cd6c996a3ebe5ca8acfa2e56665cbc1b87285deb2a96ac60bca45b0d1',836);
INSERT INTO "audit_record" VALUES(837,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',24,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',837,'905b54eb6fc272cffc06b2589594e208a0a5d66e3c956539310d9224958bbf5b','fe8e7a535c2fa125ccbae9d3e254553b87f21cdefa1f23a09072335a82406d82',837);
INSERT INTO "audit_record" VALUES(838,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',25,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',838,'1a9d374a4eaa60608d575312c61c2f534a9f61b2a533b3053fb9c712aaf042ff','f78c5cdb7c1d4510fb63c62337c34b6c94c8e04a806054e2606735545a7f80f6',838);
INSERT INTO "audit_record" VALUES(839,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',26,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',839,'dfcc603b8d32e296e706e369e29b743db350c68236846a510617a773f6eccf5f','73833bd5b617da53a31492885f37fe75ce63c6854383c69cbdd920c7b349c65d',839);
INSERT INTO "audit_record" VALUES(840,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',27,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',840,'e52cd06fea9403d3d525870616149b33ee24983fc4884730484df78ff6895172','71ef4378d4df2e3894f60247e863f50807738b0947ddd1ce3c65bfc221379d04',840);
INSERT INTO "audit_record" VALUES(841,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',28,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',841,'d0c044b0e31feefb0e4a14bd4685b285033a90d7ca624cc2cb8e508840d7b255','442681e419c829ecf1cca41305a97e9dddf9a3617113a7ee4b178a2df667b3fe',841);
INSERT INTO "audit_record" VALUES(842,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',29,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',842,'45cd70d7e56c6ed22dac5af9f90eafeac4b94011324c420d48baf23ab925ab10','240c14e50ea5c7cef280707c8e440d23e3c6dfd03f66fbe5416bdd30329ea34f',842);
INSERT INTO "audit_record" VALUES(843,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',30,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',843,'a3a233931e1e91f32bc75f4c77ce484aee26f5473c9bba72e7c54763560dd86e','cedf92d70e6e2a2c2a572de1ea945ac68022efd6ebd817c712f7da1ce12ed6d5',843);
INSERT INTO "audit_record" VALUES(844,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'match_rule.create','match_rule',31,'','window','be3d207b-bcb2-47da-9558-3a848452f0aa',844,'4ab18464ec0a7e8ea401288486a2007f2a8467e46dfdb33fb8aeba5aee2a7202','d6b2a663a47781024f9747f288ce8e195de88eaa9a62b4a5cbe98bd43834fc6a',844);
INSERT INTO "audit_record" VALUES(845,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',11,'TEST','window','f8b01cec-a20b-446e-887d-74642319c4ca',845,'ddf00e4deab0b4c3783023e0836e740f1333010498df2fdbad12706a3052d62e','a7dee0d721f7e18d8ae2e3a1854860d614008f15f972ef776764af8dc706ae99',845);
INSERT INTO "audit_record" VALUES(846,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',91,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',846,'bc1e57442c08bbb6ff5ed17d95d915088b26d8290d3bf99ffea7c94a238b16ff','1025aed5290c401eb69ba315c8a5c205f8536c89c938ad179d261fab102d0c2a',846);
INSERT INTO "audit_record" VALUES(847,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',92,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',847,'042ef8766e14f552f363a7c17180b75cde8ede1ebaff51ff4afc11a588af36d5','db6fa86ba5e4525f268f05d88c26990533d85d25a20cc078b41ef04f8a1cb0bd',847);
INSERT INTO "audit_record" VALUES(848,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',93,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',848,'9192f8e335deef669254e35f21c87fcd1fb8a11d6100971277554d1e79a188be','ecb0cdd7a0c55c5e4cbbafca07b4b21fc45fe83101fe960f8a76ec819e359202',848);
INSERT INTO "audit_record" VALUES(849,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',94,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',849,'e8d16d57daf999593d28327d4b8f00e2c3bde8f28949e04baf1693af4065e87b','1e95e1c6d5f7db05f76550a5d65c0cd8137e80af2121b218f244f1fe5094f78b',849);
INSERT INTO "audit_record" VALUES(850,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',95,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',850,'6dbedd0c95304cbfd7ea437caa6b23b0575406f9222706365c8c43e3e49d9bb3','bddaff5c853860189881086477d73a78089678c0e9980ef842380c43a3ef6464',850);
INSERT INTO "audit_record" VALUES(851,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',31,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',851,'1f428a11228932175b4ee6f63f116cf71191ef3a7bc760d6a9a62a0b1417b946','fd2c6a4a200ecce7e07cd1b1bdb4ec5f00f5ae88f651741ce1ad88815b2fe66b',851);
INSERT INTO "audit_record" VALUES(852,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',32,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',852,'09a583a5609014813fddda9a446cbee449e0152bb0d17ff6594495fa99e271cb','e78764459bad437441030806fc896a5e536e7dff1b487d79f4fb0d4c74f8a9f3',852);
INSERT INTO "audit_record" VALUES(853,'2025-01-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',33,'','window','f8b01cec-a20b-446e-887d-74642319c4ca',853,'5b54d1b0a4a1557d2619ed3e82be39ac9fcf38534cc280b12c60e04f56ba2cd6','0ebfeac6b11eec1c9b973373c834763dca48113459dc1a8d02298dcf978519af',853);
INSERT INTO "audit_record" VALUES(854,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'party.create','party',1,'De Vries','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',854,'20f81852b258ff226881c6af3cfb4cf0351ef41c3eb1aae1bc4bb57d8aef76f0','c4cdc1431f92b0f69db04a608cedf1efd066dca106e33fbfdce875a1a79a19f5',854);
INSERT INTO "audit_record" VALUES(855,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.create','customer',1,'10001','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',855,'929e1cdabeac579975ecac03287919b4829fe455ebf8c25cf90b3899f09843e3','c33627ba61d2f23f2c8c2716e09bfac69b7de1c524f4a353cfa9c88a09761c8c',855);
INSERT INTO "audit_record" VALUES(856,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.create','customer_credit',1,'','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',856,'26f09ec1944f9111154ac655689a824e3196459ddc7421c86deef4f48816ca94','ad60623b7da5edbbbbe724191c444a64e5ab57415f0286592a013c2b4092f05e',856);
INSERT INTO "audit_record" VALUES(857,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.create','customer_collection',1,'','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',857,'a71aa6a685ca049e963fcbe02914434d92b38a06c1ff96a11d05921b24465cef','85088a5b95ab61126f2579f5de4ee6092da3bd8857cc82d33b1b8a0044b75314',857);
INSERT INTO "audit_record" VALUES(858,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',858,'8de455956d617b6d0742ac726f7698e14e8c46146164036bb6c045c88473d6dd','ea778f9e9866baaaeebba58deed534b502c1c1924d11201e63420540b1324370',858);
INSERT INTO "audit_record" VALUES(859,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',859,'90aa03fb8dd08336b747d1d9833497e18ef842c5bc5a5fe7fd07ef585bb0c117','1935abc6ae83f2b12b340c637ce74074af473f896b0bbbf248b96c944b0a73c9',859);
INSERT INTO "audit_record" VALUES(860,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_address.create','customer_address',1,'1','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',860,'9300d2eb598226e7760cb2ceccab356e95b732e6c896e5863c5100841ae450bd','2d540d23daadbc2d3aba47aca50ad931f9af8f5b76ec681584c7dac0018f4c3a',860);
INSERT INTO "audit_record" VALUES(861,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_contact.create','customer_contact',1,'S. Postma','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',861,'652c70ee07747be260b8a1a71b1dd82111c69ca599a292c818cca5d1f237516e','ced91e4d47f3f50d11aab7be02056bdbe2ec74644b77c524f239b04f7ce1f19a',861);
INSERT INTO "audit_record" VALUES(862,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',1,'1','window','c96737f8-31a1-4b67-802e-657cbd5c8d5e',862,'686ad52eca2025246ca503f07c67016b9218e00d040bfc9dd32a45bb6848ac9e','062e440f594b161f7efa9d486b4597d3f5c3c1015e443dca8e748052cd00f60c',862);
INSERT INTO "audit_record" VALUES(863,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',1,'1','window','c85b500c-c22b-4ad1-9466-f23c7a2b28c8',863,'b2b6274f3661c8e114db3ca2990ef215613f2cc4d24510c653390d829265ecbc','5d13f8d61b32b2a26073914c640c697fa1014e1cd854f1d6b784313272a368c3',863);
INSERT INTO "audit_record" VALUES(864,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'party.create','party',2,'Bakkerij Smit','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',864,'60ce8aa6412ce3d3f1a7bdcad0ae1b122f35a03ecf5e0a81fd5c1afd45475fd6','7c20e28610d3595ad1f6cbc23f0eaa8da2690e5821dee1369a92766f1c14604a',864);
INSERT INTO "audit_record" VALUES(865,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.create','customer',2,'10002','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',865,'c7a7ffc06572cc86679c7c64500a48754b4175008a07e4e2e8b921367edb6c59','b65f41392f5396aed61d7b42a30e1858cccd928939a18e52dc5352138c8073fa',865);
INSERT INTO "audit_record" VALUES(866,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.create','customer_credit',2,'','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',866,'71a95956458a750632a27d563f09ea68154a2e7e98d6563e0f6581058fe6793d','093eb97c26b3c4bb4d5af66d729c80d2c3c97aed957c3de831c127bd1d739116',866);
INSERT INTO "audit_record" VALUES(867,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.create','customer_collection',2,'','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',867,'c401fa5658e486ad62413d61a5cebff084e84aee9c3823a1a4d3dbe55a925381','fdcb9c56162158dfb9509ce3da4991e543987a03ce43c0d3b1e7d9d982d298a2',867);
INSERT INTO "audit_record" VALUES(868,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',2,'10002','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',868,'8de455956d617b6d0742ac726f7698e14e8c46146164036bb6c045c88473d6dd','00a1d265287e30b11714481a10dcc0f434b5bbb79581e6f5c8524ad0cbacba0b',868);
INSERT INTO "audit_record" VALUES(869,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',2,'10002','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',869,'90aa03fb8dd08336b747d1d9833497e18ef842c5bc5a5fe7fd07ef585bb0c117','3cd1a6f33350e1ccdd35aba94a5ac62977a334f1357b7350c3a2487994a6bcc1',869);
INSERT INTO "audit_record" VALUES(870,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_address.create','customer_address',2,'1','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',870,'52ee8ea51abdb05a8d5007a2da91381b74f89d257d804c949eefbb1b9a5f650c','1f98d22309551b2f559d763d2815eaa2eb9258adbf5a4bed10cdc21f2e45cbaa',870);
INSERT INTO "audit_record" VALUES(871,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_contact.create','customer_contact',2,'S. Postma','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',871,'e6a0e05e43cb51670d238a511cbb455f4d4326b8e2897e5e0b57c20556234937','3ddd6c88b1ef893a733664b407b80e88136d4e0da74795049e8039fa5a1b9b94',871);
INSERT INTO "audit_record" VALUES(872,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',2,'2','window','1f6c2c87-c965-49f3-9737-f82659f6b7b3',872,'686ad52eca2025246ca503f07c67016b9218e00d040bfc9dd32a45bb6848ac9e','6ae85a3831dc16c127a87291607b2f8fa1bbce1bcdc4e5acc5ab032decdf1527',872);
INSERT INTO "audit_record" VALUES(873,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',2,'2','window','f0f73d0e-151e-4cf7-a94f-388e249404f2',873,'b2b6274f3661c8e114db3ca2990ef215613f2cc4d24510c653390d829265ecbc','c6e7b7fcea5d50c400ce16f2992516d75ef62ab86d13d9c554589557704e8987',873);
INSERT INTO "audit_record" VALUES(874,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',35,'','window','4d90a91b-b419-403e-92b0-45d1b07aeafb',874,'41bb5dc08c45a6edb34bbc4e48e7c7c1f16c3de872a418138579e2b19397f267','13965d493faf030b2be6e2059be51bc2051fdb3c74d3d8e7eee210937e57f227',874);
INSERT INTO "audit_record" VALUES(875,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',1,'OPN-2026-000001','window','4d90a91b-b419-403e-92b0-45d1b07aeafb',875,'8e5442b520c843068a61d995e184ce5d7a5957e95ee4af1ed294a32702295a0a','4c5f5dedf26a82db998ae9a11e13a16f7789850f403947f8cfa4744250fbf3f0',875);
INSERT INTO "audit_record" VALUES(876,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',2,'OPN-2026-000002','window','a4ce5eef-160f-4e29-9f2b-6655de3c4e8b',876,'8cd5a45f9dba0f34e227c2c4d9ab3af701dce440ce8520e44f5dc37390db8f6a','a997aa55add3b8c24936513262acc6474cf0604774d8eef93279fb58301c6dca',876);
INSERT INTO "audit_record" VALUES(877,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',3,'OPN-2026-000003','window','c4234ff6-507f-48f2-a837-1cf00257b58b',877,'c9607c40f9474e448f3a2044734ac697e2627555cb51c2b64022b2267070b433','38ffa47815fe07273b8490095f313df708407c9624a6788189d22539dc6ce0f1',877);
INSERT INTO "audit_record" VALUES(878,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',36,'','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',878,'8256e4d5b2ce2f3272d381eb5838a2ca97db178ef75d578231200490e80be887','57d438e3013e4676a37e2e002019ea2b338bee42f514faefd582fe965a79635b',878);
INSERT INTO "audit_record" VALUES(879,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',37,'','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',879,'25e6d8d2f6f3517c186dd17069b7a8a97acdc1d0ad230b825a494cdc712eb203','8d18f978834569b8c2000a62efa538f3e347b6d85b9ed0de7befaa4673b2ae6f',879);
INSERT INTO "audit_record" VALUES(880,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',38,'','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',880,'cd3afde5217559a00e30ee819f15993ffee9b089f5bf265be16a914c7d854fa5','2a5a185f16bc137514309c7eb07f6b8ea64958359bad2a4088d2585fae0bc86c',880);
INSERT INTO "audit_record" VALUES(881,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_journal.post','journal',1,'BJ-2026-0001','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',881,'1e87358596758fdd47945f595a81a2c22d8b5e4814e0360093a46bc3f76dae7b','2a1bb86ad643ea2998130e6f7048c54b20c9b500fd3896d6795ac69c3baa429d',881);
INSERT INTO "audit_record" VALUES(882,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',4,'PAY-2026-000001','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',882,'dcde2cd5ff99786dfa86f6869762d77ed3f73bd77e6cd13c53e84666abd40501','df4b1f9aa74c00d10cb07e9da464e8925c2172aecf3161c044304af7823702a3',882);
INSERT INTO "audit_record" VALUES(883,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',5,'SET-2026-000001','window','28a613c8-84ef-4202-954b-c3a3c0df9be0',883,'a419ed093e649825837c2abe10e452420a733072aedf6ac54620d0ed73dec086','98bfa6c03a5f42f258eba6176f8e53005e5da767944a4f1944ba4a8df8d69e5b',883);
INSERT INTO "audit_record" VALUES(884,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'bank_import.create','bank_import',1,'','window','d276ca27-99b9-448c-95c6-89687d25b84e',884,'0282f74b93965721acc907dca44e37993e8ee4d6c887581e29508832417c41ac','e4898f3bf4e9a5e4d172ff61214ea7c61fd222716494296581336a26eb42f04b',884);
INSERT INTO "audit_record" VALUES(885,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'bank_statement.create','bank_statement',1,'','window','d276ca27-99b9-448c-95c6-89687d25b84e',885,'2125739f6f460e946922b8ab58d4f417d07d69abb13af6778142a2c3ed2d06eb','d37549f521c708597d469bd620395c490ae6314eb70f8dd19744e0908cb77ca0',885);
INSERT INTO "audit_record" VALUES(886,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'credit_management_group.create','credit_management_group',1,'STD','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',886,'1cf862ce4dc2e14757d8025bc42bf4ef4ff920f60ba16c195fae1f15cf5500e3','5831329670abf0042d0b27e51f5f0bc66b52cae44e8b2d795ba3ba2ffab0a259',886);
INSERT INTO "audit_record" VALUES(887,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account_status.create','account_status',1,'STOP','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',887,'60f813adc38be4b833f7b6c555b2c9316c99c9b7ecbdabf4d48357a86e4059c1','5b22962c3962779f823af6d1b1744bf5a1b152a04cbaebefd9650ef0b40436a7',887);
INSERT INTO "audit_record" VALUES(888,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.update','customer_credit',1,'1','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',888,'a64702eeb11b6fcbd03cd4a9c2d54ce86b484183c11738bf400e593a7020f743','16cc6de40cbdb2124a704c5812227642695e28bfabdd3e60a0994c8cb175b3ef',888);
INSERT INTO "audit_record" VALUES(889,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.update','customer_credit',1,'1','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',889,'4589c5bea9a5b372d26ed4f3a77d11d26b2e6c7ba6f33e7c47d28b505d2b6ec1','929a5880c6fbfba0747907ad79ba1e93a46704a26d82691736bcf2d1365a20fb',889);
INSERT INTO "audit_record" VALUES(890,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.update','customer_credit',1,'1','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',890,'7a32e73a1fd21591921998dd59019497d4d9f5e23aa8e825ffc46a4a7c2d2478','2e94c1ee0e92dae2a6ba075f1d2edf177485135dfb93e97db224118cd114206b',890);
INSERT INTO "audit_record" VALUES(891,'2026-02-16T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.update','customer_credit',1,'1','window','c4343f02-f668-47fd-a0b2-f046833d0ad2',891,'c42abca3d0987d850060dfd2b3414c96fb64d2bf99507efd6a847edff3b2848e','767dda01fd77343fec0d03cb88df500b2f08680c023530720c2d1dea6bc1dfbf',891);
CREATE TABLE auto_charge (
	level VARCHAR(40) NOT NULL,
	customer_code VARCHAR(40) NOT NULL,
	customer_id INTEGER,
	customer_group_id INTEGER,
	item_code VARCHAR(40) NOT NULL,
	product_id INTEGER,
	product_group_id INTEGER,
	delivery_mode_id INTEGER,
	delivery_group_id INTEGER,
	charge_id INTEGER NOT NULL,
	category VARCHAR(40) NOT NULL,
	value BIGINT NOT NULL,
	currency VARCHAR(3) NOT NULL,
	keep BOOLEAN NOT NULL,
	from_amount BIGINT,
	to_amount BIGINT,
	valid_from DATE,
	valid_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_auto_charge PRIMARY KEY (id),
	CONSTRAINT ck_auto_charge_customer CHECK ((customer_code = 'table') = (customer_id is not null)),
	CONSTRAINT ck_auto_charge_customer_group CHECK ((customer_code = 'group') = (customer_group_id is not null)),
	CONSTRAINT ck_auto_charge_product CHECK ((item_code = 'table') = (product_id is not null)),
	CONSTRAINT ck_auto_charge_product_group CHECK ((item_code = 'group') = (product_group_id is not null)),
	CONSTRAINT ck_auto_charge_pieces CHECK (level = 'line' or category <> 'pieces'),
	CONSTRAINT ck_auto_charge_level CHECK (level IN ('main', 'line')),
	CONSTRAINT ck_auto_charge_customer_code CHECK (customer_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_auto_charge_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_auto_charge_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES charges_group (id),
	CONSTRAINT ck_auto_charge_item_code CHECK (item_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_auto_charge_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_auto_charge_product_group_id FOREIGN KEY(product_group_id) REFERENCES charges_group (id),
	CONSTRAINT fk_auto_charge_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_auto_charge_delivery_group_id FOREIGN KEY(delivery_group_id) REFERENCES charges_group (id),
	CONSTRAINT fk_auto_charge_charge_id FOREIGN KEY(charge_id) REFERENCES charge_code (id),
	CONSTRAINT ck_auto_charge_category CHECK (category IN ('fixed', 'pieces', 'percent')),
	CONSTRAINT fk_auto_charge_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_auto_charge_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE backup_record (
	made_at VARCHAR(27) NOT NULL,
	cause VARCHAR(20) NOT NULL,
	path VARCHAR(500) NOT NULL,
	manifest JSON NOT NULL,
	verified BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_backup_record PRIMARY KEY (id)
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
	id INTEGER NOT NULL,
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
CREATE TABLE bank_import (
	file_name VARCHAR(200) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	format VARCHAR(40) NOT NULL,
	content_sha256 VARCHAR(64) NOT NULL,
	mapping_id INTEGER,
	counts JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_bank_import PRIMARY KEY (id),
	CONSTRAINT uq_bank_import_company_id_sha256 UNIQUE (company_id, sha256),
	CONSTRAINT ck_bank_import_format CHECK (format IN ('camt053', 'camt054', 'camt052', 'mt940', 'coda', 'cfonb120', 'csv', 'xlsx')),
	CONSTRAINT fk_bank_import_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_bank_import_mapping_id FOREIGN KEY(mapping_id) REFERENCES import_mapping (id),
	CONSTRAINT fk_bank_import_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_bank_import_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "bank_import" VALUES('statement-1.xml','3ffe21dfddefdf1146dccfe82c099750bf28a38f93800c4b2df9cbbc816529a0','camt053','3ffe21dfddefdf1146dccfe82c099750bf28a38f93800c4b2df9cbbc816529a0',NULL,'{"statements": 1, "new": 1, "present": 0, "refused": 0}','2026-02-16T12:00:00.000000Z',1,1,1);
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
	id INTEGER NOT NULL,
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
CREATE TABLE bank_proposal (
	line_id INTEGER NOT NULL,
	rank INTEGER NOT NULL,
	score INTEGER NOT NULL,
	level VARCHAR(40) NOT NULL,
	rule VARCHAR(10) NOT NULL,
	manual BOOLEAN NOT NULL,
	customer_id INTEGER,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_bank_proposal PRIMARY KEY (id),
	CONSTRAINT uq_bank_proposal_line_id_rank UNIQUE (line_id, rank),
	CONSTRAINT fk_bank_proposal_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id) ON DELETE CASCADE,
	CONSTRAINT ck_bank_proposal_level CHECK (level IN ('high', 'medium', 'low')),
	CONSTRAINT fk_bank_proposal_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_bank_proposal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
	id INTEGER NOT NULL,
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
CREATE TABLE bank_return_code (
	code VARCHAR(6) NOT NULL,
	texts JSON NOT NULL,
	action VARCHAR(40) NOT NULL,
	retry BOOLEAN NOT NULL,
	fee BIGINT,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_bank_return_code PRIMARY KEY (id),
	CONSTRAINT uq_bank_return_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_bank_return_code_action CHECK (action IN ('retry', 'suspend_mandate', 'cancel_mandate', 'contact', 'correct')),
	CONSTRAINT fk_bank_return_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
	id INTEGER NOT NULL,
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
INSERT INTO "bank_statement" VALUES(1,1,'NL91ABNA0417164300','ABNANL2A','Tegel BV','','S1','1','2026-02-16','2026-02-16','EUR',0,5000,0,NULL,1,1);
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
	id INTEGER NOT NULL,
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
INSERT INTO "bank_statement_line" VALUES(1,1,1,'2026-02-16','2026-02-16','EUR',5000,1,'De Vries','','','','invoice','',NULL,'','','','',NULL,'','',0,'','',0,NULL,'',NULL,'','',0,'18e5509ac2dd7de0b493c8d0607ce4a3913c85ddee75d157ec2cda09f1be3fd4','<Ntry xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-16</Dt></BookgDt><ValDt><Dt>2026-02-16</Dt></ValDt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>De Vries</Nm></Dbtr></RltdPties><RmtInf><Ustrd>invoice</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>',1,1);
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
	CONSTRAINT fk_bank_statement_line_state_accepted_by_id FOREIGN KEY(accepted_by_id) REFERENCES user (id),
	CONSTRAINT fk_bank_statement_line_state_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id),
	CONSTRAINT fk_bank_statement_line_state_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_bank_statement_line_state_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_bank_statement_line_state_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
	CONSTRAINT fk_bank_statement_line_state_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "bank_statement_line_state" VALUES(1,1,'2026-02-16',5000,'new',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
	id INTEGER NOT NULL,
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
CREATE TABLE block_change (
	customer_id INTEGER NOT NULL,
	old SMALLINT NOT NULL,
	new SMALLINT NOT NULL,
	privacy BOOLEAN NOT NULL,
	reason_id INTEGER NOT NULL,
	note VARCHAR(250),
	cause_table VARCHAR(40),
	cause_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_block_change PRIMARY KEY (id),
	CONSTRAINT fk_block_change_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_block_change_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_block_change_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_block_change_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_card_event PRIMARY KEY (id),
	CONSTRAINT fk_card_event_transaction_id FOREIGN KEY(transaction_id) REFERENCES card_transaction (id),
	CONSTRAINT ck_card_event_kind CHECK (kind IN ('authorise', 'capture', 'void', 'expire', 'decline', 'refund', 'payout', 'chargeback')),
	CONSTRAINT fk_card_event_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_card_event_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
	CONSTRAINT fk_card_event_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_card_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_card_event_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
	id INTEGER NOT NULL,
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
CREATE TABLE cash_count (
	cash_day_id INTEGER NOT NULL,
	denomination BIGINT NOT NULL,
	pieces INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_cash_count PRIMARY KEY (id),
	CONSTRAINT uq_cash_count_cash_day_id_denomination UNIQUE (cash_day_id, denomination),
	CONSTRAINT ck_cash_count_count CHECK (denomination > 0 and pieces >= 0),
	CONSTRAINT fk_cash_count_cash_day_id FOREIGN KEY(cash_day_id) REFERENCES cash_day (id) ON DELETE CASCADE,
	CONSTRAINT fk_cash_count_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
	id INTEGER NOT NULL,
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
	CONSTRAINT fk_cash_day_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES user (id),
	CONSTRAINT fk_cash_day_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE cash_discount_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	months INTEGER NOT NULL,
	days INTEGER NOT NULL,
	percent BIGINT NOT NULL,
	account_id INTEGER,
	alternative_allowed BOOLEAN NOT NULL,
	next_id INTEGER,
	credit_rank INTEGER,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_cash_discount_code PRIMARY KEY (id),
	CONSTRAINT uq_cash_discount_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_cash_discount_code_next CHECK (next_id <> id),
	CONSTRAINT ck_cash_discount_code_method CHECK (method IN ('net', 'current_week', 'current_month', 'current_quarter', 'current_year', 'cash_on_delivery')),
	CONSTRAINT fk_cash_discount_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_cash_discount_code_next_id FOREIGN KEY(next_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_cash_discount_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "cash_discount_code" VALUES('2D14','{"en": "2 % within 14 days", "nl": "2 % binnen 14 dagen", "fr": "2 % sous 14 jours", "de": "2 % innerhalb von 14 Tagen"}','net',0,14,20000,NULL,0,NULL,NULL,1,1,1,1);
INSERT INTO "cash_discount_code" VALUES('3D8','{"en": "3 % within 8 days", "nl": "3 % binnen 8 dagen", "fr": "3 % sous 8 jours", "de": "3 % innerhalb von 8 Tagen"}','net',0,8,30000,NULL,0,1,NULL,1,2,1,1);
CREATE TABLE charge_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	item_vat_group_id INTEGER,
	debit VARCHAR(40) NOT NULL,
	debit_account_id INTEGER,
	credit_account_id INTEGER,
	discountable BOOLEAN NOT NULL,
	uncl7161 VARCHAR(3),
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_charge_code PRIMARY KEY (id),
	CONSTRAINT uq_charge_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_charge_code_debit_account CHECK (debit = 'customer' or debit_account_id is not null),
	CONSTRAINT fk_charge_code_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT ck_charge_code_debit CHECK (debit IN ('customer', 'ledger')),
	CONSTRAINT fk_charge_code_debit_account_id FOREIGN KEY(debit_account_id) REFERENCES account (id),
	CONSTRAINT fk_charge_code_credit_account_id FOREIGN KEY(credit_account_id) REFERENCES account (id),
	CONSTRAINT fk_charge_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "charge_code" VALUES('FREIGHT','{"en": "Freight", "nl": "Vrachtkosten", "fr": "Frais de port", "de": "Frachtkosten"}',NULL,'customer',NULL,NULL,0,'FC',1,1,1,1);
INSERT INTO "charge_code" VALUES('DELIVERY','{"en": "Delivery costs", "nl": "Bezorgkosten", "fr": "Frais de livraison", "de": "Lieferkosten"}',NULL,'customer',NULL,NULL,0,'DL',1,2,1,1);
INSERT INTO "charge_code" VALUES('PACKING','{"en": "Packing costs", "nl": "Verpakkingskosten", "fr": "Frais d\u2019emballage", "de": "Verpackungskosten"}',NULL,'customer',NULL,NULL,0,'PC',1,3,1,1);
INSERT INTO "charge_code" VALUES('INVOICING','{"en": "Invoicing costs", "nl": "Factuurkosten", "fr": "Frais de facturation", "de": "Rechnungskosten"}',NULL,'customer',NULL,NULL,0,'IS',1,4,1,1);
INSERT INTO "charge_code" VALUES('OTHER','{"en": "Other costs", "nl": "Overige kosten", "fr": "Autres frais", "de": "Sonstige Kosten"}',NULL,'customer',NULL,NULL,0,'ABK',1,5,1,1);
CREATE TABLE charges_group (
	side VARCHAR(40) NOT NULL,
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_charges_group PRIMARY KEY (id),
	CONSTRAINT uq_charges_group_company_id_side_code UNIQUE (company_id, side, code),
	CONSTRAINT ck_charges_group_side CHECK (side IN ('customer', 'product')),
	CONSTRAINT fk_charges_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE clearing_item (
	account_id INTEGER NOT NULL,
	role VARCHAR(40) NOT NULL,
	gl_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	currency VARCHAR(3) NOT NULL,
	payment_method_id INTEGER,
	bank_id INTEGER,
	reference VARCHAR(35),
	end_to_end VARCHAR(35),
	batch VARCHAR(35),
	customer_id INTEGER,
	document_table VARCHAR(40),
	document_id INTEGER,
	due DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_clearing_item PRIMARY KEY (id),
	CONSTRAINT fk_clearing_item_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_clearing_item_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_clearing_item_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_clearing_item_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_clearing_item_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_clearing_item_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_clearing_item_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_clearing_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE clearing_match (
	item_id INTEGER NOT NULL,
	gl_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	undoes_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_clearing_match PRIMARY KEY (id),
	CONSTRAINT uq_clearing_match_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_clearing_match_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
	CONSTRAINT fk_clearing_match_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_clearing_match_undoes_id FOREIGN KEY(undoes_id) REFERENCES clearing_match (id),
	CONSTRAINT fk_clearing_match_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_letter (
	run_id INTEGER,
	customer_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	sequence_id INTEGER NOT NULL,
	level INTEGER NOT NULL,
	number VARCHAR(20),
	state VARCHAR(40) NOT NULL,
	cancels_id INTEGER,
	document_date DATE NOT NULL,
	posting_date DATE NOT NULL,
	vat_date DATE,
	due_date DATE NOT NULL,
	channel VARCHAR(40) NOT NULL,
	remaining BIGINT NOT NULL,
	credits BIGINT NOT NULL,
	interest BIGINT NOT NULL,
	fees BIGINT NOT NULL,
	compensation BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	rounding BIGINT NOT NULL,
	total BIGINT NOT NULL,
	selected BOOLEAN NOT NULL,
	outdated BOOLEAN NOT NULL,
	texts JSON,
	voucher_id INTEGER,
	entry_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_cancels_id UNIQUE (cancels_id),
	CONSTRAINT ck_collection_letter_number CHECK ((state = 'draft') = (number is null)),
	CONSTRAINT fk_collection_letter_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
	CONSTRAINT fk_collection_letter_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_collection_letter_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_collection_letter_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT ck_collection_letter_state CHECK (state IN ('draft', 'issued')),
	CONSTRAINT fk_collection_letter_cancels_id FOREIGN KEY(cancels_id) REFERENCES collection_letter (id),
	CONSTRAINT ck_collection_letter_channel CHECK (channel IN ('print', 'email', 'both')),
	CONSTRAINT fk_collection_letter_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_collection_letter_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_collection_letter_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_letter_level (
	sequence_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	names JSON NOT NULL,
	grace VARCHAR(40) NOT NULL,
	due VARCHAR(40) NOT NULL,
	interest BOOLEAN NOT NULL,
	fee BIGINT NOT NULL,
	line_fee BIGINT NOT NULL,
	fee_type VARCHAR(40) NOT NULL,
	fee_account_id INTEGER,
	item_vat_group_id INTEGER,
	minimum BIGINT,
	block BOOLEAN NOT NULL,
	formal_notice BOOLEAN NOT NULL,
	channel VARCHAR(40),
	id INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_level PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_level_sequence_id_number UNIQUE (sequence_id, number),
	CONSTRAINT ck_collection_letter_level_number CHECK (number >= 1),
	CONSTRAINT fk_collection_letter_level_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id) ON DELETE CASCADE,
	CONSTRAINT ck_collection_letter_level_fee_type CHECK (fee_type IN ('fixed', 'single_dynamic', 'accumulated_dynamic')),
	CONSTRAINT fk_collection_letter_level_fee_account_id FOREIGN KEY(fee_account_id) REFERENCES account (id),
	CONSTRAINT fk_collection_letter_level_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT ck_collection_letter_level_channel CHECK (channel IN ('print', 'email', 'both'))
);
INSERT INTO "collection_letter_level" VALUES(1,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,1);
INSERT INTO "collection_letter_level" VALUES(1,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,2);
INSERT INTO "collection_letter_level" VALUES(1,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,3);
INSERT INTO "collection_letter_level" VALUES(2,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,4);
INSERT INTO "collection_letter_level" VALUES(2,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,5);
INSERT INTO "collection_letter_level" VALUES(2,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,6);
INSERT INTO "collection_letter_level" VALUES(3,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,7);
INSERT INTO "collection_letter_level" VALUES(3,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,8);
INSERT INTO "collection_letter_level" VALUES(3,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,9);
INSERT INTO "collection_letter_level" VALUES(4,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,10);
INSERT INTO "collection_letter_level" VALUES(4,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,11);
INSERT INTO "collection_letter_level" VALUES(4,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,12);
INSERT INTO "collection_letter_level" VALUES(5,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,13);
INSERT INTO "collection_letter_level" VALUES(5,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,14);
INSERT INTO "collection_letter_level" VALUES(5,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,15);
INSERT INTO "collection_letter_level" VALUES(6,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','7D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,16);
INSERT INTO "collection_letter_level" VALUES(6,2,'{"en": "Fourteen-day letter", "nl": "Veertiendagenbrief", "fr": "Lettre de quatorze jours", "de": "14-Tage-Brief"}','2D','17D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,17);
INSERT INTO "collection_letter_level" VALUES(6,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','0D','7D',1,0,0,'accumulated_dynamic',NULL,NULL,NULL,0,1,NULL,18);
INSERT INTO "collection_letter_level" VALUES(7,1,'{"en": "Free first reminder", "nl": "Kosteloze eerste herinnering", "fr": "Premier rappel sans frais", "de": "Kostenlose erste Mahnung"}','2D','20D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,19);
INSERT INTO "collection_letter_level" VALUES(7,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','2D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,20);
INSERT INTO "collection_letter_level" VALUES(7,3,'{"en": "Formal notice", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}','2D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,1,NULL,21);
INSERT INTO "collection_letter_level" VALUES(8,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,22);
INSERT INTO "collection_letter_level" VALUES(8,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,23);
INSERT INTO "collection_letter_level" VALUES(8,3,'{"en": "Formal notice", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}','3D','8D',0,0,0,'fixed',NULL,NULL,NULL,0,1,NULL,24);
INSERT INTO "collection_letter_level" VALUES(9,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,25);
INSERT INTO "collection_letter_level" VALUES(9,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',0,250,0,'fixed',NULL,NULL,NULL,0,0,NULL,26);
INSERT INTO "collection_letter_level" VALUES(9,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,250,0,'fixed',NULL,NULL,NULL,0,1,NULL,27);
INSERT INTO "collection_letter_level" VALUES(10,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,28);
INSERT INTO "collection_letter_level" VALUES(10,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,29);
INSERT INTO "collection_letter_level" VALUES(10,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,30);
INSERT INTO "collection_letter_level" VALUES(11,1,'{"en": "Level 1"}','5D','7D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,31);
INSERT INTO "collection_letter_level" VALUES(11,2,'{"en": "Level 2"}','2D','7D',0,1000,0,'fixed',NULL,NULL,NULL,0,0,NULL,32);
INSERT INTO "collection_letter_level" VALUES(11,3,'{"en": "Level 3"}','2D','7D',0,2000,0,'fixed',NULL,NULL,NULL,0,0,NULL,33);
CREATE TABLE collection_letter_line (
	letter_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	entry_id INTEGER,
	level INTEGER NOT NULL,
	base_date DATE,
	remaining BIGINT NOT NULL,
	disputed BIGINT,
	interest BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	rate BIGINT,
	vat_code_id INTEGER,
	vat BIGINT NOT NULL,
	text VARCHAR(250) NOT NULL,
	facts JSON,
	id INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_line PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_line_letter_id_line_no UNIQUE (letter_id, line_no),
	CONSTRAINT fk_collection_letter_line_letter_id FOREIGN KEY(letter_id) REFERENCES collection_letter (id) ON DELETE CASCADE,
	CONSTRAINT ck_collection_letter_line_kind CHECK (kind IN ('overdue', 'not_due', 'on_hold', 'credit', 'fee', 'line_fee', 'compensation', 'interest', 'rounding', 'text', 'ledger')),
	CONSTRAINT fk_collection_letter_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_collection_letter_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id)
);
CREATE TABLE collection_letter_sequence (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	post_interest BOOLEAN NOT NULL,
	post_fee BOOLEAN NOT NULL,
	post_line_fee BOOLEAN NOT NULL,
	maximum INTEGER NOT NULL,
	minimum BIGINT NOT NULL,
	next_from VARCHAR(40) NOT NULL,
	per VARCHAR(40) NOT NULL,
	header VARCHAR(40) NOT NULL,
	compensation VARCHAR(40) NOT NULL,
	compensation_level INTEGER NOT NULL,
	start_highest BOOLEAN NOT NULL,
	interest_terms_id INTEGER,
	law_preset_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_sequence PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_sequence_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_collection_letter_sequence_next_from CHECK (next_from IN ('due_date', 'letter_date')),
	CONSTRAINT ck_collection_letter_sequence_per CHECK (per IN ('customer', 'transaction')),
	CONSTRAINT ck_collection_letter_sequence_header CHECK (header IN ('highest', 'lowest')),
	CONSTRAINT ck_collection_letter_sequence_compensation CHECK (compensation IN ('never', 'from_level', 'formal')),
	CONSTRAINT fk_collection_letter_sequence_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
	CONSTRAINT fk_collection_letter_sequence_law_preset_id FOREIGN KEY(law_preset_id) REFERENCES law_preset (id),
	CONSTRAINT fk_collection_letter_sequence_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "collection_letter_sequence" VALUES('NL-B2B','{"en": "NL businesses", "nl": "NL bedrijven", "fr": "NL entreprises", "de": "NL Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,1,1,1,1,1);
INSERT INTO "collection_letter_sequence" VALUES('BE-B2B','{"en": "BE businesses", "nl": "BE bedrijven", "fr": "BE entreprises", "de": "BE Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,2,2,2,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FR-B2B','{"en": "FR businesses", "nl": "FR bedrijven", "fr": "FR entreprises", "de": "FR Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,3,3,3,1,1);
INSERT INTO "collection_letter_sequence" VALUES('DE-B2B','{"en": "DE businesses", "nl": "DE bedrijven", "fr": "DE entreprises", "de": "DE Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,4,4,4,1,1);
INSERT INTO "collection_letter_sequence" VALUES('UK-B2B','{"en": "UK businesses", "nl": "UK bedrijven", "fr": "UK entreprises", "de": "UK Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,5,5,5,1,1);
INSERT INTO "collection_letter_sequence" VALUES('NL-B2C','{"en": "NL consumers", "nl": "NL consumenten", "fr": "NL consommateurs", "de": "NL Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,6,13,6,1,1);
INSERT INTO "collection_letter_sequence" VALUES('BE-B2C','{"en": "BE consumers", "nl": "BE consumenten", "fr": "BE consommateurs", "de": "BE Verbraucher"}',1,1,1,0,0,'due_date','customer','highest','from_level',2,0,7,14,7,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FR-B2C','{"en": "FR consumers", "nl": "FR consumenten", "fr": "FR consommateurs", "de": "FR Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,8,15,8,1,1);
INSERT INTO "collection_letter_sequence" VALUES('DE-B2C','{"en": "DE consumers", "nl": "DE consumenten", "fr": "DE consommateurs", "de": "DE Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,9,16,9,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FRIENDLY','{"en": "Friendly, no fees", "nl": "Vriendelijk, zonder kosten", "fr": "Amical, sans frais", "de": "Freundlich, ohne Geb\u00fchren"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,NULL,NULL,10,1,1);
INSERT INTO "collection_letter_sequence" VALUES('TEST','{"en": "Test"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,NULL,NULL,11,1,1);
CREATE TABLE collection_log_entry (
	kind VARCHAR(40) NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	number VARCHAR(20) NOT NULL,
	customer_id INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	level INTEGER NOT NULL,
	document_date DATE NOT NULL,
	posting_date DATE NOT NULL,
	due_date DATE NOT NULL,
	remaining BIGINT NOT NULL,
	interest BIGINT NOT NULL,
	interest_posted BOOLEAN NOT NULL,
	section VARCHAR(40) NOT NULL,
	cancels_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_collection_log_entry PRIMARY KEY (id),
	CONSTRAINT uq_collection_log_entry_cancels_id UNIQUE (cancels_id),
	CONSTRAINT ck_collection_log_entry_kind CHECK (kind IN ('letter', 'interest_note', 'import')),
	CONSTRAINT fk_collection_log_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_collection_log_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_collection_log_entry_section CHECK (section IN ('overdue', 'not_due', 'on_hold')),
	CONSTRAINT fk_collection_log_entry_cancels_id FOREIGN KEY(cancels_id) REFERENCES collection_log_entry (id),
	CONSTRAINT fk_collection_log_entry_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_collection_log_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_run (
	kind VARCHAR(40) NOT NULL,
	parameters JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_collection_run PRIMARY KEY (id),
	CONSTRAINT ck_collection_run_kind CHECK (kind IN ('letter', 'interest', 'statement', 'strategy')),
	CONSTRAINT fk_collection_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_collection_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE commission_group (
	side VARCHAR(40) NOT NULL,
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_commission_group PRIMARY KEY (id),
	CONSTRAINT uq_commission_group_company_id_side_code UNIQUE (company_id, side, code),
	CONSTRAINT ck_commission_group_side CHECK (side IN ('customer', 'product')),
	CONSTRAINT fk_commission_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE commission_rule (
	customer_code VARCHAR(40) NOT NULL,
	customer_id INTEGER,
	customer_group_id INTEGER,
	item_code VARCHAR(40) NOT NULL,
	product_id INTEGER,
	product_group_id INTEGER,
	rep_code VARCHAR(40) NOT NULL,
	rep_id INTEGER,
	sales_group_id INTEGER,
	handling VARCHAR(40) NOT NULL,
	percent BIGINT NOT NULL,
	valid_from DATE,
	valid_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_commission_rule PRIMARY KEY (id),
	CONSTRAINT ck_commission_rule_customer CHECK ((customer_code = 'table') = (customer_id is not null)),
	CONSTRAINT ck_commission_rule_customer_group CHECK ((customer_code = 'group') = (customer_group_id is not null)),
	CONSTRAINT ck_commission_rule_product CHECK ((item_code = 'table') = (product_id is not null)),
	CONSTRAINT ck_commission_rule_product_group CHECK ((item_code = 'group') = (product_group_id is not null)),
	CONSTRAINT ck_commission_rule_rep CHECK ((rep_code = 'table') = (rep_id is not null)),
	CONSTRAINT ck_commission_rule_sales_group CHECK ((rep_code = 'group') = (sales_group_id is not null)),
	CONSTRAINT ck_commission_rule_customer_code CHECK (customer_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_commission_rule_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_commission_rule_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES commission_group (id),
	CONSTRAINT ck_commission_rule_item_code CHECK (item_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_commission_rule_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_commission_rule_product_group_id FOREIGN KEY(product_group_id) REFERENCES commission_group (id),
	CONSTRAINT ck_commission_rule_rep_code CHECK (rep_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_commission_rule_rep_id FOREIGN KEY(rep_id) REFERENCES sales_rep (id),
	CONSTRAINT fk_commission_rule_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
	CONSTRAINT ck_commission_rule_handling CHECK (handling IN ('before_line_discount', 'after_line_discount', 'after_total_discount')),
	CONSTRAINT fk_commission_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE commission_transaction (
	invoice_line_id INTEGER NOT NULL,
	rep_id INTEGER NOT NULL,
	rule_id INTEGER,
	percent BIGINT NOT NULL,
	share BIGINT NOT NULL,
	base BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	earned_on DATE NOT NULL,
	voucher_id INTEGER,
	reverses_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_commission_transaction PRIMARY KEY (id),
	CONSTRAINT uq_commission_transaction_reverses_id UNIQUE (reverses_id),
	CONSTRAINT fk_commission_transaction_invoice_line_id FOREIGN KEY(invoice_line_id) REFERENCES invoice_line (id),
	CONSTRAINT fk_commission_transaction_rep_id FOREIGN KEY(rep_id) REFERENCES sales_rep (id),
	CONSTRAINT fk_commission_transaction_rule_id FOREIGN KEY(rule_id) REFERENCES commission_rule (id) ON DELETE SET NULL,
	CONSTRAINT fk_commission_transaction_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_commission_transaction_reverses_id FOREIGN KEY(reverses_id) REFERENCES commission_transaction (id),
	CONSTRAINT fk_commission_transaction_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE company (
	code VARCHAR(10) NOT NULL,
	legal_name VARCHAR(100) NOT NULL,
	trade_name VARCHAR(100),
	legal_form VARCHAR(40),
	street VARCHAR(100) NOT NULL,
	number VARCHAR(20) NOT NULL,
	addition VARCHAR(40),
	postcode VARCHAR(12) NOT NULL,
	city VARCHAR(60) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	phone VARCHAR(30),
	email VARCHAR(120),
	web VARCHAR(120),
	logo_sha256 VARCHAR(64),
	accounting_currency VARCHAR(3) NOT NULL,
	language VARCHAR(40) NOT NULL,
	vat_number VARCHAR(20),
	second_tax_number VARCHAR(20),
	register VARCHAR(40),
	register_city VARCHAR(60),
	share_capital BIGINT,
	directors VARCHAR(200),
	vat_scheme VARCHAR(40) NOT NULL,
	creditor_identifier VARCHAR(35),
	e_invoice_scheme VARCHAR(4),
	e_invoice_id VARCHAR(50),
	fiscal_calendar_id INTEGER NOT NULL,
	payment_group_id INTEGER,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company PRIMARY KEY (id),
	CONSTRAINT uq_company_code UNIQUE (code),
	CONSTRAINT fk_company_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_company_logo_sha256 FOREIGN KEY(logo_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_company_accounting_currency FOREIGN KEY(accounting_currency) REFERENCES currency (code),
	CONSTRAINT ck_company_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT ck_company_vat_scheme CHECK (vat_scheme IN ('standard', 'cash_accounting', 'small_business')),
	CONSTRAINT fk_company_fiscal_calendar_id FOREIGN KEY(fiscal_calendar_id) REFERENCES fiscal_calendar (id),
	CONSTRAINT fk_company_payment_group_id FOREIGN KEY(payment_group_id) REFERENCES payment_group (id)
);
INSERT INTO "company" VALUES('MAIN','Voorbeeld B.V.',NULL,NULL,'Marsweg','51',NULL,'8013 PE','Zwolle','NL','038 555 01 24','incasso@voorbeeld.example',NULL,NULL,'EUR','nl',NULL,NULL,NULL,NULL,NULL,NULL,'standard',NULL,NULL,NULL,1,NULL,1,1);
CREATE TABLE company_bank_account (
	holder VARCHAR(70) NOT NULL,
	iban VARCHAR(34) NOT NULL,
	bic VARCHAR(11),
	currency VARCHAR(3) NOT NULL,
	account_id INTEGER NOT NULL,
	default_for_currency BOOLEAN NOT NULL,
	nsf_fee BIGINT NOT NULL,
	bank_group VARCHAR(20),
	bridging_account_id INTEGER,
	penny_limit BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company_bank_account PRIMARY KEY (id),
	CONSTRAINT uq_company_bank_account_company_id_iban_currency UNIQUE (company_id, iban, currency),
	CONSTRAINT fk_company_bank_account_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_company_bank_account_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_company_bank_account_bridging_account_id FOREIGN KEY(bridging_account_id) REFERENCES account (id),
	CONSTRAINT fk_company_bank_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "company_bank_account" VALUES('Voorbeeld B.V.','NL91ABNA0417164300','ABNANL2A','EUR',2,1,0,NULL,NULL,0,1,1,1);
CREATE TABLE company_file (
	id INTEGER NOT NULL,
	application VARCHAR(20) NOT NULL,
	schema_version VARCHAR(20) NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	last_verified_at VARCHAR(27),
	open_marker VARCHAR(120),
	changes INTEGER NOT NULL,
	is_copy BOOLEAN NOT NULL,
	CONSTRAINT pk_company_file PRIMARY KEY (id)
);
INSERT INTO "company_file" VALUES(1,'tegoed','4','2025-01-02T12:00:00.000000Z',NULL,NULL,16,0);
CREATE TABLE company_registration (
	scheme VARCHAR(40) NOT NULL,
	value VARCHAR(20) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_company_registration PRIMARY KEY (id),
	CONSTRAINT uq_company_registration_company_id_scheme UNIQUE (company_id, scheme),
	CONSTRAINT ck_company_registration_scheme CHECK (scheme IN ('kvk', 'bce', 'siren', 'siret', 'hrb', 'crn', 'oin', 'leitweg')),
	CONSTRAINT fk_company_registration_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE country (
	code VARCHAR(2) NOT NULL,
	names JSON NOT NULL,
	vat_prefix VARCHAR(2),
	eu_from DATE,
	eu_to DATE,
	address_layout VARCHAR(20) NOT NULL,
	postcode_pattern VARCHAR(60),
	version INTEGER NOT NULL,
	CONSTRAINT pk_country PRIMARY KEY (code)
);
INSERT INTO "country" VALUES('AD','{"en": "Andorra", "nl": "Andorra", "fr": "Andorre", "de": "Andorra"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AE','{"en": "United Arab Emirates", "nl": "Verenigde Arabische Emiraten", "fr": "\u00c9mirats arabes unis", "de": "Vereinigte Arabische Emirate"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AL','{"en": "Albania", "nl": "Albani\u00eb", "fr": "Albanie", "de": "Albanien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AR','{"en": "Argentina", "nl": "Argentini\u00eb", "fr": "Argentine", "de": "Argentinien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AT','{"en": "Austria", "nl": "Oostenrijk", "fr": "Autriche", "de": "\u00d6sterreich"}','AT','1995-01-01',NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('AU','{"en": "Australia", "nl": "Australi\u00eb", "fr": "Australie", "de": "Australien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BA','{"en": "Bosnia & Herzegovina", "nl": "Bosni\u00eb en Herzegovina", "fr": "Bosnie-Herz\u00e9govine", "de": "Bosnien und Herzegowina"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BE','{"en": "Belgium", "nl": "Belgi\u00eb", "fr": "Belgique", "de": "Belgien"}','BE','1958-01-01',NULL,'postcode_city','[1-9][0-9]{3}',1);
INSERT INTO "country" VALUES('BG','{"en": "Bulgaria", "nl": "Bulgarije", "fr": "Bulgarie", "de": "Bulgarien"}','BG','2007-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BR','{"en": "Brazil", "nl": "Brazili\u00eb", "fr": "Br\u00e9sil", "de": "Brasilien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CA','{"en": "Canada", "nl": "Canada", "fr": "Canada", "de": "Kanada"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CH','{"en": "Switzerland", "nl": "Zwitserland", "fr": "Suisse", "de": "Schweiz"}',NULL,NULL,NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('CL','{"en": "Chile", "nl": "Chili", "fr": "Chili", "de": "Chile"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CN','{"en": "China", "nl": "China", "fr": "Chine", "de": "China"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CO','{"en": "Colombia", "nl": "Colombia", "fr": "Colombie", "de": "Kolumbien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CY','{"en": "Cyprus", "nl": "Cyprus", "fr": "Chypre", "de": "Zypern"}','CY','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CZ','{"en": "Czechia", "nl": "Tsjechi\u00eb", "fr": "Tch\u00e9quie", "de": "Tschechien"}','CZ','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('DE','{"en": "Germany", "nl": "Duitsland", "fr": "Allemagne", "de": "Deutschland"}','DE','1958-01-01',NULL,'postcode_city','[0-9]{5}',1);
INSERT INTO "country" VALUES('DK','{"en": "Denmark", "nl": "Denemarken", "fr": "Danemark", "de": "D\u00e4nemark"}','DK','1973-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('EE','{"en": "Estonia", "nl": "Estland", "fr": "Estonie", "de": "Estland"}','EE','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('EG','{"en": "Egypt", "nl": "Egypte", "fr": "\u00c9gypte", "de": "\u00c4gypten"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ES','{"en": "Spain", "nl": "Spanje", "fr": "Espagne", "de": "Spanien"}','ES','1986-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('FI','{"en": "Finland", "nl": "Finland", "fr": "Finlande", "de": "Finnland"}','FI','1995-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('FR','{"en": "France", "nl": "Frankrijk", "fr": "France", "de": "Frankreich"}','FR','1958-01-01',NULL,'postcode_city','[0-9]{5}',1);
INSERT INTO "country" VALUES('GB','{"en": "United Kingdom", "nl": "Verenigd Koninkrijk", "fr": "Royaume-Uni", "de": "Vereinigtes K\u00f6nigreich"}','GB','1973-01-01','2020-12-31','city_postcode','[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}',1);
INSERT INTO "country" VALUES('GG','{"en": "Guernsey", "nl": "Guernsey", "fr": "Guernesey", "de": "Guernsey"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('GI','{"en": "Gibraltar", "nl": "Gibraltar", "fr": "Gibraltar", "de": "Gibraltar"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('GR','{"en": "Greece", "nl": "Griekenland", "fr": "Gr\u00e8ce", "de": "Griechenland"}','EL','1981-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HK','{"en": "Hong Kong SAR China", "nl": "Hongkong SAR van China", "fr": "R.A.S. chinoise de Hong Kong", "de": "Sonderverwaltungsregion Hongkong"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HR','{"en": "Croatia", "nl": "Kroati\u00eb", "fr": "Croatie", "de": "Kroatien"}','HR','2013-07-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HU','{"en": "Hungary", "nl": "Hongarije", "fr": "Hongrie", "de": "Ungarn"}','HU','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ID','{"en": "Indonesia", "nl": "Indonesi\u00eb", "fr": "Indon\u00e9sie", "de": "Indonesien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IE','{"en": "Ireland", "nl": "Ierland", "fr": "Irlande", "de": "Irland"}','IE','1973-01-01',NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('IL','{"en": "Israel", "nl": "Isra\u00ebl", "fr": "Isra\u00ebl", "de": "Israel"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IM','{"en": "Isle of Man", "nl": "Isle of Man", "fr": "\u00cele de Man", "de": "Isle of Man"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('IN','{"en": "India", "nl": "India", "fr": "Inde", "de": "Indien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IS','{"en": "Iceland", "nl": "IJsland", "fr": "Islande", "de": "Island"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IT','{"en": "Italy", "nl": "Itali\u00eb", "fr": "Italie", "de": "Italien"}','IT','1958-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('JE','{"en": "Jersey", "nl": "Jersey", "fr": "Jersey", "de": "Jersey"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('JP','{"en": "Japan", "nl": "Japan", "fr": "Japon", "de": "Japan"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('KR','{"en": "South Korea", "nl": "Zuid-Korea", "fr": "Cor\u00e9e du Sud", "de": "S\u00fcdkorea"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LI','{"en": "Liechtenstein", "nl": "Liechtenstein", "fr": "Liechtenstein", "de": "Liechtenstein"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LT','{"en": "Lithuania", "nl": "Litouwen", "fr": "Lituanie", "de": "Litauen"}','LT','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LU','{"en": "Luxembourg", "nl": "Luxemburg", "fr": "Luxembourg", "de": "Luxemburg"}','LU','1958-01-01',NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('LV','{"en": "Latvia", "nl": "Letland", "fr": "Lettonie", "de": "Lettland"}','LV','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MA','{"en": "Morocco", "nl": "Marokko", "fr": "Maroc", "de": "Marokko"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MC','{"en": "Monaco", "nl": "Monaco", "fr": "Monaco", "de": "Monaco"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MD','{"en": "Moldova", "nl": "Moldavi\u00eb", "fr": "Moldavie", "de": "Republik Moldau"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ME','{"en": "Montenegro", "nl": "Montenegro", "fr": "Mont\u00e9n\u00e9gro", "de": "Montenegro"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MK','{"en": "North Macedonia", "nl": "Noord-Macedoni\u00eb", "fr": "Mac\u00e9doine du Nord", "de": "Nordmazedonien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MT','{"en": "Malta", "nl": "Malta", "fr": "Malte", "de": "Malta"}','MT','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MX','{"en": "Mexico", "nl": "Mexico", "fr": "Mexique", "de": "Mexiko"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MY','{"en": "Malaysia", "nl": "Maleisi\u00eb", "fr": "Malaisie", "de": "Malaysia"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('NL','{"en": "Netherlands", "nl": "Nederland", "fr": "Pays-Bas", "de": "Niederlande"}','NL','1958-01-01',NULL,'postcode_city','[1-9][0-9]{3} ?[A-Z]{2}',1);
INSERT INTO "country" VALUES('NO','{"en": "Norway", "nl": "Noorwegen", "fr": "Norv\u00e8ge", "de": "Norwegen"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('NZ','{"en": "New Zealand", "nl": "Nieuw-Zeeland", "fr": "Nouvelle-Z\u00e9lande", "de": "Neuseeland"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PE','{"en": "Peru", "nl": "Peru", "fr": "P\u00e9rou", "de": "Peru"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PH','{"en": "Philippines", "nl": "Filipijnen", "fr": "Philippines", "de": "Philippinen"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PL','{"en": "Poland", "nl": "Polen", "fr": "Pologne", "de": "Polen"}','PL','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PT','{"en": "Portugal", "nl": "Portugal", "fr": "Portugal", "de": "Portugal"}','PT','1986-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('RO','{"en": "Romania", "nl": "Roemeni\u00eb", "fr": "Roumanie", "de": "Rum\u00e4nien"}','RO','2007-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('RS','{"en": "Serbia", "nl": "Servi\u00eb", "fr": "Serbie", "de": "Serbien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SA','{"en": "Saudi Arabia", "nl": "Saoedi-Arabi\u00eb", "fr": "Arabie saoudite", "de": "Saudi-Arabien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SE','{"en": "Sweden", "nl": "Zweden", "fr": "Su\u00e8de", "de": "Schweden"}','SE','1995-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SG','{"en": "Singapore", "nl": "Singapore", "fr": "Singapour", "de": "Singapur"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SI','{"en": "Slovenia", "nl": "Sloveni\u00eb", "fr": "Slov\u00e9nie", "de": "Slowenien"}','SI','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SK','{"en": "Slovakia", "nl": "Slowakije", "fr": "Slovaquie", "de": "Slowakei"}','SK','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SM','{"en": "San Marino", "nl": "San Marino", "fr": "Saint-Marin", "de": "San Marino"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TH','{"en": "Thailand", "nl": "Thailand", "fr": "Tha\u00eflande", "de": "Thailand"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TN','{"en": "Tunisia", "nl": "Tunesi\u00eb", "fr": "Tunisie", "de": "Tunesien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TR','{"en": "T\u00fcrkiye", "nl": "Turkije", "fr": "Turquie", "de": "T\u00fcrkei"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TW','{"en": "Taiwan", "nl": "Taiwan", "fr": "Ta\u00efwan", "de": "Taiwan"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('UA','{"en": "Ukraine", "nl": "Oekra\u00efne", "fr": "Ukraine", "de": "Ukraine"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('US','{"en": "United States", "nl": "Verenigde Staten", "fr": "\u00c9tats-Unis", "de": "Vereinigte Staaten"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('VA','{"en": "Vatican City", "nl": "Vaticaanstad", "fr": "\u00c9tat de la Cit\u00e9 du Vatican", "de": "Vatikanstadt"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('VN','{"en": "Vietnam", "nl": "Vietnam", "fr": "Vi\u00eat Nam", "de": "Vietnam"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ZA','{"en": "South Africa", "nl": "Zuid-Afrika", "fr": "Afrique du Sud", "de": "S\u00fcdafrika"}',NULL,NULL,NULL,'postcode_city',NULL,1);
CREATE TABLE credit_management_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_credit_management_group PRIMARY KEY (id),
	CONSTRAINT uq_credit_management_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_credit_management_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "credit_management_group" VALUES('STD','{"en": "Standard"}',1,1,1);
CREATE TABLE currency (
	code VARCHAR(3) NOT NULL,
	names JSON NOT NULL,
	symbol VARCHAR(6) NOT NULL,
	decimals INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_currency PRIMARY KEY (code),
	CONSTRAINT ck_currency_decimals CHECK (decimals between 0 and 3)
);
INSERT INTO "currency" VALUES('EUR','{"en": "Euro", "nl": "Euro", "fr": "euro", "de": "Euro"}','€',2,1);
INSERT INTO "currency" VALUES('GBP','{"en": "British Pound", "nl": "Britse pond", "fr": "livre sterling", "de": "Britisches Pfund"}','£',2,1);
INSERT INTO "currency" VALUES('USD','{"en": "US Dollar", "nl": "Amerikaanse dollar", "fr": "dollar des \u00c9tats-Unis", "de": "US-Dollar"}','$',2,1);
INSERT INTO "currency" VALUES('CHF','{"en": "Swiss Franc", "nl": "Zwitserse frank", "fr": "franc suisse", "de": "Schweizer Franken"}','CHF',2,1);
INSERT INTO "currency" VALUES('DKK','{"en": "Danish Krone", "nl": "Deense kroon", "fr": "couronne danoise", "de": "D\u00e4nische Krone"}','DKK',2,1);
INSERT INTO "currency" VALUES('SEK','{"en": "Swedish Krona", "nl": "Zweedse kroon", "fr": "couronne su\u00e9doise", "de": "Schwedische Krone"}','SEK',2,1);
INSERT INTO "currency" VALUES('NOK','{"en": "Norwegian Krone", "nl": "Noorse kroon", "fr": "couronne norv\u00e9gienne", "de": "Norwegische Krone"}','NOK',2,1);
INSERT INTO "currency" VALUES('PLN','{"en": "Polish Zloty", "nl": "Poolse zloty", "fr": "zloty polonais", "de": "Polnischer Z\u0142oty"}','PLN',2,1);
INSERT INTO "currency" VALUES('CZK','{"en": "Czech Koruna", "nl": "Tsjechische kroon", "fr": "couronne tch\u00e8que", "de": "Tschechische Krone"}','CZK',2,1);
INSERT INTO "currency" VALUES('HUF','{"en": "Hungarian Forint", "nl": "Hongaarse forint", "fr": "forint hongrois", "de": "Ungarischer Forint"}','HUF',2,1);
INSERT INTO "currency" VALUES('RON','{"en": "Romanian Leu", "nl": "Roemeense leu", "fr": "leu roumain", "de": "Rum\u00e4nischer Leu"}','RON',2,1);
INSERT INTO "currency" VALUES('BGN','{"en": "Bulgarian Lev", "nl": "Bulgaarse lev", "fr": "lev bulgare", "de": "Bulgarischer Lew"}','BGN',2,1);
INSERT INTO "currency" VALUES('ISK','{"en": "Icelandic Kr\u00f3na", "nl": "IJslandse kroon", "fr": "couronne islandaise", "de": "Isl\u00e4ndische Krone"}','ISK',0,1);
INSERT INTO "currency" VALUES('TRY','{"en": "Turkish Lira", "nl": "Turkse lira", "fr": "livre turque", "de": "T\u00fcrkische Lira"}','TRY',2,1);
INSERT INTO "currency" VALUES('JPY','{"en": "Japanese Yen", "nl": "Japanse yen", "fr": "yen japonais", "de": "Japanischer Yen"}','¥',0,1);
INSERT INTO "currency" VALUES('CNY','{"en": "Chinese Yuan", "nl": "Chinese yuan", "fr": "yuan renminbi chinois", "de": "Renminbi Yuan"}','CN¥',2,1);
INSERT INTO "currency" VALUES('HKD','{"en": "Hong Kong Dollar", "nl": "Hongkongse dollar", "fr": "dollar de Hong Kong", "de": "Hongkong-Dollar"}','HK$',2,1);
INSERT INTO "currency" VALUES('SGD','{"en": "Singapore Dollar", "nl": "Singaporese dollar", "fr": "dollar de Singapour", "de": "Singapur-Dollar"}','SGD',2,1);
INSERT INTO "currency" VALUES('AUD','{"en": "Australian Dollar", "nl": "Australische dollar", "fr": "dollar australien", "de": "Australischer Dollar"}','A$',2,1);
INSERT INTO "currency" VALUES('NZD','{"en": "New Zealand Dollar", "nl": "Nieuw-Zeelandse dollar", "fr": "dollar n\u00e9o-z\u00e9landais", "de": "Neuseeland-Dollar"}','NZ$',2,1);
INSERT INTO "currency" VALUES('CAD','{"en": "Canadian Dollar", "nl": "Canadese dollar", "fr": "dollar canadien", "de": "Kanadischer Dollar"}','CA$',2,1);
INSERT INTO "currency" VALUES('MXN','{"en": "Mexican Peso", "nl": "Mexicaanse peso", "fr": "peso mexicain", "de": "Mexikanischer Peso"}','MX$',2,1);
INSERT INTO "currency" VALUES('BRL','{"en": "Brazilian Real", "nl": "Braziliaanse real", "fr": "r\u00e9al br\u00e9silien", "de": "Brasilianischer Real"}','R$',2,1);
INSERT INTO "currency" VALUES('INR','{"en": "Indian Rupee", "nl": "Indiase roepie", "fr": "roupie indienne", "de": "Indische Rupie"}','₹',2,1);
INSERT INTO "currency" VALUES('KRW','{"en": "South Korean Won", "nl": "Zuid-Koreaanse won", "fr": "won sud-cor\u00e9en", "de": "S\u00fcdkoreanischer Won"}','₩',0,1);
INSERT INTO "currency" VALUES('THB','{"en": "Thai Baht", "nl": "Thaise baht", "fr": "baht tha\u00eflandais", "de": "Thail\u00e4ndischer Baht"}','THB',2,1);
INSERT INTO "currency" VALUES('MYR','{"en": "Malaysian Ringgit", "nl": "Maleisische ringgit", "fr": "ringgit malais", "de": "Malaysischer Ringgit"}','MYR',2,1);
INSERT INTO "currency" VALUES('IDR','{"en": "Indonesian Rupiah", "nl": "Indonesische roepia", "fr": "roupie indon\u00e9sienne", "de": "Indonesische Rupiah"}','IDR',2,1);
INSERT INTO "currency" VALUES('PHP','{"en": "Philippine Peso", "nl": "Filipijnse peso", "fr": "peso philippin", "de": "Philippinischer Peso"}','₱',2,1);
INSERT INTO "currency" VALUES('ZAR','{"en": "South African Rand", "nl": "Zuid-Afrikaanse rand", "fr": "rand sud-africain", "de": "S\u00fcdafrikanischer Rand"}','ZAR',2,1);
INSERT INTO "currency" VALUES('ILS','{"en": "Israeli New Shekel", "nl": "Isra\u00eblische nieuwe shekel", "fr": "nouveau shekel isra\u00e9lien", "de": "Israelischer Neuer Schekel"}','₪',2,1);
INSERT INTO "currency" VALUES('RUB','{"en": "Russian Ruble", "nl": "Russische roebel", "fr": "rouble russe", "de": "Russischer Rubel"}','RUB',2,1);
INSERT INTO "currency" VALUES('HRK','{"en": "Croatian Kuna", "nl": "Kroatische kuna", "fr": "kuna croate", "de": "Kroatischer Kuna"}','HRK',2,1);
INSERT INTO "currency" VALUES('EEK','{"en": "Estonian Kroon", "nl": "Estlandse kroon", "fr": "couronne estonienne", "de": "Estnische Krone"}','EEK',2,1);
INSERT INTO "currency" VALUES('LVL','{"en": "Latvian Lats", "nl": "Letse lats", "fr": "lats letton", "de": "Lettischer Lats"}','LVL',2,1);
INSERT INTO "currency" VALUES('LTL','{"en": "Lithuanian Litas", "nl": "Litouwse litas", "fr": "litas lituanien", "de": "Litauischer Litas"}','LTL',2,1);
INSERT INTO "currency" VALUES('SKK','{"en": "Slovak Koruna", "nl": "Slowaakse koruna", "fr": "couronne slovaque", "de": "Slowakische Krone"}','SKK',2,1);
INSERT INTO "currency" VALUES('SIT','{"en": "Slovenian Tolar", "nl": "Sloveense tolar", "fr": "tolar slov\u00e8ne", "de": "Slowenischer Tolar"}','SIT',2,1);
INSERT INTO "currency" VALUES('CYP','{"en": "Cypriot Pound", "nl": "Cyprisch pond", "fr": "livre chypriote", "de": "Zypern-Pfund"}','CYP',2,1);
INSERT INTO "currency" VALUES('MTL','{"en": "Maltese Lira", "nl": "Maltese lire", "fr": "lire maltaise", "de": "Maltesische Lira"}','MTL',2,1);
INSERT INTO "currency" VALUES('ROL','{"en": "Romanian Leu (1952\u20132006)", "nl": "Oude Roemeense leu", "fr": "ancien leu roumain", "de": "Rum\u00e4nischer Leu (1952\u20132006)"}','ROL',2,1);
INSERT INTO "currency" VALUES('TRL','{"en": "Turkish Lira (1922\u20132005)", "nl": "Turkse lire", "fr": "livre turque (1844\u20132005)", "de": "T\u00fcrkische Lira (1922\u20132005)"}','TRL',0,1);
CREATE TABLE currency_setup (
	currency VARCHAR(3) NOT NULL,
	rounding_precision BIGINT,
	rounding_rule VARCHAR(40) NOT NULL,
	max_penny BIGINT NOT NULL,
	max_over_under BIGINT NOT NULL,
	tolerance BIGINT NOT NULL,
	application_precision BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_currency_setup PRIMARY KEY (id),
	CONSTRAINT uq_currency_setup_company_id_currency UNIQUE (company_id, currency),
	CONSTRAINT fk_currency_setup_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT ck_currency_setup_rounding_rule CHECK (rounding_rule IN ('none', 'nearest', 'up', 'down')),
	CONSTRAINT fk_currency_setup_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "currency_setup" VALUES('EUR',NULL,'none',5,0,0,0,1,1,1);
CREATE TABLE customer (
	number VARCHAR(20) NOT NULL,
	party_id INTEGER,
	name VARCHAR(100) NOT NULL,
	name2 VARCHAR(100),
	search_key VARCHAR(260) NOT NULL,
	group_id INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	language VARCHAR(40) NOT NULL,
	currency VARCHAR(3) NOT NULL,
	blocked SMALLINT NOT NULL,
	privacy_blocked BOOLEAN NOT NULL,
	review_block_on DATE,
	inactive BOOLEAN NOT NULL,
	prospect BOOLEAN NOT NULL,
	invoice_account_id INTEGER,
	posting_profile_id INTEGER,
	vat_group_id INTEGER NOT NULL,
	vat_number VARCHAR(20),
	eori VARCHAR(20),
	buyer_reference VARCHAR(60),
	prices_include_vat BOOLEAN NOT NULL,
	document_discount BIGINT NOT NULL,
	summary VARCHAR(40) NOT NULL,
	payment_term_id INTEGER,
	cash_discount_id INTEGER,
	payment_schedule_id INTEGER,
	payment_method_id INTEGER,
	reference_kind VARCHAR(40) NOT NULL,
	application_method VARCHAR(40) NOT NULL,
	block_tolerance BOOLEAN NOT NULL,
	minimum_refund BIGINT,
	delivery_term_id INTEGER,
	delivery_mode_id INTEGER,
	partial_delivery BOOLEAN NOT NULL,
	over_percent BIGINT,
	under_percent BIGINT,
	sales_group_id INTEGER,
	commission_group_id INTEGER,
	charges_group_id INTEGER,
	vat_on_discount VARCHAR(40),
	require_slip VARCHAR(40) NOT NULL,
	output_channel VARCHAR(40) NOT NULL,
	e_invoice VARCHAR(40) NOT NULL,
	e_invoice_scheme VARCHAR(4),
	e_invoice_id VARCHAR(50),
	e_invoice_exception VARCHAR(100),
	supplier_number_there VARCHAR(35),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer PRIMARY KEY (id),
	CONSTRAINT ck_customer_blocked CHECK (blocked between 0 and 3),
	CONSTRAINT ck_customer_privacy CHECK (not privacy_blocked or blocked = 3),
	CONSTRAINT fk_customer_party_id FOREIGN KEY(party_id) REFERENCES party (id),
	CONSTRAINT fk_customer_group_id FOREIGN KEY(group_id) REFERENCES customer_group (id),
	CONSTRAINT ck_customer_type CHECK (type IN ('business', 'private', 'public')),
	CONSTRAINT ck_customer_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT fk_customer_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_invoice_account_id FOREIGN KEY(invoice_account_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT ck_customer_summary CHECK (summary IN ('none', 'invoice_account', 'order', 'packing_slip', 'automatic')),
	CONSTRAINT fk_customer_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_payment_schedule_id FOREIGN KEY(payment_schedule_id) REFERENCES payment_schedule (id),
	CONSTRAINT fk_customer_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT ck_customer_reference_kind CHECK (reference_kind IN ('company', 'none', 'rf', 'ogm', 'betalingskenmerk', 'number')),
	CONSTRAINT ck_customer_application_method CHECK (application_method IN ('company', 'manual', 'oldest', 'priority')),
	CONSTRAINT fk_customer_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
	CONSTRAINT fk_customer_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_customer_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
	CONSTRAINT fk_customer_commission_group_id FOREIGN KEY(commission_group_id) REFERENCES commission_group (id),
	CONSTRAINT fk_customer_charges_group_id FOREIGN KEY(charges_group_id) REFERENCES charges_group (id),
	CONSTRAINT ck_customer_vat_on_discount CHECK (vat_on_discount IN ('at_settlement', 'in_base', 'none')),
	CONSTRAINT ck_customer_require_slip CHECK (require_slip IN ('company', 'none', 'packing_slip')),
	CONSTRAINT ck_customer_output_channel CHECK (output_channel IN ('print', 'email', 'both')),
	CONSTRAINT ck_customer_e_invoice CHECK (e_invoice IN ('paper', 'email', 'peppol_ubl', 'facturx', 'xrechnung')),
	CONSTRAINT fk_customer_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer" VALUES('10001',1,'De Vries',NULL,'de vries 10001 zwolle',1,'business','nl','EUR',0,0,NULL,0,0,NULL,NULL,1,NULL,NULL,NULL,0,0,'none',4,NULL,NULL,1,'company','company',0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'company','print','paper',NULL,NULL,NULL,NULL,1,1,3);
INSERT INTO "customer" VALUES('10002',2,'Bakkerij Smit',NULL,'bakkerij smit 10002 zwolle',1,'business','nl','EUR',0,0,NULL,0,0,NULL,NULL,1,NULL,NULL,NULL,0,0,'none',4,NULL,NULL,1,'company','company',0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'company','print','paper',NULL,NULL,NULL,NULL,2,1,3);
CREATE TABLE customer_address (
	customer_id INTEGER NOT NULL,
	code VARCHAR(10) NOT NULL,
	kind VARCHAR(40) NOT NULL,
	name VARCHAR(100),
	street VARCHAR(100) NOT NULL,
	number VARCHAR(20) NOT NULL,
	addition VARCHAR(40),
	postcode VARCHAR(12) NOT NULL,
	city VARCHAR(60) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	vat_group_id INTEGER,
	contact VARCHAR(80),
	delivery_term_id INTEGER,
	delivery_mode_id INTEGER,
	"default" BOOLEAN NOT NULL,
	valid_from DATE,
	valid_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_address PRIMARY KEY (id),
	CONSTRAINT uq_customer_address_customer_id_code UNIQUE (customer_id, code),
	CONSTRAINT fk_customer_address_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT ck_customer_address_kind CHECK (kind IN ('invoice', 'delivery', 'statement', 'visiting')),
	CONSTRAINT fk_customer_address_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_customer_address_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_customer_address_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
	CONSTRAINT fk_customer_address_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_customer_address_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_address" VALUES(1,'MAIN','invoice',NULL,'Dorpsstraat','1',NULL,'1234 AB','Zwolle','NL',NULL,NULL,NULL,NULL,1,NULL,NULL,1,1);
INSERT INTO "customer_address" VALUES(2,'MAIN','invoice',NULL,'Dorpsstraat','1',NULL,'1234 AB','Zwolle','NL',NULL,NULL,NULL,NULL,1,NULL,NULL,2,1);
CREATE TABLE customer_bank_account (
	customer_id INTEGER NOT NULL,
	iban VARCHAR(34),
	national VARCHAR(40),
	bic VARCHAR(11),
	holder VARCHAR(70),
	for_refunds BOOLEAN NOT NULL,
	learned BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_bank_account PRIMARY KEY (id),
	CONSTRAINT fk_customer_bank_account_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_bank_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_collection (
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
	CONSTRAINT fk_customer_collection_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_collection" VALUES(1,11,NULL,NULL,NULL,NULL,'print',NULL,0,NULL,NULL,0,0,0,1,3);
INSERT INTO "customer_collection" VALUES(2,11,NULL,NULL,NULL,NULL,'print',NULL,0,NULL,NULL,0,0,0,1,3);
CREATE TABLE customer_contact (
	customer_id INTEGER NOT NULL,
	name VARCHAR(80) NOT NULL,
	role VARCHAR(40) NOT NULL,
	email VARCHAR(120),
	phone VARCHAR(30),
	"primary" BOOLEAN NOT NULL,
	privacy_blocked BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_contact PRIMARY KEY (id),
	CONSTRAINT fk_customer_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT ck_customer_contact_role CHECK (role IN ('invoices', 'collections', 'quotations', 'delivery')),
	CONSTRAINT fk_customer_contact_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_contact" VALUES(1,'S. Postma','invoices','s.postma@voorbeeld.example',NULL,1,0,1,1);
INSERT INTO "customer_contact" VALUES(2,'S. Postma','invoices','s.postma@voorbeeld.example',NULL,1,0,2,1);
CREATE TABLE customer_credit (
	customer_id INTEGER NOT NULL,
	credit_limit BIGINT NOT NULL,
	limit_currency VARCHAR(3) NOT NULL,
	limit_date DATE,
	expires_on DATE,
	mandatory BOOLEAN NOT NULL,
	unlimited BOOLEAN NOT NULL,
	excluded BOOLEAN NOT NULL,
	management_group_id INTEGER,
	account_status_id INTEGER,
	last_review DATE,
	next_review DATE,
	customer_since DATE,
	with_agency BOOLEAN NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer_credit PRIMARY KEY (customer_id),
	CONSTRAINT ck_customer_credit_unlimited CHECK (not (unlimited and mandatory)),
	CONSTRAINT ck_customer_credit_limit CHECK (credit_limit >= 0),
	CONSTRAINT fk_customer_credit_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_credit_limit_currency FOREIGN KEY(limit_currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_credit_management_group_id FOREIGN KEY(management_group_id) REFERENCES credit_management_group (id),
	CONSTRAINT fk_customer_credit_account_status_id FOREIGN KEY(account_status_id) REFERENCES account_status (id),
	CONSTRAINT fk_customer_credit_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_credit" VALUES(1,1000000,'EUR',NULL,'2026-12-31',0,0,0,1,1,NULL,NULL,'2026-02-16',0,1,2);
INSERT INTO "customer_credit" VALUES(2,0,'EUR',NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,'2026-02-16',0,1,1);
CREATE TABLE customer_entry_state (
	entry_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	posting_date DATE NOT NULL,
	currency VARCHAR(3) NOT NULL,
	remaining BIGINT NOT NULL,
	remaining_accounting BIGINT NOT NULL,
	unrealised BIGINT NOT NULL,
	last_detail_on DATE NOT NULL,
	open_until DATE NOT NULL,
	closed_on DATE,
	closed_by_id INTEGER,
	last_settled_on DATE,
	last_revalued_on DATE,
	posting_profile_id INTEGER NOT NULL,
	control_account_id INTEGER NOT NULL,
	due_date DATE NOT NULL,
	base_date DATE NOT NULL,
	payment_term_id INTEGER,
	cash_discount_id INTEGER,
	discount_tolerance_date DATE,
	max_tolerance BIGINT NOT NULL,
	payment_method_id INTEGER,
	customer_bank_account_id INTEGER,
	on_hold VARCHAR(3),
	on_hold_before VARCHAR(3),
	reserved_order_id INTEGER,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_entry_state PRIMARY KEY (entry_id),
	CONSTRAINT ck_customer_entry_state_open CHECK ((open_until = '9999-12-31') = (remaining <> 0 or remaining_accounting <> 0)),
	CONSTRAINT ck_customer_entry_state_open_until CHECK (open_until in ('9999-12-31', last_detail_on)),
	CONSTRAINT fk_customer_entry_state_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_customer_entry_state_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_entry_state_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_entry_state_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_customer_entry_state_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_entry_state_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_customer_entry_state_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_entry_state_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_entry_state_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_customer_entry_state_customer_bank_account_id FOREIGN KEY(customer_bank_account_id) REFERENCES customer_bank_account (id),
	CONSTRAINT fk_customer_entry_state_reserved_order_id FOREIGN KEY(reserved_order_id) REFERENCES sales_order (id),
	CONSTRAINT fk_customer_entry_state_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_entry_state" VALUES(1,1,'2026-02-16','EUR',0,0,0,'2026-02-16','2026-02-16','2026-02-16',4,'2026-02-16',NULL,1,6,'2026-03-18','2026-02-16',NULL,NULL,'2026-02-16',0,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(2,1,'2026-02-16','EUR',5000,5000,0,'2026-02-16','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-03-18','2026-02-16',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(3,2,'2026-02-16','EUR',30000,30000,0,'2026-02-16','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-03-18','2026-02-16',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(4,1,'2026-02-16','EUR',0,0,0,'2026-02-16','2026-02-16','2026-02-16',1,'2026-02-16',NULL,1,6,'2026-02-16','2026-02-16',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE customer_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	series_id INTEGER,
	vat_group_id INTEGER,
	posting_profile_id INTEGER,
	payment_term_id INTEGER,
	payment_method_id INTEGER,
	cash_discount_id INTEGER,
	letter_sequence_id INTEGER,
	interest_terms_id INTEGER,
	prices_include_vat BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer_group PRIMARY KEY (id),
	CONSTRAINT uq_customer_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_customer_group_series_id FOREIGN KEY(series_id) REFERENCES number_series (id),
	CONSTRAINT fk_customer_group_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_customer_group_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_group_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_group_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_customer_group_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_group_letter_sequence_id FOREIGN KEY(letter_sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT fk_customer_group_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
	CONSTRAINT fk_customer_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_group" VALUES('DOM','{"en": "Domestic customers", "nl": "Binnenlandse klanten", "fr": "Clients nationaux", "de": "Inl\u00e4ndische Debitoren"}',NULL,1,NULL,4,1,NULL,1,NULL,0,1,1,1);
INSERT INTO "customer_group" VALUES('EU','{"en": "Customers in the EU", "nl": "Klanten in de EU", "fr": "Clients de l\u2019UE", "de": "Debitoren in der EU"}',NULL,3,NULL,4,1,NULL,1,NULL,0,2,1,1);
INSERT INTO "customer_group" VALUES('EXP','{"en": "Customers outside the EU", "nl": "Klanten buiten de EU", "fr": "Clients hors UE", "de": "Debitoren im Drittland"}',NULL,4,NULL,4,1,NULL,1,NULL,0,3,1,1);
INSERT INTO "customer_group" VALUES('CONS','{"en": "Private customers", "nl": "Particuliere klanten", "fr": "Clients particuliers", "de": "Privatkunden"}',NULL,1,NULL,3,1,NULL,6,NULL,0,4,1,1);
CREATE TABLE customer_ledger_entry (
	customer_id INTEGER NOT NULL,
	order_customer_id INTEGER,
	entry_type VARCHAR(40) NOT NULL,
	prepayment BOOLEAN NOT NULL,
	opening BOOLEAN NOT NULL,
	adjustment BOOLEAN NOT NULL,
	document_no VARCHAR(20) NOT NULL,
	document_key VARCHAR(20) NOT NULL,
	instalment INTEGER NOT NULL,
	instalments INTEGER NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	posting_date DATE NOT NULL,
	document_date DATE NOT NULL,
	vat_date DATE,
	voucher_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	rate BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	posting_profile_id INTEGER NOT NULL,
	control_account_id INTEGER NOT NULL,
	customer_reference VARCHAR(35),
	payment_reference VARCHAR(35),
	vat_on_discount VARCHAR(40) NOT NULL,
	sales_rep_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	chain_id INTEGER,
	correction_role VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_ledger_entry PRIMARY KEY (id),
	CONSTRAINT fk_customer_ledger_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_ledger_entry_order_customer_id FOREIGN KEY(order_customer_id) REFERENCES customer (id),
	CONSTRAINT ck_customer_ledger_entry_entry_type CHECK (entry_type IN ('invoice', 'credit_note', 'payment', 'refund', 'interest_note', 'collection_letter', 'payment_fee', 'bill_of_exchange', 'write_off', 'intercompany', 'journal')),
	CONSTRAINT fk_customer_ledger_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_customer_ledger_entry_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_ledger_entry_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_ledger_entry_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT ck_customer_ledger_entry_vat_on_discount CHECK (vat_on_discount IN ('at_settlement', 'in_base', 'none')),
	CONSTRAINT fk_customer_ledger_entry_sales_rep_id FOREIGN KEY(sales_rep_id) REFERENCES sales_rep (id),
	CONSTRAINT fk_customer_ledger_entry_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_customer_ledger_entry_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT ck_customer_ledger_entry_correction_role CHECK (correction_role IN ('none', 'original', 'cancelling', 'corrected')),
	CONSTRAINT fk_customer_ledger_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'F1-12100-0318','F1121000318',1,1,NULL,NULL,'2026-02-16','2026-02-16',NULL,1,'EUR',10000000000,12100,12100,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',1,1);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'F1-5000-0318','F150000318',1,1,NULL,NULL,'2026-02-16','2026-02-16',NULL,2,'EUR',10000000000,5000,5000,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',2,1);
INSERT INTO "customer_ledger_entry" VALUES(2,NULL,'invoice',0,1,0,'F2-30000-0318','F2300000318',1,1,NULL,NULL,'2026-02-16','2026-02-16',NULL,3,'EUR',10000000000,30000,30000,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',3,1);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'payment',0,0,0,'PAY-2026-000001','PAY2026000001',1,1,'journal',1,'2026-02-16','2026-02-16',NULL,4,'EUR',10000000000,-11858,-11858,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',4,1);
CREATE TABLE customer_merge (
	from_id INTEGER NOT NULL,
	into_id INTEGER NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_merge PRIMARY KEY (id),
	CONSTRAINT fk_customer_merge_from_id FOREIGN KEY(from_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_merge_into_id FOREIGN KEY(into_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_merge_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_customer_merge_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_registration (
	customer_id INTEGER NOT NULL,
	scheme VARCHAR(10) NOT NULL,
	value VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_registration PRIMARY KEY (id),
	CONSTRAINT fk_customer_registration_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_registration_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_tag (
	customer_id INTEGER NOT NULL,
	tag_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_customer_tag PRIMARY KEY (id),
	CONSTRAINT uq_customer_tag_customer_id_tag_id UNIQUE (customer_id, tag_id),
	CONSTRAINT fk_customer_tag_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
);
CREATE TABLE delivery_mode (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	charges_group_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delivery_mode PRIMARY KEY (id),
	CONSTRAINT uq_delivery_mode_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_delivery_mode_charges_group_id FOREIGN KEY(charges_group_id) REFERENCES charges_group (id),
	CONSTRAINT fk_delivery_mode_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "delivery_mode" VALUES('VAN','{"en": "Own transport", "nl": "Eigen vervoer", "fr": "Transport propre", "de": "Eigener Transport"}',NULL,1,1,1);
INSERT INTO "delivery_mode" VALUES('CARRIER','{"en": "Carrier", "nl": "Vervoerder", "fr": "Transporteur", "de": "Spediteur"}',NULL,2,1,1);
INSERT INTO "delivery_mode" VALUES('COLLECT','{"en": "Collected by the customer", "nl": "Afgehaald door de klant", "fr": "Enl\u00e8vement par le client", "de": "Selbstabholung"}',NULL,3,1,1);
CREATE TABLE delivery_term (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	incoterm VARCHAR(3),
	place VARCHAR(60),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delivery_term PRIMARY KEY (id),
	CONSTRAINT uq_delivery_term_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_delivery_term_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
	id INTEGER NOT NULL,
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
	CONSTRAINT fk_deposit_slip_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_deposit_slip_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE deposit_slip_line (
	slip_id INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	cancelled_on DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_deposit_slip_line PRIMARY KEY (id),
	CONSTRAINT fk_deposit_slip_line_slip_id FOREIGN KEY(slip_id) REFERENCES deposit_slip (id) ON DELETE CASCADE,
	CONSTRAINT fk_deposit_slip_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_deposit_slip_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE detailed_entry (
	entry_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	posting_date DATE NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	control_account_id INTEGER NOT NULL,
	voucher_id INTEGER,
	gl_entry_id INTEGER,
	pair_id INTEGER,
	undoes_id INTEGER,
	reason_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_detailed_entry PRIMARY KEY (id),
	CONSTRAINT ck_detailed_entry_pair CHECK (kind <> 'settlement' or pair_id is not null),
	CONSTRAINT ck_detailed_entry_ledger_line CHECK (kind = 'settlement' or gl_entry_id is not null or accounting_amount = 0),
	CONSTRAINT uq_detailed_entry_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_detailed_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_detailed_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_detailed_entry_kind CHECK (kind IN ('initial', 'settlement', 'cash_discount', 'tolerance', 'penny_difference', 'over_underpayment', 'write_off', 'realised', 'unrealised', 'transfer', 'correction')),
	CONSTRAINT fk_detailed_entry_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_detailed_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_detailed_entry_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_detailed_entry_pair_id FOREIGN KEY(pair_id) REFERENCES settlement_pair (id),
	CONSTRAINT fk_detailed_entry_undoes_id FOREIGN KEY(undoes_id) REFERENCES detailed_entry (id),
	CONSTRAINT fk_detailed_entry_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_detailed_entry_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_detailed_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "detailed_entry" VALUES(1,1,'initial','2026-02-16',12100,12100,6,1,1,NULL,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,1,1);
INSERT INTO "detailed_entry" VALUES(2,1,'initial','2026-02-16',5000,5000,6,2,3,NULL,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,2,1);
INSERT INTO "detailed_entry" VALUES(3,2,'initial','2026-02-16',30000,30000,6,3,5,NULL,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,3,1);
INSERT INTO "detailed_entry" VALUES(4,1,'initial','2026-02-16',-11858,-11858,6,4,7,NULL,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,4,1);
INSERT INTO "detailed_entry" VALUES(1,1,'settlement','2026-02-16',-11858,-11858,6,NULL,NULL,1,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,5,1);
INSERT INTO "detailed_entry" VALUES(4,1,'settlement','2026-02-16',11858,11858,6,NULL,NULL,1,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,6,1);
INSERT INTO "detailed_entry" VALUES(1,1,'cash_discount','2026-02-16',-242,-242,6,5,9,1,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,7,1);
CREATE TABLE dimension_value (
	dimension VARCHAR(40) NOT NULL,
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	active_from DATE,
	active_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_dimension_value PRIMARY KEY (id),
	CONSTRAINT uq_dimension_value_company_id_dimension_code UNIQUE (company_id, dimension, code),
	CONSTRAINT ck_dimension_value_dimension CHECK (dimension IN ('cost_centre', 'project')),
	CONSTRAINT fk_dimension_value_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE dispute_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	overwrite_on_hold BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_dispute_code PRIMARY KEY (id),
	CONSTRAINT uq_dispute_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_dispute_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "dispute_code" VALUES('PRICE','{"en": "Price differs", "nl": "Prijs wijkt af", "fr": "Prix contest\u00e9", "de": "Preis strittig"}',0,1,1,1);
INSERT INTO "dispute_code" VALUES('QUANT','{"en": "Quantity differs", "nl": "Aantal wijkt af", "fr": "Quantit\u00e9 contest\u00e9e", "de": "Menge strittig"}',0,2,1,1);
INSERT INTO "dispute_code" VALUES('QUALITY','{"en": "Quality", "nl": "Kwaliteit", "fr": "Qualit\u00e9", "de": "Qualit\u00e4t"}',0,3,1,1);
INSERT INTO "dispute_code" VALUES('NOTRECV','{"en": "Not received", "nl": "Niet ontvangen", "fr": "Non re\u00e7u", "de": "Nicht erhalten"}',0,4,1,1);
INSERT INTO "dispute_code" VALUES('DUPL','{"en": "Invoiced twice", "nl": "Dubbel gefactureerd", "fr": "Factur\u00e9 deux fois", "de": "Doppelt berechnet"}',0,5,1,1);
INSERT INTO "dispute_code" VALUES('PAID','{"en": "Already paid", "nl": "Al betaald", "fr": "D\u00e9j\u00e0 pay\u00e9", "de": "Schon bezahlt"}',0,6,1,1);
INSERT INTO "dispute_code" VALUES('NOPO','{"en": "No order number", "nl": "Geen ordernummer", "fr": "Num\u00e9ro de commande manquant", "de": "Bestellnummer fehlt"}',0,7,1,1);
INSERT INTO "dispute_code" VALUES('ADDRESS','{"en": "Wrong addressee", "nl": "Verkeerde geadresseerde", "fr": "Mauvais destinataire", "de": "Falscher Empf\u00e4nger"}',0,8,1,1);
INSERT INTO "dispute_code" VALUES('OTHER','{"en": "Another reason", "nl": "Andere reden", "fr": "Autre motif", "de": "Anderer Grund"}',0,9,1,1);
CREATE TABLE document_charge (
	quotation_id INTEGER,
	order_id INTEGER,
	invoice_id INTEGER,
	template_id INTEGER,
	no INTEGER NOT NULL,
	line_no INTEGER,
	charge_id INTEGER NOT NULL,
	category VARCHAR(40) NOT NULL,
	value BIGINT NOT NULL,
	currency VARCHAR(3) NOT NULL,
	amount BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	item_vat_group_id INTEGER,
	vat_code_id INTEGER,
	keep BOOLEAN NOT NULL,
	automatic BOOLEAN NOT NULL,
	invoiced BOOLEAN NOT NULL,
	order_charge_id INTEGER,
	text VARCHAR(100) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_document_charge PRIMARY KEY (id),
	CONSTRAINT ck_document_charge_one_document CHECK (case when quotation_id is null then 0 else 1 end + case when order_id is null then 0 else 1 end + case when invoice_id is null then 0 else 1 end + case when template_id is null then 0 else 1 end = 1),
	CONSTRAINT ck_document_charge_pieces CHECK (category <> 'pieces' or line_no is not null),
	CONSTRAINT fk_document_charge_quotation_id FOREIGN KEY(quotation_id) REFERENCES sales_quotation (id) ON DELETE CASCADE,
	CONSTRAINT fk_document_charge_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id) ON DELETE CASCADE,
	CONSTRAINT fk_document_charge_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_document_charge_template_id FOREIGN KEY(template_id) REFERENCES invoice_template (id) ON DELETE CASCADE,
	CONSTRAINT fk_document_charge_charge_id FOREIGN KEY(charge_id) REFERENCES charge_code (id),
	CONSTRAINT ck_document_charge_category CHECK (category IN ('fixed', 'pieces', 'percent')),
	CONSTRAINT fk_document_charge_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_document_charge_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_document_charge_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_document_charge_order_charge_id FOREIGN KEY(order_charge_id) REFERENCES document_charge (id) ON DELETE SET NULL
);
CREATE TABLE document_layout (
	document_kind VARCHAR(40) NOT NULL,
	item_number BOOLEAN NOT NULL,
	discount_column BOOLEAN NOT NULL,
	vat_column BOOLEAN NOT NULL,
	"references" BOOLEAN NOT NULL,
	prices BOOLEAN NOT NULL,
	carried_forward BOOLEAN NOT NULL,
	second_language VARCHAR(2),
	accent VARCHAR(7),
	footer JSON,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_document_layout PRIMARY KEY (id),
	CONSTRAINT uq_document_layout_company_id_document_kind UNIQUE (company_id, document_kind),
	CONSTRAINT ck_document_layout_document_kind CHECK (document_kind IN ('quotation', 'confirmation', 'picking_list', 'packing_slip', 'pro_forma', 'invoice', 'prepayment_invoice', 'credit_note')),
	CONSTRAINT fk_document_layout_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "document_layout" VALUES('quotation',1,1,1,1,1,1,NULL,NULL,NULL,1,1,1);
INSERT INTO "document_layout" VALUES('confirmation',1,1,1,1,1,1,NULL,NULL,NULL,2,1,1);
INSERT INTO "document_layout" VALUES('picking_list',1,0,0,1,0,1,NULL,NULL,NULL,3,1,1);
INSERT INTO "document_layout" VALUES('packing_slip',1,0,0,1,0,1,NULL,NULL,NULL,4,1,1);
INSERT INTO "document_layout" VALUES('pro_forma',1,1,1,1,1,1,NULL,NULL,NULL,5,1,1);
INSERT INTO "document_layout" VALUES('invoice',1,1,1,1,1,1,NULL,NULL,NULL,6,1,1);
INSERT INTO "document_layout" VALUES('prepayment_invoice',1,1,1,1,1,1,NULL,NULL,NULL,7,1,1);
INSERT INTO "document_layout" VALUES('credit_note',1,1,1,1,1,1,NULL,NULL,NULL,8,1,1);
CREATE TABLE document_party (
	name VARCHAR(100),
	lines JSON,
	vat_number VARCHAR(20),
	contact VARCHAR(80),
	language VARCHAR(2) NOT NULL,
	content_hash VARCHAR(64) NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_document_party PRIMARY KEY (id),
	CONSTRAINT uq_document_party_company_id_content_hash UNIQUE (company_id, content_hash),
	CONSTRAINT fk_document_party_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE document_text (
	document_kind VARCHAR(40) NOT NULL,
	position VARCHAR(40) NOT NULL,
	customer_group_id INTEGER,
	country_code VARCHAR(2),
	texts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_document_text PRIMARY KEY (id),
	CONSTRAINT ck_document_text_document_kind CHECK (document_kind IN ('quotation', 'confirmation', 'picking_list', 'packing_slip', 'pro_forma', 'invoice', 'prepayment_invoice', 'credit_note')),
	CONSTRAINT ck_document_text_position CHECK (position IN ('intro', 'closing')),
	CONSTRAINT fk_document_text_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT fk_document_text_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_document_text_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE e_invoice_rule (
	country_code VARCHAR(2) NOT NULL,
	audience VARCHAR(40) NOT NULL,
	direction VARCHAR(40) NOT NULL,
	valid_from DATE NOT NULL,
	size VARCHAR(40) NOT NULL,
	condition JSON,
	warn_days INTEGER NOT NULL,
	action VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_e_invoice_rule PRIMARY KEY (id),
	CONSTRAINT uq_e_invoice_rule_country_code_audience_direction_valid_from_size UNIQUE (country_code, audience, direction, valid_from, size),
	CONSTRAINT ck_e_invoice_rule_audience CHECK (audience IN ('business', 'public', 'private', 'cross_border')),
	CONSTRAINT ck_e_invoice_rule_direction CHECK (direction IN ('issue', 'receive')),
	CONSTRAINT ck_e_invoice_rule_size CHECK (size IN ('all', 'large', 'small')),
	CONSTRAINT ck_e_invoice_rule_action CHECK (action IN ('information', 'warn', 'block'))
);
INSERT INTO "e_invoice_rule" VALUES('BE','business','issue','2026-01-01','all','{}',0,'block',1,1);
INSERT INTO "e_invoice_rule" VALUES('BE','business','receive','2026-01-01','all','{}',0,'information',2,1);
INSERT INTO "e_invoice_rule" VALUES('FR','business','receive','2026-09-01','all','{}',0,'information',3,1);
INSERT INTO "e_invoice_rule" VALUES('FR','business','issue','2026-09-01','large','{}',60,'block',4,1);
INSERT INTO "e_invoice_rule" VALUES('FR','business','issue','2027-09-01','small','{}',60,'block',5,1);
INSERT INTO "e_invoice_rule" VALUES('DE','business','receive','2025-01-01','all','{}',0,'information',6,1);
INSERT INTO "e_invoice_rule" VALUES('DE','business','issue','2027-01-01','large','{"above": 25000}',0,'warn',7,1);
INSERT INTO "e_invoice_rule" VALUES('DE','business','issue','2028-01-01','all','{"above": 25000}',0,'warn',8,1);
INSERT INTO "e_invoice_rule" VALUES('NL','public','issue','2017-01-01','all','{"with_id": true}',0,'block',9,1);
INSERT INTO "e_invoice_rule" VALUES('GB','business','issue','2029-04-01','all','{}',0,'warn',10,1);
INSERT INTO "e_invoice_rule" VALUES('EU','cross_border','issue','2030-07-01','all','{}',0,'information',11,1);
CREATE TABLE electronic_invoice (
	invoice_id INTEGER NOT NULL,
	format VARCHAR(40) NOT NULL,
	status VARCHAR(40) NOT NULL,
	document_id INTEGER,
	problems JSON,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_electronic_invoice PRIMARY KEY (id),
	CONSTRAINT uq_electronic_invoice_invoice_id_format UNIQUE (invoice_id, format),
	CONSTRAINT fk_electronic_invoice_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id),
	CONSTRAINT ck_electronic_invoice_format CHECK (format IN ('peppol_ubl', 'facturx', 'xrechnung', 'nlcius')),
	CONSTRAINT ck_electronic_invoice_status CHECK (status IN ('not_needed', 'ready', 'exported', 'sent', 'delivered', 'rejected')),
	CONSTRAINT fk_electronic_invoice_document_id FOREIGN KEY(document_id) REFERENCES archived_document (id),
	CONSTRAINT fk_electronic_invoice_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE electronic_invoice_event (
	e_invoice_id INTEGER NOT NULL,
	status VARCHAR(40) NOT NULL,
	at VARCHAR(27) NOT NULL,
	note VARCHAR(500),
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_electronic_invoice_event PRIMARY KEY (id),
	CONSTRAINT fk_electronic_invoice_event_e_invoice_id FOREIGN KEY(e_invoice_id) REFERENCES electronic_invoice (id),
	CONSTRAINT ck_electronic_invoice_event_status CHECK (status IN ('not_needed', 'ready', 'exported', 'sent', 'delivered', 'rejected')),
	CONSTRAINT fk_electronic_invoice_event_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE email_template (
	purpose VARCHAR(30) NOT NULL,
	subject JSON NOT NULL,
	body JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_email_template PRIMARY KEY (id),
	CONSTRAINT uq_email_template_company_id_purpose UNIQUE (company_id, purpose),
	CONSTRAINT fk_email_template_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_collection (
	entry_id INTEGER NOT NULL,
	status VARCHAR(40) NOT NULL,
	status_date DATE,
	reason VARCHAR(100),
	dispute_code_id INTEGER,
	disputed BIGINT,
	promised_on DATE,
	promised BIGINT,
	level INTEGER NOT NULL,
	letters INTEGER NOT NULL,
	last_letter DATE,
	last_due DATE,
	letter_fees BIGINT NOT NULL,
	exclude_letters BOOLEAN NOT NULL,
	exclude_until DATE,
	exclude_reason VARCHAR(100),
	formal_notice_on DATE,
	compensation_claimed BOOLEAN NOT NULL,
	interest_to DATE,
	exclude_interest BOOLEAN NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_collection PRIMARY KEY (entry_id),
	CONSTRAINT fk_entry_collection_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_entry_collection_status CHECK (status IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT fk_entry_collection_dispute_code_id FOREIGN KEY(dispute_code_id) REFERENCES dispute_code (id),
	CONSTRAINT fk_entry_collection_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_discount_tier (
	entry_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	last_date DATE NOT NULL,
	percent BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_entry_discount_tier PRIMARY KEY (id),
	CONSTRAINT uq_entry_discount_tier_entry_id_no UNIQUE (entry_id, no),
	CONSTRAINT fk_entry_discount_tier_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
INSERT INTO "entry_discount_tier" VALUES(1,1,'2026-02-16',20000,242,1);
CREATE TABLE entry_status_change (
	entry_id INTEGER NOT NULL,
	old VARCHAR(40) NOT NULL,
	new VARCHAR(40) NOT NULL,
	reason VARCHAR(100),
	note VARCHAR(250),
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_status_change PRIMARY KEY (id),
	CONSTRAINT fk_entry_status_change_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_entry_status_change_old CHECK (old IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT ck_entry_status_change_new CHECK (new IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT fk_entry_status_change_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_entry_status_change_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_transfer (
	entry_id INTEGER NOT NULL,
	from_profile_id INTEGER NOT NULL,
	to_profile_id INTEGER NOT NULL,
	voucher_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_transfer PRIMARY KEY (id),
	CONSTRAINT fk_entry_transfer_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_entry_transfer_from_profile_id FOREIGN KEY(from_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_entry_transfer_to_profile_id FOREIGN KEY(to_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_entry_transfer_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_entry_transfer_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_entry_transfer_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE erasure_record (
	subject_table VARCHAR(40) NOT NULL,
	subject_id INTEGER NOT NULL,
	approved_by_id INTEGER NOT NULL,
	report_sha256 VARCHAR(64),
	created_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_erasure_record PRIMARY KEY (id),
	CONSTRAINT fk_erasure_record_approved_by_id FOREIGN KEY(approved_by_id) REFERENCES user (id),
	CONSTRAINT fk_erasure_record_report_sha256 FOREIGN KEY(report_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_erasure_record_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE exchange_rate (
	rate_type_id INTEGER NOT NULL,
	from_currency VARCHAR(3) NOT NULL,
	to_currency VARCHAR(3) NOT NULL,
	valid_from DATE NOT NULL,
	version INTEGER NOT NULL,
	quote_units INTEGER NOT NULL,
	direction VARCHAR(40) NOT NULL,
	value BIGINT NOT NULL,
	source VARCHAR(40) NOT NULL,
	reason_id INTEGER,
	imported_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_exchange_rate PRIMARY KEY (id),
	CONSTRAINT uq_exchange_rate_company_id_rate_type_id_from_currency_to_currency_valid_from_version UNIQUE (company_id, rate_type_id, from_currency, to_currency, valid_from, version),
	CONSTRAINT ck_exchange_rate_positive CHECK (value > 0),
	CONSTRAINT fk_exchange_rate_rate_type_id FOREIGN KEY(rate_type_id) REFERENCES rate_type (id),
	CONSTRAINT fk_exchange_rate_from_currency FOREIGN KEY(from_currency) REFERENCES currency (code),
	CONSTRAINT fk_exchange_rate_to_currency FOREIGN KEY(to_currency) REFERENCES currency (code),
	CONSTRAINT ck_exchange_rate_direction CHECK (direction IN ('accounting_per_foreign', 'foreign_per_accounting')),
	CONSTRAINT ck_exchange_rate_source CHECK (source IN ('manual', 'ecb', 'file')),
	CONSTRAINT fk_exchange_rate_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_exchange_rate_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE fee_row (
	level_id INTEGER NOT NULL,
	per_line BOOLEAN NOT NULL,
	currency VARCHAR(3),
	threshold BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	percent BIGINT NOT NULL,
	minimum BIGINT NOT NULL,
	maximum BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_fee_row PRIMARY KEY (id),
	CONSTRAINT ck_fee_row_range CHECK (maximum = 0 or minimum <= maximum),
	CONSTRAINT ck_fee_row_threshold CHECK (threshold >= 0),
	CONSTRAINT fk_fee_row_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT fk_fee_row_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
INSERT INTO "fee_row" VALUES(18,0,NULL,0,0,150000,4000,0,1);
INSERT INTO "fee_row" VALUES(18,0,NULL,250000,0,100000,0,0,2);
INSERT INTO "fee_row" VALUES(18,0,NULL,500000,0,50000,0,0,3);
INSERT INTO "fee_row" VALUES(18,0,NULL,1000000,0,10000,0,0,4);
INSERT INTO "fee_row" VALUES(18,0,NULL,20000000,0,5000,0,400000,5);
CREATE TABLE fiscal_calendar (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_calendar PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_calendar_code UNIQUE (code)
);
INSERT INTO "fiscal_calendar" VALUES('MAIN','{"en": "Voorbeeld B.V.", "nl": "Voorbeeld B.V.", "fr": "Voorbeeld B.V.", "de": "Voorbeeld B.V."}',1,1);
CREATE TABLE fiscal_period (
	year_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_period PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_period_year_id_no UNIQUE (year_id, no),
	CONSTRAINT fk_fiscal_period_year_id FOREIGN KEY(year_id) REFERENCES fiscal_year (id)
);
INSERT INTO "fiscal_period" VALUES(1,1,'2023-01-01','2023-01-31',1);
INSERT INTO "fiscal_period" VALUES(1,2,'2023-02-01','2023-02-28',2);
INSERT INTO "fiscal_period" VALUES(1,3,'2023-03-01','2023-03-31',3);
INSERT INTO "fiscal_period" VALUES(1,4,'2023-04-01','2023-04-30',4);
INSERT INTO "fiscal_period" VALUES(1,5,'2023-05-01','2023-05-31',5);
INSERT INTO "fiscal_period" VALUES(1,6,'2023-06-01','2023-06-30',6);
INSERT INTO "fiscal_period" VALUES(1,7,'2023-07-01','2023-07-31',7);
INSERT INTO "fiscal_period" VALUES(1,8,'2023-08-01','2023-08-31',8);
INSERT INTO "fiscal_period" VALUES(1,9,'2023-09-01','2023-09-30',9);
INSERT INTO "fiscal_period" VALUES(1,10,'2023-10-01','2023-10-31',10);
INSERT INTO "fiscal_period" VALUES(1,11,'2023-11-01','2023-11-30',11);
INSERT INTO "fiscal_period" VALUES(1,12,'2023-12-01','2023-12-31',12);
INSERT INTO "fiscal_period" VALUES(2,1,'2024-01-01','2024-01-31',13);
INSERT INTO "fiscal_period" VALUES(2,2,'2024-02-01','2024-02-29',14);
INSERT INTO "fiscal_period" VALUES(2,3,'2024-03-01','2024-03-31',15);
INSERT INTO "fiscal_period" VALUES(2,4,'2024-04-01','2024-04-30',16);
INSERT INTO "fiscal_period" VALUES(2,5,'2024-05-01','2024-05-31',17);
INSERT INTO "fiscal_period" VALUES(2,6,'2024-06-01','2024-06-30',18);
INSERT INTO "fiscal_period" VALUES(2,7,'2024-07-01','2024-07-31',19);
INSERT INTO "fiscal_period" VALUES(2,8,'2024-08-01','2024-08-31',20);
INSERT INTO "fiscal_period" VALUES(2,9,'2024-09-01','2024-09-30',21);
INSERT INTO "fiscal_period" VALUES(2,10,'2024-10-01','2024-10-31',22);
INSERT INTO "fiscal_period" VALUES(2,11,'2024-11-01','2024-11-30',23);
INSERT INTO "fiscal_period" VALUES(2,12,'2024-12-01','2024-12-31',24);
INSERT INTO "fiscal_period" VALUES(3,1,'2025-01-01','2025-01-31',25);
INSERT INTO "fiscal_period" VALUES(3,2,'2025-02-01','2025-02-28',26);
INSERT INTO "fiscal_period" VALUES(3,3,'2025-03-01','2025-03-31',27);
INSERT INTO "fiscal_period" VALUES(3,4,'2025-04-01','2025-04-30',28);
INSERT INTO "fiscal_period" VALUES(3,5,'2025-05-01','2025-05-31',29);
INSERT INTO "fiscal_period" VALUES(3,6,'2025-06-01','2025-06-30',30);
INSERT INTO "fiscal_period" VALUES(3,7,'2025-07-01','2025-07-31',31);
INSERT INTO "fiscal_period" VALUES(3,8,'2025-08-01','2025-08-31',32);
INSERT INTO "fiscal_period" VALUES(3,9,'2025-09-01','2025-09-30',33);
INSERT INTO "fiscal_period" VALUES(3,10,'2025-10-01','2025-10-31',34);
INSERT INTO "fiscal_period" VALUES(3,11,'2025-11-01','2025-11-30',35);
INSERT INTO "fiscal_period" VALUES(3,12,'2025-12-01','2025-12-31',36);
INSERT INTO "fiscal_period" VALUES(4,1,'2026-01-01','2026-01-31',37);
INSERT INTO "fiscal_period" VALUES(4,2,'2026-02-01','2026-02-28',38);
INSERT INTO "fiscal_period" VALUES(4,3,'2026-03-01','2026-03-31',39);
INSERT INTO "fiscal_period" VALUES(4,4,'2026-04-01','2026-04-30',40);
INSERT INTO "fiscal_period" VALUES(4,5,'2026-05-01','2026-05-31',41);
INSERT INTO "fiscal_period" VALUES(4,6,'2026-06-01','2026-06-30',42);
INSERT INTO "fiscal_period" VALUES(4,7,'2026-07-01','2026-07-31',43);
INSERT INTO "fiscal_period" VALUES(4,8,'2026-08-01','2026-08-31',44);
INSERT INTO "fiscal_period" VALUES(4,9,'2026-09-01','2026-09-30',45);
INSERT INTO "fiscal_period" VALUES(4,10,'2026-10-01','2026-10-31',46);
INSERT INTO "fiscal_period" VALUES(4,11,'2026-11-01','2026-11-30',47);
INSERT INTO "fiscal_period" VALUES(4,12,'2026-12-01','2026-12-31',48);
CREATE TABLE fiscal_year (
	calendar_id INTEGER NOT NULL,
	code VARCHAR(10) NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_year PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_year_calendar_id_start UNIQUE (calendar_id, start),
	CONSTRAINT ck_fiscal_year_order CHECK ("end" > start),
	CONSTRAINT fk_fiscal_year_calendar_id FOREIGN KEY(calendar_id) REFERENCES fiscal_calendar (id)
);
INSERT INTO "fiscal_year" VALUES(1,'2023','2023-01-01','2023-12-31',1,1);
INSERT INTO "fiscal_year" VALUES(1,'2024','2024-01-01','2024-12-31',2,1);
INSERT INTO "fiscal_year" VALUES(1,'2025','2025-01-01','2025-12-31',3,1);
INSERT INTO "fiscal_year" VALUES(1,'2026','2026-01-01','2026-12-31',4,1);
CREATE TABLE form_draft (
	user_id INTEGER NOT NULL,
	window VARCHAR(60) NOT NULL,
	record_table VARCHAR(40),
	record_id INTEGER,
	typed JSON NOT NULL,
	saved_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_form_draft PRIMARY KEY (id),
	CONSTRAINT fk_form_draft_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE general_ledger_entry (
	voucher_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	posting_date DATE NOT NULL,
	account_id INTEGER NOT NULL,
	role VARCHAR(40) NOT NULL,
	currency VARCHAR(3) NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	correction BOOLEAN NOT NULL,
	customer_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	vat_code_id INTEGER,
	text VARCHAR(100) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_general_ledger_entry PRIMARY KEY (id),
	CONSTRAINT uq_general_ledger_entry_voucher_id_line_no UNIQUE (voucher_id, line_no),
	CONSTRAINT fk_general_ledger_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_general_ledger_entry_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_general_ledger_entry_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_general_ledger_entry_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_general_ledger_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_general_ledger_entry_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_general_ledger_entry_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_general_ledger_entry_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_general_ledger_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "general_ledger_entry" VALUES(1,1,'2026-02-16',6,'AR','EUR',12100,12100,0,1,NULL,NULL,NULL,'Opening',1,1);
INSERT INTO "general_ledger_entry" VALUES(1,2,'2026-02-16',49,'OPENING','EUR',-12100,-12100,0,NULL,NULL,NULL,NULL,'Opening',2,1);
INSERT INTO "general_ledger_entry" VALUES(2,1,'2026-02-16',6,'AR','EUR',5000,5000,0,1,NULL,NULL,NULL,'Opening',3,1);
INSERT INTO "general_ledger_entry" VALUES(2,2,'2026-02-16',49,'OPENING','EUR',-5000,-5000,0,NULL,NULL,NULL,NULL,'Opening',4,1);
INSERT INTO "general_ledger_entry" VALUES(3,1,'2026-02-16',6,'AR','EUR',30000,30000,0,2,NULL,NULL,NULL,'Opening',5,1);
INSERT INTO "general_ledger_entry" VALUES(3,2,'2026-02-16',49,'OPENING','EUR',-30000,-30000,0,NULL,NULL,NULL,NULL,'Opening',6,1);
INSERT INTO "general_ledger_entry" VALUES(4,1,'2026-02-16',6,'AR','EUR',-11858,-11858,0,1,NULL,NULL,NULL,'De Vries F1-12100-0318',7,1);
INSERT INTO "general_ledger_entry" VALUES(4,2,'2026-02-16',2,'BANK','EUR',11858,11858,0,NULL,NULL,NULL,NULL,'De Vries F1-12100-0318',8,1);
INSERT INTO "general_ledger_entry" VALUES(5,1,'2026-02-16',6,'AR','EUR',-242,-242,0,1,NULL,NULL,NULL,'F1-12100-0318',9,1);
INSERT INTO "general_ledger_entry" VALUES(5,2,'2026-02-16',42,'CASHDISC','EUR',242,242,0,NULL,NULL,NULL,NULL,'F1-12100-0318',10,1);
CREATE TABLE import_mapping (
	name VARCHAR(60) NOT NULL,
	entity VARCHAR(20) NOT NULL,
	headings VARCHAR(64) NOT NULL,
	definition JSON NOT NULL,
	bank_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_import_mapping PRIMARY KEY (id),
	CONSTRAINT uq_import_mapping_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_import_mapping_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_import_mapping_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE import_run (
	kind VARCHAR(20) NOT NULL,
	file_name VARCHAR(200) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	mapping JSON,
	counts JSON NOT NULL,
	created JSON NOT NULL,
	undoes_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_import_run PRIMARY KEY (id),
	CONSTRAINT uq_import_run_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_import_run_undoes_id FOREIGN KEY(undoes_id) REFERENCES import_run (id),
	CONSTRAINT fk_import_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_import_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE imputation_rule (
	country_code VARCHAR(2) NOT NULL,
	valid_from DATE NOT NULL,
	"order" VARCHAR(40) NOT NULL,
	law VARCHAR(60) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_imputation_rule PRIMARY KEY (id),
	CONSTRAINT uq_imputation_rule_company_id_country_code_valid_from UNIQUE (company_id, country_code, valid_from),
	CONSTRAINT fk_imputation_rule_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT ck_imputation_rule_order CHECK ("order" IN ('costs_interest_principal', 'oldest')),
	CONSTRAINT fk_imputation_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "imputation_rule" VALUES('NL','1992-01-01','costs_interest_principal','BW 6:44',1,1,1);
INSERT INTO "imputation_rule" VALUES('BE','2023-01-01','costs_interest_principal','BW 5.210 / CC 5.210',2,1,1);
INSERT INTO "imputation_rule" VALUES('FR','2016-10-01','costs_interest_principal','Code civil 1343-1',3,1,1);
INSERT INTO "imputation_rule" VALUES('DE','1900-01-01','costs_interest_principal','BGB § 367',4,1,1);
INSERT INTO "imputation_rule" VALUES('GB','1900-01-01','oldest','Clayton''s Case (1816)',5,1,1);
CREATE TABLE intercompany_link (
	number VARCHAR(20) NOT NULL,
	voucher_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_intercompany_link PRIMARY KEY (id),
	CONSTRAINT uq_intercompany_link_voucher_id UNIQUE (voucher_id),
	CONSTRAINT fk_intercompany_link_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_intercompany_link_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE intercompany_pair (
	partner_id INTEGER NOT NULL,
	due_to_id INTEGER NOT NULL,
	due_from_id INTEGER NOT NULL,
	discount_in VARCHAR(40) NOT NULL,
	exchange_in VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
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
CREATE TABLE interest_rate_row (
	terms_id INTEGER NOT NULL,
	start DATE NOT NULL,
	rate BIGINT NOT NULL,
	period_days INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_interest_rate_row PRIMARY KEY (id),
	CONSTRAINT uq_interest_rate_row_terms_id_start UNIQUE (terms_id, start),
	CONSTRAINT fk_interest_rate_row_terms_id FOREIGN KEY(terms_id) REFERENCES interest_terms (id) ON DELETE CASCADE
);
CREATE TABLE interest_terms (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	rate BIGINT NOT NULL,
	period_days INTEGER NOT NULL,
	source VARCHAR(40) NOT NULL,
	preset_id INTEGER,
	day_count VARCHAR(40) NOT NULL,
	grace VARCHAR(40) NOT NULL,
	due VARCHAR(40) NOT NULL,
	minimum BIGINT NOT NULL,
	fee BIGINT NOT NULL,
	post_interest BOOLEAN NOT NULL,
	post_fee BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_interest_terms PRIMARY KEY (id),
	CONSTRAINT uq_interest_terms_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_interest_terms_method CHECK (method IN ('average_daily_balance', 'balance_due', 'periodic')),
	CONSTRAINT ck_interest_terms_source CHECK (source IN ('own', 'table', 'index')),
	CONSTRAINT fk_interest_terms_preset_id FOREIGN KEY(preset_id) REFERENCES law_preset (id),
	CONSTRAINT ck_interest_terms_day_count CHECK (day_count IN ('act365', 'act360', 'actact', 'e30360', 'period')),
	CONSTRAINT fk_interest_terms_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "interest_terms" VALUES('NL-B2B','{"en": "Netherlands, businesses", "nl": "Nederland, bedrijven", "fr": "Pays-Bas, entreprises", "de": "Niederlande, Unternehmen"}','average_daily_balance',0,365,'index',1,'actact','','',0,0,1,1,1,1,1);
INSERT INTO "interest_terms" VALUES('BE-B2B','{"en": "Belgium, businesses", "nl": "Belgi\u00eb, bedrijven", "fr": "Belgique, entreprises", "de": "Belgien, Unternehmen"}','average_daily_balance',0,365,'index',2,'act365','','',0,0,1,1,2,1,1);
INSERT INTO "interest_terms" VALUES('FR-B2B','{"en": "France, businesses", "nl": "Frankrijk, bedrijven", "fr": "France, entreprises", "de": "Frankreich, Unternehmen"}','average_daily_balance',0,365,'index',3,'act365','','',0,0,1,1,3,1,1);
INSERT INTO "interest_terms" VALUES('DE-B2B','{"en": "Germany, businesses", "nl": "Duitsland, bedrijven", "fr": "Allemagne, entreprises", "de": "Deutschland, Unternehmen"}','average_daily_balance',0,365,'index',4,'actact','','',0,0,1,1,4,1,1);
INSERT INTO "interest_terms" VALUES('UK-B2B','{"en": "United Kingdom, businesses", "nl": "Verenigd Koninkrijk, bedrijven", "fr": "Royaume-Uni, entreprises", "de": "Vereinigtes K\u00f6nigreich, Unternehmen"}','average_daily_balance',0,365,'index',5,'act365','','',0,0,1,1,5,1,1);
INSERT INTO "interest_terms" VALUES('NL-B2C','{"en": "Netherlands, consumers", "nl": "Nederland, consumenten", "fr": "Pays-Bas, consommateurs", "de": "Niederlande, Verbraucher"}','average_daily_balance',0,365,'index',13,'actact','','',0,0,1,1,6,1,1);
INSERT INTO "interest_terms" VALUES('BE-B2C','{"en": "Belgium, consumers", "nl": "Belgi\u00eb, consumenten", "fr": "Belgique, consommateurs", "de": "Belgien, Verbraucher"}','average_daily_balance',0,365,'index',14,'act365','','',0,0,1,1,7,1,1);
INSERT INTO "interest_terms" VALUES('FR-B2C','{"en": "France, consumers", "nl": "Frankrijk, consumenten", "fr": "France, consommateurs", "de": "Frankreich, Verbraucher"}','average_daily_balance',0,365,'index',15,'act365','','',0,0,1,1,8,1,1);
INSERT INTO "interest_terms" VALUES('DE-B2C','{"en": "Germany, consumers", "nl": "Duitsland, consumenten", "fr": "Allemagne, consommateurs", "de": "Deutschland, Verbraucher"}','average_daily_balance',0,365,'index',16,'actact','','',0,0,1,1,9,1,1);
CREATE TABLE invoice_instalment (
	invoice_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	due_date DATE NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_invoice_instalment PRIMARY KEY (id),
	CONSTRAINT uq_invoice_instalment_invoice_id_no UNIQUE (invoice_id, no),
	CONSTRAINT fk_invoice_instalment_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE
);
CREATE TABLE invoice_line (
	invoice_id INTEGER NOT NULL,
	order_line_id INTEGER,
	original_line_id INTEGER,
	original_rate BIGINT,
	prepayment_id INTEGER,
	net BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	line_no INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	product_id INTEGER,
	account_id INTEGER,
	text VARCHAR(2000) NOT NULL,
	quantity BIGINT NOT NULL,
	unit_code VARCHAR(3),
	unit_price BIGINT NOT NULL,
	price_unit BIGINT NOT NULL,
	discount_percent BIGINT,
	discount_amount BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	typed_amount BOOLEAN NOT NULL,
	discountable BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	vat_code_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	sales_group_id INTEGER,
	service_from DATE,
	service_to DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_invoice_line PRIMARY KEY (id),
	CONSTRAINT uq_invoice_line_invoice_id_line_no UNIQUE (invoice_id, line_no),
	CONSTRAINT fk_invoice_line_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_invoice_line_order_line_id FOREIGN KEY(order_line_id) REFERENCES sales_order_line (id),
	CONSTRAINT fk_invoice_line_original_line_id FOREIGN KEY(original_line_id) REFERENCES invoice_line (id),
	CONSTRAINT fk_invoice_line_prepayment_id FOREIGN KEY(prepayment_id) REFERENCES sales_invoice (id),
	CONSTRAINT ck_invoice_line_type CHECK (type IN ('product', 'account', 'text')),
	CONSTRAINT fk_invoice_line_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_invoice_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_invoice_line_unit_code FOREIGN KEY(unit_code) REFERENCES unit (code),
	CONSTRAINT fk_invoice_line_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_invoice_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_invoice_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_invoice_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_invoice_line_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id)
);
CREATE TABLE invoice_line_source (
	invoice_line_id INTEGER NOT NULL,
	order_line_id INTEGER NOT NULL,
	slip_line_id INTEGER,
	quantity BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_invoice_line_source PRIMARY KEY (id),
	CONSTRAINT uq_invoice_line_source_invoice_line_id_order_line_id_slip_line_id UNIQUE (invoice_line_id, order_line_id, slip_line_id),
	CONSTRAINT fk_invoice_line_source_invoice_line_id FOREIGN KEY(invoice_line_id) REFERENCES invoice_line (id) ON DELETE CASCADE,
	CONSTRAINT fk_invoice_line_source_order_line_id FOREIGN KEY(order_line_id) REFERENCES sales_order_line (id),
	CONSTRAINT fk_invoice_line_source_slip_line_id FOREIGN KEY(slip_line_id) REFERENCES packing_slip_line (id)
);
CREATE TABLE invoice_template (
	name VARCHAR(40) NOT NULL,
	description VARCHAR(100) NOT NULL,
	currency VARCHAR(3),
	defaults JSON NOT NULL,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_invoice_template PRIMARY KEY (id),
	CONSTRAINT uq_invoice_template_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_invoice_template_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_invoice_template_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE invoice_template_line (
	template_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	product_id INTEGER,
	account_id INTEGER,
	text VARCHAR(2000) NOT NULL,
	quantity BIGINT NOT NULL,
	unit_code VARCHAR(3),
	unit_price BIGINT NOT NULL,
	price_unit BIGINT NOT NULL,
	discount_percent BIGINT,
	discount_amount BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	typed_amount BOOLEAN NOT NULL,
	discountable BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	vat_code_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	sales_group_id INTEGER,
	service_from DATE,
	service_to DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_invoice_template_line PRIMARY KEY (id),
	CONSTRAINT uq_invoice_template_line_template_id_line_no UNIQUE (template_id, line_no),
	CONSTRAINT fk_invoice_template_line_template_id FOREIGN KEY(template_id) REFERENCES invoice_template (id) ON DELETE CASCADE,
	CONSTRAINT ck_invoice_template_line_type CHECK (type IN ('product', 'account', 'text')),
	CONSTRAINT fk_invoice_template_line_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_invoice_template_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_invoice_template_line_unit_code FOREIGN KEY(unit_code) REFERENCES unit (code),
	CONSTRAINT fk_invoice_template_line_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_invoice_template_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_invoice_template_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_invoice_template_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_invoice_template_line_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id)
);
CREATE TABLE invoice_vat (
	invoice_id INTEGER NOT NULL,
	vat_code_id INTEGER NOT NULL,
	rate BIGINT NOT NULL,
	base BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	difference BIGINT NOT NULL,
	base_accounting BIGINT NOT NULL,
	vat_accounting BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_invoice_vat PRIMARY KEY (id),
	CONSTRAINT uq_invoice_vat_invoice_id_vat_code_id_rate UNIQUE (invoice_id, vat_code_id, rate),
	CONSTRAINT fk_invoice_vat_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_invoice_vat_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id)
);
CREATE TABLE item_vat_group (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_item_vat_group PRIMARY KEY (id),
	CONSTRAINT uq_item_vat_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_item_vat_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "item_vat_group" VALUES('STD','{"en": "Goods, standard rate", "nl": "Goederen hoog tarief", "fr": "Biens, taux normal", "de": "Waren, Normalsatz"}',1,1,1);
INSERT INTO "item_vat_group" VALUES('RED','{"en": "Goods, reduced rate", "nl": "Goederen laag tarief", "fr": "Biens, taux r\u00e9duit", "de": "Waren, erm\u00e4\u00dfigt"}',2,1,1);
INSERT INTO "item_vat_group" VALUES('ZERO','{"en": "Zero rate", "nl": "Nultarief", "fr": "Taux z\u00e9ro", "de": "Nullsatz"}',3,1,1);
INSERT INTO "item_vat_group" VALUES('EXEMPT','{"en": "Exempt", "nl": "Vrijgesteld", "fr": "Exon\u00e9r\u00e9", "de": "Steuerfrei"}',4,1,1);
INSERT INTO "item_vat_group" VALUES('SERVICES','{"en": "Services", "nl": "Diensten", "fr": "Services", "de": "Dienstleistungen"}',5,1,1);
INSERT INTO "item_vat_group" VALUES('OUTSIDE','{"en": "Outside VAT (interest, fees)", "nl": "Buiten de btw (rente, kosten)", "fr": "Hors TVA (int\u00e9r\u00eats, frais)", "de": "Nicht steuerbar (Zinsen, Geb\u00fchren)"}',6,1,1);
CREATE TABLE job_attempt (
	run_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	started_at VARCHAR(27) NOT NULL,
	ended_at VARCHAR(27) NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	message VARCHAR(250),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_attempt PRIMARY KEY (id),
	CONSTRAINT uq_job_attempt_run_id_no UNIQUE (run_id, no),
	CONSTRAINT fk_job_attempt_run_id FOREIGN KEY(run_id) REFERENCES job_run (id),
	CONSTRAINT fk_job_attempt_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_definition (
	code VARCHAR(20) NOT NULL,
	parameters JSON NOT NULL,
	schedule JSON NOT NULL,
	starts_on DATE,
	catch_up VARCHAR(40) NOT NULL,
	retries INTEGER NOT NULL,
	post_automatically BOOLEAN NOT NULL,
	send_automatically BOOLEAN NOT NULL,
	max_count INTEGER,
	max_amount BIGINT,
	enabled BOOLEAN NOT NULL,
	run_as_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_job_definition PRIMARY KEY (id),
	CONSTRAINT uq_job_definition_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_job_definition_catch_up CHECK (catch_up IN ('coalesce', 'each', 'latest', 'fill')),
	CONSTRAINT fk_job_definition_run_as_id FOREIGN KEY(run_as_id) REFERENCES user (id),
	CONSTRAINT fk_job_definition_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_item (
	run_id INTEGER NOT NULL,
	job_code VARCHAR(20) NOT NULL,
	"key" VARCHAR(100) NOT NULL,
	outcome VARCHAR(40) NOT NULL,
	facts JSON,
	document_table VARCHAR(40),
	document_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_item PRIMARY KEY (id),
	CONSTRAINT uq_job_item_company_id_job_code_key UNIQUE (company_id, job_code, "key"),
	CONSTRAINT fk_job_item_run_id FOREIGN KEY(run_id) REFERENCES job_run (id),
	CONSTRAINT ck_job_item_outcome CHECK (outcome IN ('done', 'skipped', 'failed', 'left_out')),
	CONSTRAINT fk_job_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_run (
	definition_id INTEGER NOT NULL,
	business_date DATE NOT NULL,
	state VARCHAR(40) NOT NULL,
	item_errors BOOLEAN NOT NULL,
	acknowledged JSON,
	checkpoint JSON,
	started_at VARCHAR(27),
	ended_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_run PRIMARY KEY (id),
	CONSTRAINT fk_job_run_definition_id FOREIGN KEY(definition_id) REFERENCES job_definition (id),
	CONSTRAINT ck_job_run_state CHECK (state IN ('on_hold', 'waiting', 'ready', 'executing', 'finished', 'error', 'interrupted', 'cancelling', 'cancelled', 'not_run')),
	CONSTRAINT fk_job_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE journal (
	kind VARCHAR(40) NOT NULL,
	name_id INTEGER,
	number VARCHAR(20),
	text VARCHAR(100) NOT NULL,
	state VARCHAR(40) NOT NULL,
	currency VARCHAR(3),
	document_date DATE,
	control_count INTEGER,
	control_amount BIGINT,
	in_use_by_id INTEGER,
	posting_token VARCHAR(36),
	created_by_id INTEGER NOT NULL,
	saved_at VARCHAR(27) NOT NULL,
	posted_by_id INTEGER,
	posted_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT uq_journal_company_id_kind_number UNIQUE (company_id, kind, number),
	CONSTRAINT ck_journal_number CHECK ((state = 'posted') = (number is not null)),
	CONSTRAINT ck_journal_kind CHECK (kind IN ('general', 'payment', 'write_off', 'bill_draw', 'bill_protest', 'bill_redraw', 'bill_remittance', 'bill_settle', 'nsf')),
	CONSTRAINT fk_journal_name_id FOREIGN KEY(name_id) REFERENCES journal_name (id),
	CONSTRAINT ck_journal_state CHECK (state IN ('draft', 'validated', 'posting', 'posted', 'cancelled')),
	CONSTRAINT fk_journal_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_journal_in_use_by_id FOREIGN KEY(in_use_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "journal" VALUES('payment',NULL,'BJ-2026-0001','','posted',NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',1,'2026-02-16T12:00:00.000000Z',1,1,2);
INSERT INTO "journal" VALUES('payment',NULL,NULL,'','draft',NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',NULL,NULL,2,1,1);
CREATE TABLE journal_line (
	journal_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	position INTEGER NOT NULL,
	voucher_group INTEGER,
	posting_date DATE,
	document_date DATE,
	account_company_id INTEGER,
	customer_id INTEGER,
	account_id INTEGER,
	entry_type VARCHAR(40),
	document_no VARCHAR(20) NOT NULL,
	due_date DATE,
	text VARCHAR(100) NOT NULL,
	debit BIGINT NOT NULL,
	credit BIGINT NOT NULL,
	currency VARCHAR(3),
	rate BIGINT,
	rate_typed BOOLEAN NOT NULL,
	offset_type VARCHAR(40),
	offset_bank_id INTEGER,
	offset_account_id INTEGER,
	payment_method_id INTEGER,
	specification VARCHAR(20),
	payment_reference VARCHAR(35),
	structured_reference VARCHAR(35),
	bank_type VARCHAR(20),
	cheque_bank VARCHAR(70),
	cheque_branch VARCHAR(70),
	deposit_slip BOOLEAN NOT NULL,
	prepayment BOOLEAN NOT NULL,
	posting_profile_id INTEGER,
	vat_code_id INTEGER,
	discount_date DATE,
	payment_status VARCHAR(40) NOT NULL,
	cost_centre_id INTEGER,
	project_id INTEGER,
	origin VARCHAR(40) NOT NULL,
	origin_table VARCHAR(40),
	origin_id INTEGER,
	unread JSON,
	error JSON,
	voucher_id INTEGER,
	entry_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_journal_line PRIMARY KEY (id),
	CONSTRAINT uq_journal_line_journal_id_no UNIQUE (journal_id, no),
	CONSTRAINT ck_journal_line_side CHECK (debit = 0 or credit = 0),
	CONSTRAINT ck_journal_line_rate CHECK (rate > 0),
	CONSTRAINT ck_journal_line_party CHECK (customer_id is null or account_id is null),
	CONSTRAINT ck_journal_line_offset CHECK (offset_bank_id is null or offset_account_id is null),
	CONSTRAINT fk_journal_line_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id) ON DELETE CASCADE,
	CONSTRAINT fk_journal_line_account_company_id FOREIGN KEY(account_company_id) REFERENCES company (id),
	CONSTRAINT fk_journal_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_journal_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_journal_line_entry_type CHECK (entry_type IN ('invoice', 'credit_note', 'payment', 'refund', 'interest_note', 'collection_letter', 'payment_fee', 'bill_of_exchange', 'write_off', 'intercompany', 'journal')),
	CONSTRAINT fk_journal_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT ck_journal_line_offset_type CHECK (offset_type IN ('bank', 'ledger', 'bridge')),
	CONSTRAINT fk_journal_line_offset_bank_id FOREIGN KEY(offset_bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_journal_line_offset_account_id FOREIGN KEY(offset_account_id) REFERENCES account (id),
	CONSTRAINT fk_journal_line_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_journal_line_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_journal_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT ck_journal_line_payment_status CHECK (payment_status IN ('none', 'sent', 'received', 'approved', 'rejected', 'confirmed')),
	CONSTRAINT fk_journal_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_journal_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT ck_journal_line_origin CHECK (origin IN ('manual', 'proposal', 'bank', 'direct_debit', 'import', 'write_off')),
	CONSTRAINT fk_journal_line_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_journal_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_journal_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "journal_line" VALUES(1,1,0,NULL,'2026-02-16',NULL,NULL,1,NULL,NULL,'',NULL,'',0,11858,'EUR',NULL,0,'bank',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,'none',NULL,NULL,'manual',NULL,NULL,NULL,NULL,4,4,1,1);
INSERT INTO "journal_line" VALUES(2,1,0,NULL,'2026-02-16',NULL,NULL,2,NULL,NULL,'',NULL,'',0,10000,'EUR',NULL,0,'bank',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL,NULL,'none',NULL,NULL,'manual',NULL,NULL,NULL,NULL,NULL,NULL,2,1);
CREATE TABLE journal_line_fee (
	journal_id INTEGER NOT NULL,
	line_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	fee_id INTEGER NOT NULL,
	charge_to VARCHAR(40) NOT NULL,
	currency VARCHAR(3) NOT NULL,
	amount BIGINT NOT NULL,
	entry_id INTEGER,
	id INTEGER NOT NULL,
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
	id INTEGER NOT NULL,
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
INSERT INTO "journal_name" VALUES('BANK','{"en": "Bank", "nl": "Bank", "fr": "Banque", "de": "Bank"}','payment',NULL,NULL,'bank',NULL,NULL,1,NULL,0,'line','warn',0,NULL,1,1,1,1);
INSERT INTO "journal_name" VALUES('CASH','{"en": "Cash desk", "nl": "Kas", "fr": "Caisse", "de": "Kasse"}','payment',NULL,NULL,'ledger',1,NULL,3,NULL,0,'line','off',0,NULL,1,2,1,1);
INSERT INTO "journal_name" VALUES('WRITEOFF','{"en": "Write-offs", "nl": "Afboekingen", "fr": "Passages en perte", "de": "Ausbuchungen"}','write_off',NULL,NULL,'ledger',27,NULL,NULL,NULL,0,'line','off',0,NULL,1,3,1,1);
CREATE TABLE law_index (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_law_index PRIMARY KEY (id),
	CONSTRAINT uq_law_index_code UNIQUE (code)
);
INSERT INTO "law_index" VALUES('ECB-MRO','{"en": "ECB main refinancing rate", "nl": "ECB-herfinancieringsrente", "fr": "Taux de refinancement de la BCE", "de": "EZB-Hauptrefinanzierungssatz"}',1,1);
INSERT INTO "law_index" VALUES('DE-BASE','{"en": "German base rate (\u00a7 247 BGB)", "nl": "Duitse basisrente (\u00a7 247 BGB)", "fr": "Taux de base allemand (\u00a7 247 BGB)", "de": "Basiszinssatz (\u00a7 247 BGB)"}',2,1);
INSERT INTO "law_index" VALUES('BOE','{"en": "Bank of England base rate", "nl": "Basisrente Bank of England", "fr": "Taux de la Banque d''Angleterre", "de": "Leitzins der Bank of England"}',3,1);
INSERT INTO "law_index" VALUES('NL-WR','{"en": "Dutch statutory interest", "nl": "Wettelijke rente", "fr": "Int\u00e9r\u00eat l\u00e9gal n\u00e9erlandais", "de": "Niederl\u00e4ndischer gesetzlicher Zins"}',4,1);
INSERT INTO "law_index" VALUES('BE-CIV','{"en": "Belgian legal interest", "nl": "Belgische wettelijke rente", "fr": "Int\u00e9r\u00eat l\u00e9gal belge", "de": "Belgischer gesetzlicher Zins"}',5,1);
INSERT INTO "law_index" VALUES('FR-LEG-PRO','{"en": "French legal rate, all other cases", "nl": "Franse wettelijke rente, overige gevallen", "fr": "Int\u00e9r\u00eat l\u00e9gal, autres cas", "de": "Franz\u00f6sischer gesetzlicher Zins, \u00fcbrige F\u00e4lle"}',6,1);
INSERT INTO "law_index" VALUES('FR-LEG-PART','{"en": "French legal rate, private creditor", "nl": "Franse wettelijke rente, particuliere schuldeiser", "fr": "Int\u00e9r\u00eat l\u00e9gal, cr\u00e9ancier particulier", "de": "Franz\u00f6sischer gesetzlicher Zins, private Gl\u00e4ubiger"}',7,1);
CREATE TABLE law_index_value (
	index_id INTEGER NOT NULL,
	valid_from DATE NOT NULL,
	version INTEGER NOT NULL,
	value BIGINT NOT NULL,
	source VARCHAR(200) NOT NULL,
	confidence VARCHAR(40) NOT NULL,
	shipped BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_law_index_value PRIMARY KEY (id),
	CONSTRAINT uq_law_index_value_index_id_valid_from_version UNIQUE (index_id, valid_from, version),
	CONSTRAINT fk_law_index_value_index_id FOREIGN KEY(index_id) REFERENCES law_index (id),
	CONSTRAINT ck_law_index_value_confidence CHECK (confidence IN ('A', 'B', 'C'))
);
INSERT INTO "law_index_value" VALUES(1,'2013-01-01',1,75000,'ECB','A',1,1);
INSERT INTO "law_index_value" VALUES(1,'2013-07-01',1,50000,'ECB','A',1,2);
INSERT INTO "law_index_value" VALUES(1,'2014-01-01',1,25000,'ECB','A',1,3);
INSERT INTO "law_index_value" VALUES(1,'2014-07-01',1,15000,'ECB','A',1,4);
INSERT INTO "law_index_value" VALUES(1,'2015-01-01',1,5000,'ECB','A',1,5);
INSERT INTO "law_index_value" VALUES(1,'2015-07-01',1,5000,'ECB','A',1,6);
INSERT INTO "law_index_value" VALUES(1,'2016-01-01',1,5000,'ECB','A',1,7);
INSERT INTO "law_index_value" VALUES(1,'2016-07-01',1,0,'ECB','A',1,8);
INSERT INTO "law_index_value" VALUES(1,'2017-01-01',1,0,'ECB','A',1,9);
INSERT INTO "law_index_value" VALUES(1,'2017-07-01',1,0,'ECB','A',1,10);
INSERT INTO "law_index_value" VALUES(1,'2018-01-01',1,0,'ECB','A',1,11);
INSERT INTO "law_index_value" VALUES(1,'2018-07-01',1,0,'ECB','A',1,12);
INSERT INTO "law_index_value" VALUES(1,'2019-01-01',1,0,'ECB','A',1,13);
INSERT INTO "law_index_value" VALUES(1,'2019-07-01',1,0,'ECB','A',1,14);
INSERT INTO "law_index_value" VALUES(1,'2020-01-01',1,0,'ECB','A',1,15);
INSERT INTO "law_index_value" VALUES(1,'2020-07-01',1,0,'ECB','A',1,16);
INSERT INTO "law_index_value" VALUES(1,'2021-01-01',1,0,'ECB','A',1,17);
INSERT INTO "law_index_value" VALUES(1,'2021-07-01',1,0,'ECB','A',1,18);
INSERT INTO "law_index_value" VALUES(1,'2022-01-01',1,0,'ECB','A',1,19);
INSERT INTO "law_index_value" VALUES(1,'2022-07-01',1,0,'ECB','A',1,20);
INSERT INTO "law_index_value" VALUES(1,'2023-01-01',1,250000,'ECB','A',1,21);
INSERT INTO "law_index_value" VALUES(1,'2023-07-01',1,400000,'ECB','A',1,22);
INSERT INTO "law_index_value" VALUES(1,'2024-01-01',1,450000,'ECB','A',1,23);
INSERT INTO "law_index_value" VALUES(1,'2024-07-01',1,425000,'ECB','B',1,24);
INSERT INTO "law_index_value" VALUES(1,'2025-01-01',1,315000,'ECB','B',1,25);
INSERT INTO "law_index_value" VALUES(1,'2025-07-01',1,215000,'ECB','B',1,26);
INSERT INTO "law_index_value" VALUES(1,'2026-01-01',1,215000,'ECB','B',1,27);
INSERT INTO "law_index_value" VALUES(2,'2013-01-01',1,-13000,'Bundesbank','A',1,28);
INSERT INTO "law_index_value" VALUES(2,'2013-07-01',1,-38000,'Bundesbank','A',1,29);
INSERT INTO "law_index_value" VALUES(2,'2014-01-01',1,-63000,'Bundesbank','A',1,30);
INSERT INTO "law_index_value" VALUES(2,'2014-07-01',1,-73000,'Bundesbank','A',1,31);
INSERT INTO "law_index_value" VALUES(2,'2015-01-01',1,-83000,'Bundesbank','A',1,32);
INSERT INTO "law_index_value" VALUES(2,'2015-07-01',1,-83000,'Bundesbank','A',1,33);
INSERT INTO "law_index_value" VALUES(2,'2016-01-01',1,-83000,'Bundesbank','A',1,34);
INSERT INTO "law_index_value" VALUES(2,'2016-07-01',1,-88000,'Bundesbank','A',1,35);
INSERT INTO "law_index_value" VALUES(2,'2017-01-01',1,-88000,'Bundesbank','A',1,36);
INSERT INTO "law_index_value" VALUES(2,'2017-07-01',1,-88000,'Bundesbank','A',1,37);
INSERT INTO "law_index_value" VALUES(2,'2018-01-01',1,-88000,'Bundesbank','A',1,38);
INSERT INTO "law_index_value" VALUES(2,'2018-07-01',1,-88000,'Bundesbank','A',1,39);
INSERT INTO "law_index_value" VALUES(2,'2019-01-01',1,-88000,'Bundesbank','A',1,40);
INSERT INTO "law_index_value" VALUES(2,'2019-07-01',1,-88000,'Bundesbank','A',1,41);
INSERT INTO "law_index_value" VALUES(2,'2020-01-01',1,-88000,'Bundesbank','A',1,42);
INSERT INTO "law_index_value" VALUES(2,'2020-07-01',1,-88000,'Bundesbank','A',1,43);
INSERT INTO "law_index_value" VALUES(2,'2021-01-01',1,-88000,'Bundesbank','A',1,44);
INSERT INTO "law_index_value" VALUES(2,'2021-07-01',1,-88000,'Bundesbank','A',1,45);
INSERT INTO "law_index_value" VALUES(2,'2022-01-01',1,-88000,'Bundesbank','A',1,46);
INSERT INTO "law_index_value" VALUES(2,'2022-07-01',1,-88000,'Bundesbank','A',1,47);
INSERT INTO "law_index_value" VALUES(2,'2023-01-01',1,162000,'Bundesbank','A',1,48);
INSERT INTO "law_index_value" VALUES(2,'2023-07-01',1,312000,'Bundesbank','A',1,49);
INSERT INTO "law_index_value" VALUES(2,'2024-01-01',1,362000,'Bundesbank','A',1,50);
INSERT INTO "law_index_value" VALUES(2,'2024-07-01',1,337000,'Bundesbank','A',1,51);
INSERT INTO "law_index_value" VALUES(2,'2025-01-01',1,227000,'Bundesbank','A',1,52);
INSERT INTO "law_index_value" VALUES(2,'2025-07-01',1,127000,'Bundesbank','A',1,53);
INSERT INTO "law_index_value" VALUES(2,'2026-01-01',1,127000,'Bundesbank','A',1,54);
INSERT INTO "law_index_value" VALUES(3,'2013-01-01',1,50000,'Bank of England','A',1,55);
INSERT INTO "law_index_value" VALUES(3,'2013-07-01',1,50000,'Bank of England','A',1,56);
INSERT INTO "law_index_value" VALUES(3,'2014-01-01',1,50000,'Bank of England','A',1,57);
INSERT INTO "law_index_value" VALUES(3,'2014-07-01',1,50000,'Bank of England','A',1,58);
INSERT INTO "law_index_value" VALUES(3,'2015-01-01',1,50000,'Bank of England','A',1,59);
INSERT INTO "law_index_value" VALUES(3,'2015-07-01',1,50000,'Bank of England','A',1,60);
INSERT INTO "law_index_value" VALUES(3,'2016-01-01',1,50000,'Bank of England','A',1,61);
INSERT INTO "law_index_value" VALUES(3,'2016-07-01',1,50000,'Bank of England','A',1,62);
INSERT INTO "law_index_value" VALUES(3,'2017-01-01',1,25000,'Bank of England','A',1,63);
INSERT INTO "law_index_value" VALUES(3,'2017-07-01',1,25000,'Bank of England','A',1,64);
INSERT INTO "law_index_value" VALUES(3,'2018-01-01',1,50000,'Bank of England','A',1,65);
INSERT INTO "law_index_value" VALUES(3,'2018-07-01',1,50000,'Bank of England','A',1,66);
INSERT INTO "law_index_value" VALUES(3,'2019-01-01',1,75000,'Bank of England','A',1,67);
INSERT INTO "law_index_value" VALUES(3,'2019-07-01',1,75000,'Bank of England','A',1,68);
INSERT INTO "law_index_value" VALUES(3,'2020-01-01',1,75000,'Bank of England','A',1,69);
INSERT INTO "law_index_value" VALUES(3,'2020-07-01',1,10000,'Bank of England','A',1,70);
INSERT INTO "law_index_value" VALUES(3,'2021-01-01',1,10000,'Bank of England','A',1,71);
INSERT INTO "law_index_value" VALUES(3,'2021-07-01',1,10000,'Bank of England','A',1,72);
INSERT INTO "law_index_value" VALUES(3,'2022-01-01',1,25000,'Bank of England','A',1,73);
INSERT INTO "law_index_value" VALUES(3,'2022-07-01',1,125000,'Bank of England','A',1,74);
INSERT INTO "law_index_value" VALUES(3,'2023-01-01',1,350000,'Bank of England','A',1,75);
INSERT INTO "law_index_value" VALUES(3,'2023-07-01',1,500000,'Bank of England','A',1,76);
INSERT INTO "law_index_value" VALUES(3,'2024-01-01',1,525000,'Bank of England','A',1,77);
INSERT INTO "law_index_value" VALUES(3,'2024-07-01',1,525000,'Bank of England','B',1,78);
INSERT INTO "law_index_value" VALUES(3,'2025-01-01',1,475000,'Bank of England','B',1,79);
INSERT INTO "law_index_value" VALUES(3,'2025-07-01',1,425000,'Bank of England','B',1,80);
INSERT INTO "law_index_value" VALUES(3,'2026-01-01',1,375000,'Bank of England','A',1,81);
INSERT INTO "law_index_value" VALUES(4,'2009-07-01',1,400000,'art. 6:119 BW','A',1,82);
INSERT INTO "law_index_value" VALUES(4,'2010-01-01',1,300000,'art. 6:119 BW','A',1,83);
INSERT INTO "law_index_value" VALUES(4,'2011-07-01',1,400000,'art. 6:119 BW','A',1,84);
INSERT INTO "law_index_value" VALUES(4,'2012-07-01',1,300000,'art. 6:119 BW','A',1,85);
INSERT INTO "law_index_value" VALUES(4,'2015-01-01',1,200000,'art. 6:119 BW','A',1,86);
INSERT INTO "law_index_value" VALUES(4,'2023-01-01',1,400000,'art. 6:119 BW','A',1,87);
INSERT INTO "law_index_value" VALUES(4,'2023-07-01',1,600000,'art. 6:119 BW','A',1,88);
INSERT INTO "law_index_value" VALUES(4,'2024-01-01',1,700000,'art. 6:119 BW','A',1,89);
INSERT INTO "law_index_value" VALUES(4,'2025-01-01',1,600000,'art. 6:119 BW','B',1,90);
INSERT INTO "law_index_value" VALUES(4,'2026-01-01',1,400000,'art. 6:119 BW','C',1,91);
INSERT INTO "law_index_value" VALUES(5,'2013-01-01',1,275000,'law of 5 May 1865','A',1,92);
INSERT INTO "law_index_value" VALUES(5,'2014-01-01',1,275000,'law of 5 May 1865','A',1,93);
INSERT INTO "law_index_value" VALUES(5,'2015-01-01',1,250000,'law of 5 May 1865','A',1,94);
INSERT INTO "law_index_value" VALUES(5,'2016-01-01',1,225000,'law of 5 May 1865','A',1,95);
INSERT INTO "law_index_value" VALUES(5,'2017-01-01',1,200000,'law of 5 May 1865','B',1,96);
INSERT INTO "law_index_value" VALUES(5,'2018-01-01',1,200000,'law of 5 May 1865','A',1,97);
INSERT INTO "law_index_value" VALUES(5,'2019-01-01',1,200000,'law of 5 May 1865','B',1,98);
INSERT INTO "law_index_value" VALUES(5,'2020-01-01',1,175000,'law of 5 May 1865','B',1,99);
INSERT INTO "law_index_value" VALUES(5,'2021-01-01',1,175000,'law of 5 May 1865','B',1,100);
INSERT INTO "law_index_value" VALUES(5,'2022-01-01',1,150000,'law of 5 May 1865','A',1,101);
INSERT INTO "law_index_value" VALUES(5,'2023-01-01',1,525000,'law of 5 May 1865','A',1,102);
INSERT INTO "law_index_value" VALUES(5,'2024-01-01',1,575000,'law of 5 May 1865','B',1,103);
INSERT INTO "law_index_value" VALUES(5,'2025-01-01',1,450000,'law of 5 May 1865','A',1,104);
INSERT INTO "law_index_value" VALUES(5,'2026-01-01',1,450000,'law of 5 May 1865','A',1,105);
INSERT INTO "law_index_value" VALUES(6,'2015-01-01',1,93000,'L313-2 CMF','A',1,106);
INSERT INTO "law_index_value" VALUES(6,'2015-07-01',1,99000,'L313-2 CMF','B',1,107);
INSERT INTO "law_index_value" VALUES(6,'2016-01-01',1,101000,'L313-2 CMF','A',1,108);
INSERT INTO "law_index_value" VALUES(6,'2016-07-01',1,93000,'L313-2 CMF','A',1,109);
INSERT INTO "law_index_value" VALUES(6,'2017-01-01',1,90000,'L313-2 CMF','A',1,110);
INSERT INTO "law_index_value" VALUES(6,'2017-07-01',1,90000,'L313-2 CMF','A',1,111);
INSERT INTO "law_index_value" VALUES(6,'2018-01-01',1,89000,'L313-2 CMF','B',1,112);
INSERT INTO "law_index_value" VALUES(6,'2018-07-01',1,88000,'L313-2 CMF','A',1,113);
INSERT INTO "law_index_value" VALUES(6,'2019-01-01',1,86000,'L313-2 CMF','A',1,114);
INSERT INTO "law_index_value" VALUES(6,'2019-07-01',1,87000,'L313-2 CMF','B',1,115);
INSERT INTO "law_index_value" VALUES(6,'2020-01-01',1,87000,'L313-2 CMF','A',1,116);
INSERT INTO "law_index_value" VALUES(6,'2020-07-01',1,84000,'L313-2 CMF','A',1,117);
INSERT INTO "law_index_value" VALUES(6,'2021-01-01',1,79000,'L313-2 CMF','A',1,118);
INSERT INTO "law_index_value" VALUES(6,'2021-07-01',1,76000,'L313-2 CMF','A',1,119);
INSERT INTO "law_index_value" VALUES(6,'2022-01-01',1,76000,'L313-2 CMF','A',1,120);
INSERT INTO "law_index_value" VALUES(6,'2022-07-01',1,77000,'L313-2 CMF','A',1,121);
INSERT INTO "law_index_value" VALUES(6,'2023-01-01',1,206000,'L313-2 CMF','A',1,122);
INSERT INTO "law_index_value" VALUES(6,'2023-07-01',1,422000,'L313-2 CMF','A',1,123);
INSERT INTO "law_index_value" VALUES(6,'2024-01-01',1,507000,'L313-2 CMF','B',1,124);
INSERT INTO "law_index_value" VALUES(6,'2024-07-01',1,492000,'L313-2 CMF','A',1,125);
INSERT INTO "law_index_value" VALUES(6,'2025-01-01',1,371000,'L313-2 CMF','A',1,126);
INSERT INTO "law_index_value" VALUES(6,'2025-07-01',1,276000,'L313-2 CMF','A',1,127);
INSERT INTO "law_index_value" VALUES(6,'2026-01-01',1,262000,'L313-2 CMF','A',1,128);
INSERT INTO "law_index_value" VALUES(7,'2015-01-01',1,406000,'L313-2 CMF','A',1,129);
INSERT INTO "law_index_value" VALUES(7,'2015-07-01',1,429000,'L313-2 CMF','B',1,130);
INSERT INTO "law_index_value" VALUES(7,'2016-01-01',1,454000,'L313-2 CMF','A',1,131);
INSERT INTO "law_index_value" VALUES(7,'2016-07-01',1,435000,'L313-2 CMF','A',1,132);
INSERT INTO "law_index_value" VALUES(7,'2017-01-01',1,416000,'L313-2 CMF','A',1,133);
INSERT INTO "law_index_value" VALUES(7,'2017-07-01',1,394000,'L313-2 CMF','A',1,134);
INSERT INTO "law_index_value" VALUES(7,'2018-01-01',1,373000,'L313-2 CMF','B',1,135);
INSERT INTO "law_index_value" VALUES(7,'2018-07-01',1,360000,'L313-2 CMF','A',1,136);
INSERT INTO "law_index_value" VALUES(7,'2019-01-01',1,340000,'L313-2 CMF','A',1,137);
INSERT INTO "law_index_value" VALUES(7,'2019-07-01',1,326000,'L313-2 CMF','B',1,138);
INSERT INTO "law_index_value" VALUES(7,'2020-01-01',1,315000,'L313-2 CMF','A',1,139);
INSERT INTO "law_index_value" VALUES(7,'2020-07-01',1,311000,'L313-2 CMF','A',1,140);
INSERT INTO "law_index_value" VALUES(7,'2021-01-01',1,314000,'L313-2 CMF','A',1,141);
INSERT INTO "law_index_value" VALUES(7,'2021-07-01',1,312000,'L313-2 CMF','A',1,142);
INSERT INTO "law_index_value" VALUES(7,'2022-01-01',1,313000,'L313-2 CMF','A',1,143);
INSERT INTO "law_index_value" VALUES(7,'2022-07-01',1,315000,'L313-2 CMF','A',1,144);
INSERT INTO "law_index_value" VALUES(7,'2023-01-01',1,447000,'L313-2 CMF','A',1,145);
INSERT INTO "law_index_value" VALUES(7,'2023-07-01',1,682000,'L313-2 CMF','A',1,146);
INSERT INTO "law_index_value" VALUES(7,'2024-01-01',1,801000,'L313-2 CMF','B',1,147);
INSERT INTO "law_index_value" VALUES(7,'2024-07-01',1,816000,'L313-2 CMF','A',1,148);
INSERT INTO "law_index_value" VALUES(7,'2025-01-01',1,721000,'L313-2 CMF','A',1,149);
INSERT INTO "law_index_value" VALUES(7,'2025-07-01',1,665000,'L313-2 CMF','A',1,150);
INSERT INTO "law_index_value" VALUES(7,'2026-01-01',1,667000,'L313-2 CMF','A',1,151);
CREATE TABLE law_preset (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	country VARCHAR(2) NOT NULL,
	audience VARCHAR(40) NOT NULL,
	index_id INTEGER,
	margin BIGINT NOT NULL,
	day_count VARCHAR(40) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_law_preset PRIMARY KEY (id),
	CONSTRAINT uq_law_preset_country_audience UNIQUE (country, audience),
	CONSTRAINT uq_law_preset_code UNIQUE (code),
	CONSTRAINT ck_law_preset_audience CHECK (audience IN ('business', 'public', 'consumer')),
	CONSTRAINT fk_law_preset_index_id FOREIGN KEY(index_id) REFERENCES law_index (id),
	CONSTRAINT ck_law_preset_day_count CHECK (day_count IN ('act365', 'act360', 'actact', 'e30360', 'period'))
);
INSERT INTO "law_preset" VALUES('NL-B2B','{"en": "Netherlands, businesses", "nl": "Nederland, bedrijven", "fr": "Pays-Bas, entreprises", "de": "Niederlande, Unternehmen"}','NL','business',1,800000,'actact','{"compounding": true, "compensation": [{"threshold": 0, "amount": 4000}], "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}]}',1,1);
INSERT INTO "law_preset" VALUES('BE-B2B','{"en": "Belgium, businesses", "nl": "Belgi\u00eb, bedrijven", "fr": "Belgique, entreprises", "de": "Belgien, Unternehmen"}','BE','business',1,800000,'act365','{"round_up_half": true, "compensation": [{"threshold": 0, "amount": 4000}]}',2,1);
INSERT INTO "law_preset" VALUES('FR-B2B','{"en": "France, businesses", "nl": "Frankrijk, bedrijven", "fr": "France, entreprises", "de": "Frankreich, Unternehmen"}','FR','business',1,1000000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',3,1);
INSERT INTO "law_preset" VALUES('DE-B2B','{"en": "Germany, businesses", "nl": "Duitsland, bedrijven", "fr": "Allemagne, entreprises", "de": "Deutschland, Unternehmen"}','DE','business',2,900000,'actact','{"compensation": [{"threshold": 0, "amount": 4000}]}',4,1);
INSERT INTO "law_preset" VALUES('UK-B2B','{"en": "United Kingdom, businesses", "nl": "Verenigd Koninkrijk, bedrijven", "fr": "Royaume-Uni, entreprises", "de": "Vereinigtes K\u00f6nigreich, Unternehmen"}','GB','business',3,800000,'act365','{"locked": true, "compensation": [{"threshold": 0, "amount": 4000}, {"threshold": 100000, "amount": 7000}, {"threshold": 1000000, "amount": 10000}]}',5,1);
INSERT INTO "law_preset" VALUES('EU-B2B','{"en": "European Union, businesses", "nl": "Europese Unie, bedrijven", "fr": "Union europ\u00e9enne, entreprises", "de": "Europ\u00e4ische Union, Unternehmen"}','EU','business',1,800000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',6,1);
INSERT INTO "law_preset" VALUES('NL-B2G','{"en": "Netherlands, public authorities", "nl": "Nederland, overheden", "fr": "Pays-Bas, administrations", "de": "Niederlande, \u00f6ffentliche Stellen"}','NL','public',1,800000,'actact','{"compounding": true, "compensation": [{"threshold": 0, "amount": 4000}], "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}]}',7,1);
INSERT INTO "law_preset" VALUES('BE-B2G','{"en": "Belgium, public authorities", "nl": "Belgi\u00eb, overheden", "fr": "Belgique, administrations", "de": "Belgien, \u00f6ffentliche Stellen"}','BE','public',1,800000,'act365','{"round_up_half": true, "compensation": [{"threshold": 0, "amount": 4000}]}',8,1);
INSERT INTO "law_preset" VALUES('FR-B2G','{"en": "France, public authorities", "nl": "Frankrijk, overheden", "fr": "France, administrations", "de": "Frankreich, \u00f6ffentliche Stellen"}','FR','public',1,1000000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',9,1);
INSERT INTO "law_preset" VALUES('DE-B2G','{"en": "Germany, public authorities", "nl": "Duitsland, overheden", "fr": "Allemagne, administrations", "de": "Deutschland, \u00f6ffentliche Stellen"}','DE','public',2,900000,'actact','{"compensation": [{"threshold": 0, "amount": 4000}]}',10,1);
INSERT INTO "law_preset" VALUES('UK-B2G','{"en": "United Kingdom, public authorities", "nl": "Verenigd Koninkrijk, overheden", "fr": "Royaume-Uni, administrations", "de": "Vereinigtes K\u00f6nigreich, \u00f6ffentliche Stellen"}','GB','public',3,800000,'act365','{"locked": true, "compensation": [{"threshold": 0, "amount": 4000}, {"threshold": 100000, "amount": 7000}, {"threshold": 1000000, "amount": 10000}]}',11,1);
INSERT INTO "law_preset" VALUES('EU-B2G','{"en": "European Union, public authorities", "nl": "Europese Unie, overheden", "fr": "Union europ\u00e9enne, administrations", "de": "Europ\u00e4ische Union, \u00f6ffentliche Stellen"}','EU','public',1,800000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',12,1);
INSERT INTO "law_preset" VALUES('NL-B2C','{"en": "Netherlands, consumers", "nl": "Nederland, consumenten", "fr": "Pays-Bas, consommateurs", "de": "Niederlande, Verbraucher"}','NL','consumer',4,0,'actact','{"compounding": true, "half_yearly": false, "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}], "letter_rule": "nl_14_days"}',13,1);
INSERT INTO "law_preset" VALUES('BE-B2C','{"en": "Belgium, consumers", "nl": "Belgi\u00eb, consumenten", "fr": "Belgique, consommateurs", "de": "Belgien, Verbraucher"}','BE','consumer',1,800000,'act365','{"round_up_half": true, "letter_rule": "be_first_free", "start_rule": "consumer_period"}',14,1);
INSERT INTO "law_preset" VALUES('FR-B2C','{"en": "France, consumers", "nl": "Frankrijk, consumenten", "fr": "France, consommateurs", "de": "Frankreich, Verbraucher"}','FR','consumer',6,0,'act365','{"start_rule": "formal_notice"}',15,1);
INSERT INTO "law_preset" VALUES('DE-B2C','{"en": "Germany, consumers", "nl": "Duitsland, consumenten", "fr": "Allemagne, consommateurs", "de": "Deutschland, Verbraucher"}','DE','consumer',2,500000,'actact','{"letter_rule": "de_first_free"}',16,1);
INSERT INTO "law_preset" VALUES('UK-B2C','{"en": "United Kingdom, consumers", "nl": "Verenigd Koninkrijk, consumenten", "fr": "Royaume-Uni, consommateurs", "de": "Vereinigtes K\u00f6nigreich, Verbraucher"}','GB','consumer',NULL,0,'act365','{}',17,1);
CREATE TABLE layout_profile (
	country_code VARCHAR(2) NOT NULL,
	frame JSON NOT NULL,
	marks JSON NOT NULL,
	logo_sha256 VARCHAR(64),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_layout_profile PRIMARY KEY (id),
	CONSTRAINT uq_layout_profile_company_id_country_code UNIQUE (company_id, country_code),
	CONSTRAINT fk_layout_profile_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_layout_profile_logo_sha256 FOREIGN KEY(logo_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_layout_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE learned_rule (
	kind VARCHAR(40) NOT NULL,
	"key" VARCHAR(140) NOT NULL,
	customer_id INTEGER,
	account_id INTEGER,
	confirmed INTEGER NOT NULL,
	rejected INTEGER NOT NULL,
	disabled BOOLEAN NOT NULL,
	last_on DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_learned_rule PRIMARY KEY (id),
	CONSTRAINT uq_learned_rule_company_id_kind_key UNIQUE (company_id, kind, "key"),
	CONSTRAINT ck_learned_rule_target CHECK ((account_id is null) <> (customer_id is null)),
	CONSTRAINT ck_learned_rule_kind CHECK (kind IN ('iban', 'name', 'text')),
	CONSTRAINT fk_learned_rule_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_learned_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_learned_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE legal_hold (
	customer_id INTEGER NOT NULL,
	reason VARCHAR(250) NOT NULL,
	until DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_legal_hold PRIMARY KEY (id),
	CONSTRAINT fk_legal_hold_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_legal_hold_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE letter_record (
	kind VARCHAR(30) NOT NULL,
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	language VARCHAR(2) NOT NULL,
	record JSON,
	layout_version INTEGER NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_letter_record PRIMARY KEY (id),
	CONSTRAINT fk_letter_record_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE letter_text (
	sequence_id INTEGER NOT NULL,
	level_id INTEGER,
	position VARCHAR(40) NOT NULL,
	texts JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_letter_text PRIMARY KEY (id),
	CONSTRAINT fk_letter_text_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id) ON DELETE CASCADE,
	CONSTRAINT fk_letter_text_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT ck_letter_text_position CHECK (position IN ('subject', 'beginning', 'ending', 'payment', 'email_subject', 'email_body'))
);
INSERT INTO "letter_text" VALUES(1,1,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',1);
INSERT INTO "letter_text" VALUES(1,1,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',2);
INSERT INTO "letter_text" VALUES(1,1,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',3);
INSERT INTO "letter_text" VALUES(1,2,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',4);
INSERT INTO "letter_text" VALUES(1,2,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',5);
INSERT INTO "letter_text" VALUES(1,2,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',6);
INSERT INTO "letter_text" VALUES(1,3,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',7);
INSERT INTO "letter_text" VALUES(1,3,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',8);
INSERT INTO "letter_text" VALUES(1,3,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',9);
INSERT INTO "letter_text" VALUES(2,4,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',10);
INSERT INTO "letter_text" VALUES(2,4,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',11);
INSERT INTO "letter_text" VALUES(2,4,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',12);
INSERT INTO "letter_text" VALUES(2,5,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',13);
INSERT INTO "letter_text" VALUES(2,5,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',14);
INSERT INTO "letter_text" VALUES(2,5,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',15);
INSERT INTO "letter_text" VALUES(2,6,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',16);
INSERT INTO "letter_text" VALUES(2,6,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',17);
INSERT INTO "letter_text" VALUES(2,6,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',18);
INSERT INTO "letter_text" VALUES(3,7,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',19);
INSERT INTO "letter_text" VALUES(3,7,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',20);
INSERT INTO "letter_text" VALUES(3,7,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',21);
INSERT INTO "letter_text" VALUES(3,8,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',22);
INSERT INTO "letter_text" VALUES(3,8,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',23);
INSERT INTO "letter_text" VALUES(3,8,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',24);
INSERT INTO "letter_text" VALUES(3,9,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',25);
INSERT INTO "letter_text" VALUES(3,9,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',26);
INSERT INTO "letter_text" VALUES(3,9,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',27);
INSERT INTO "letter_text" VALUES(4,10,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',28);
INSERT INTO "letter_text" VALUES(4,10,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',29);
INSERT INTO "letter_text" VALUES(4,10,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',30);
INSERT INTO "letter_text" VALUES(4,11,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',31);
INSERT INTO "letter_text" VALUES(4,11,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',32);
INSERT INTO "letter_text" VALUES(4,11,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',33);
INSERT INTO "letter_text" VALUES(4,12,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',34);
INSERT INTO "letter_text" VALUES(4,12,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',35);
INSERT INTO "letter_text" VALUES(4,12,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',36);
INSERT INTO "letter_text" VALUES(5,13,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',37);
INSERT INTO "letter_text" VALUES(5,13,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',38);
INSERT INTO "letter_text" VALUES(5,13,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',39);
INSERT INTO "letter_text" VALUES(5,14,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',40);
INSERT INTO "letter_text" VALUES(5,14,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',41);
INSERT INTO "letter_text" VALUES(5,14,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',42);
INSERT INTO "letter_text" VALUES(5,15,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',43);
INSERT INTO "letter_text" VALUES(5,15,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',44);
INSERT INTO "letter_text" VALUES(5,15,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',45);
INSERT INTO "letter_text" VALUES(6,16,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',46);
INSERT INTO "letter_text" VALUES(6,16,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',47);
INSERT INTO "letter_text" VALUES(6,16,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',48);
INSERT INTO "letter_text" VALUES(6,17,'subject','{"en": "Reminder before collection costs", "nl": "Aanmaning v\u00f3\u00f3r incassokosten", "fr": "Relance avant frais de recouvrement", "de": "Mahnung vor Inkassokosten"}',49);
INSERT INTO "letter_text" VALUES(6,17,'beginning','{"en": "We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}", "nl": "Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}", "fr": "Nous n\u2019avons pas re\u00e7u votre r\u00e8glement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les int\u00e9r\u00eats l\u00e9gaux, **{collection_costs}** de frais de recouvrement.{vat_clause}", "de": "Ihre Zahlung der unten aufgef\u00fchrten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von f\u00fcnfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}"}',50);
INSERT INTO "letter_text" VALUES(6,17,'ending','{"en": "If you cannot pay at once, please call us to agree on a payment plan.", "nl": "Kunt u niet in \u00e9\u00e9n keer betalen? Bel ons dan om een regeling af te spreken.", "fr": "Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d\u2019un \u00e9chelonnement.", "de": "Wenn Sie nicht auf einmal zahlen k\u00f6nnen, rufen Sie uns bitte an, damit wir Raten vereinbaren."}',51);
INSERT INTO "letter_text" VALUES(6,18,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',52);
INSERT INTO "letter_text" VALUES(6,18,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',53);
INSERT INTO "letter_text" VALUES(6,18,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',54);
INSERT INTO "letter_text" VALUES(7,19,'subject','{"en": "First reminder, free of charge", "nl": "Eerste herinnering, kosteloos", "fr": "Premier rappel, sans frais", "de": "Erste Mahnung, kostenlos"}',55);
INSERT INTO "letter_text" VALUES(7,19,'beginning','{"en": "The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}", "nl": "De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen v\u00f3\u00f3r **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}", "fr": "Les postes ci-dessous sont \u00e9chus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} \u00c0 partir de cette date, une indemnit\u00e9 de {damages} sera due.{/damages}{?rate_text} \u00c0 partir de cette date, des int\u00e9r\u00eats de {rate_text} seront dus.{/rate_text}", "de": "die unten aufgef\u00fchrten Posten sind f\u00e4llig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz f\u00e4llig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} f\u00e4llig.{/rate_text}"}',56);
INSERT INTO "letter_text" VALUES(7,19,'ending','{"en": "Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.", "nl": "Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel.", "fr": "Cr\u00e9ancier\u00a0: {company_name}, num\u00e9ro d\u2019entreprise {company_number}. Le tableau indique ce qui a \u00e9t\u00e9 fourni et la date d\u2019\u00e9ch\u00e9ance de chaque montant.", "de": "Gl\u00e4ubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag f\u00e4llig war."}',57);
INSERT INTO "letter_text" VALUES(7,20,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',58);
INSERT INTO "letter_text" VALUES(7,20,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',59);
INSERT INTO "letter_text" VALUES(7,20,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',60);
INSERT INTO "letter_text" VALUES(7,21,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',61);
INSERT INTO "letter_text" VALUES(7,21,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',62);
INSERT INTO "letter_text" VALUES(7,21,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',63);
INSERT INTO "letter_text" VALUES(8,22,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',64);
INSERT INTO "letter_text" VALUES(8,22,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',65);
INSERT INTO "letter_text" VALUES(8,22,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',66);
INSERT INTO "letter_text" VALUES(8,23,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',67);
INSERT INTO "letter_text" VALUES(8,23,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',68);
INSERT INTO "letter_text" VALUES(8,23,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',69);
INSERT INTO "letter_text" VALUES(8,24,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',70);
INSERT INTO "letter_text" VALUES(8,24,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',71);
INSERT INTO "letter_text" VALUES(8,24,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',72);
INSERT INTO "letter_text" VALUES(9,25,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',73);
INSERT INTO "letter_text" VALUES(9,25,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',74);
INSERT INTO "letter_text" VALUES(9,25,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',75);
INSERT INTO "letter_text" VALUES(9,26,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',76);
INSERT INTO "letter_text" VALUES(9,26,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',77);
INSERT INTO "letter_text" VALUES(9,26,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',78);
INSERT INTO "letter_text" VALUES(9,27,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',79);
INSERT INTO "letter_text" VALUES(9,27,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',80);
INSERT INTO "letter_text" VALUES(9,27,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',81);
INSERT INTO "letter_text" VALUES(10,28,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',82);
INSERT INTO "letter_text" VALUES(10,28,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',83);
INSERT INTO "letter_text" VALUES(10,28,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',84);
INSERT INTO "letter_text" VALUES(10,29,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',85);
INSERT INTO "letter_text" VALUES(10,29,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',86);
INSERT INTO "letter_text" VALUES(10,29,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',87);
INSERT INTO "letter_text" VALUES(10,30,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',88);
INSERT INTO "letter_text" VALUES(10,30,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',89);
INSERT INTO "letter_text" VALUES(10,30,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',90);
INSERT INTO "letter_text" VALUES(11,NULL,'subject','{"en": "Reminder {level}", "nl": "NL Reminder {level}", "fr": "FR Reminder {level}", "de": "DE Reminder {level}"}',91);
INSERT INTO "letter_text" VALUES(11,NULL,'beginning','{"en": "Please pay **{total}** by **{pay_by}**.", "nl": "NL Please pay **{total}** by **{pay_by}**.", "fr": "FR Please pay **{total}** by **{pay_by}**.", "de": "DE Please pay **{total}** by **{pay_by}**."}',92);
INSERT INTO "letter_text" VALUES(11,NULL,'ending','{"en": "Thank you.", "nl": "NL Thank you.", "fr": "FR Thank you.", "de": "DE Thank you."}',93);
INSERT INTO "letter_text" VALUES(11,NULL,'email_subject','{"en": "{document_no}: {total}", "nl": "NL {document_no}: {total}", "fr": "FR {document_no}: {total}", "de": "DE {document_no}: {total}"}',94);
INSERT INTO "letter_text" VALUES(11,NULL,'email_body','{"en": "Dear {contact_name}, pay {total}.", "nl": "NL Dear {contact_name}, pay {total}.", "fr": "FR Dear {contact_name}, pay {total}.", "de": "DE Dear {contact_name}, pay {total}."}',95);
CREATE TABLE level_currency_fee (
	level_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	fee BIGINT NOT NULL,
	line_fee BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_level_currency_fee PRIMARY KEY (id),
	CONSTRAINT uq_level_currency_fee_level_id_currency UNIQUE (level_id, currency),
	CONSTRAINT fk_level_currency_fee_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT fk_level_currency_fee_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
CREATE TABLE match_rule (
	level VARCHAR(40) NOT NULL,
	priority INTEGER NOT NULL,
	party VARCHAR(40) NOT NULL,
	document VARCHAR(40) NOT NULL,
	amount VARCHAR(40) NOT NULL,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
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
INSERT INTO "match_rule" VALUES('high',1,'any','ours','any',1,1,1,1);
INSERT INTO "match_rule" VALUES('high',2,'any','reference','one',1,2,1,1);
INSERT INTO "match_rule" VALUES('high',3,'fully','multiple','one',1,3,1,1);
INSERT INTO "match_rule" VALUES('high',4,'fully','multiple','multiple',1,4,1,1);
INSERT INTO "match_rule" VALUES('high',5,'fully','yes','one',1,5,1,1);
INSERT INTO "match_rule" VALUES('high',6,'fully','yes','multiple',1,6,1,1);
INSERT INTO "match_rule" VALUES('high',7,'partially','multiple','one',1,7,1,1);
INSERT INTO "match_rule" VALUES('high',8,'partially','multiple','multiple',1,8,1,1);
INSERT INTO "match_rule" VALUES('high',9,'partially','yes','one',1,9,1,1);
INSERT INTO "match_rule" VALUES('high',10,'fully','no','one',1,10,1,1);
INSERT INTO "match_rule" VALUES('high',11,'no','multiple','one',1,11,1,1);
INSERT INTO "match_rule" VALUES('high',12,'no','multiple','multiple',1,12,1,1);
INSERT INTO "match_rule" VALUES('medium',1,'any','reference','any',1,13,1,1);
INSERT INTO "match_rule" VALUES('medium',2,'fully','multiple','any',1,14,1,1);
INSERT INTO "match_rule" VALUES('medium',3,'fully','yes','any',1,15,1,1);
INSERT INTO "match_rule" VALUES('medium',4,'fully','no','multiple',1,16,1,1);
INSERT INTO "match_rule" VALUES('medium',4,'fully','no','sum',1,17,1,1);
INSERT INTO "match_rule" VALUES('medium',5,'partially','multiple','any',1,18,1,1);
INSERT INTO "match_rule" VALUES('medium',6,'partially','yes','any',1,19,1,1);
INSERT INTO "match_rule" VALUES('medium',7,'no','yes','one',1,20,1,1);
INSERT INTO "match_rule" VALUES('medium',8,'no','multiple','any',1,21,1,1);
INSERT INTO "match_rule" VALUES('medium',9,'partially','no','one',1,22,1,1);
INSERT INTO "match_rule" VALUES('medium',10,'no','yes','any',1,23,1,1);
INSERT INTO "match_rule" VALUES('medium',11,'learned','any','any',1,24,1,1);
INSERT INTO "match_rule" VALUES('low',1,'fully','no','none',1,25,1,1);
INSERT INTO "match_rule" VALUES('low',2,'partially','no','multiple',1,26,1,1);
INSERT INTO "match_rule" VALUES('low',2,'partially','no','sum',1,27,1,1);
INSERT INTO "match_rule" VALUES('low',3,'partially','no','none',1,28,1,1);
INSERT INTO "match_rule" VALUES('low',4,'no','no','one',1,29,1,1);
INSERT INTO "match_rule" VALUES('low',5,'no','no','multiple',1,30,1,1);
INSERT INTO "match_rule" VALUES('low',6,'learning','any','any',1,31,1,1);
CREATE TABLE mention_text (
	mention VARCHAR(40) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	valid_from DATE NOT NULL,
	texts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_mention_text PRIMARY KEY (id),
	CONSTRAINT uq_mention_text_company_id_mention_country_code_valid_from UNIQUE (company_id, mention, country_code, valid_from),
	CONSTRAINT ck_mention_text_mention CHECK (mention IN ('reverse_charge', 'eu_goods', 'eu_services', 'triangular', 'export', 'exempt', 'small_business', 'cash_accounting', 'late_payment', 'no_discount', 'tax_on_debits')),
	CONSTRAINT fk_mention_text_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_mention_text_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "mention_text" VALUES('reverse_charge','NL','2000-01-01','{"en": "Reverse charge", "nl": "Btw verlegd", "fr": "Autoliquidation", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}',1,1,1);
INSERT INTO "mention_text" VALUES('eu_goods','NL','2000-01-01','{"en": "Exempt intra-Community supply, art. 138 Directive 2006/112/EC", "nl": "Intracommunautaire levering, 0% btw, art. 138 Richtlijn 2006/112/EG", "fr": "Exon\u00e9ration de TVA, livraison intracommunautaire, art. 138 de la directive 2006/112/CE", "de": "Steuerfreie innergemeinschaftliche Lieferung, Art. 138 Richtlinie 2006/112/EG"}',2,1,1);
INSERT INTO "mention_text" VALUES('eu_services','NL','2000-01-01','{"en": "Reverse charge, art. 196 Directive 2006/112/EC", "nl": "Btw verlegd, art. 196 Richtlijn 2006/112/EG", "fr": "Autoliquidation, art. 196 de la directive 2006/112/CE", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers, Art. 196 Richtlinie 2006/112/EG"}',3,1,1);
INSERT INTO "mention_text" VALUES('triangular','NL','2000-01-01','{"en": "Reverse charge, art. 141 Directive 2006/112/EC", "nl": "Btw verlegd, vereenvoudigde ABC-levering, art. 141 Richtlijn 2006/112/EG", "fr": "Autoliquidation, op\u00e9ration triangulaire, art. 141 de la directive 2006/112/CE", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers, Dreiecksgesch\u00e4ft, Art. 141 Richtlinie 2006/112/EG"}',4,1,1);
INSERT INTO "mention_text" VALUES('export','NL','2000-01-01','{"en": "Zero-rated export", "nl": "Uitvoer, 0% btw", "fr": "Exon\u00e9ration de TVA, exportation, art. 146 de la directive 2006/112/CE", "de": "Steuerfreie Ausfuhrlieferung, Art. 146 Richtlinie 2006/112/EG"}',5,1,1);
INSERT INTO "mention_text" VALUES('exempt','NL','2000-01-01','{"en": "Exempt from VAT", "nl": "Vrijgesteld van btw", "fr": "Exon\u00e9r\u00e9 de TVA", "de": "Umsatzsteuerfrei"}',6,1,1);
INSERT INTO "mention_text" VALUES('small_business','NL','2000-01-01','{"en": "Exempt as a small business, art. 25 Wet OB", "nl": "Vrijgesteld, art. 25 Wet OB", "fr": "Exon\u00e9ration des petites entreprises, art. 25 Wet OB", "de": "Steuerfrei als Kleinunternehmer, Art. 25 Wet OB"}',7,1,1);
INSERT INTO "mention_text" VALUES('cash_accounting','NL','2000-01-01','{"en": "Cash accounting", "nl": "Kasstelsel", "fr": "TVA sur les encaissements", "de": "Versteuerung nach vereinnahmten Entgelten"}',8,1,1);
INSERT INTO "mention_text" VALUES('late_payment','NL','2000-01-01','{"en": "Statutory interest and recovery costs apply", "nl": "Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd", "fr": "En cas de retard de paiement, les int\u00e9r\u00eats l\u00e9gaux et les frais de recouvrement sont dus", "de": "Bei versp\u00e4teter Zahlung sind gesetzliche Zinsen und Beitreibungskosten zu zahlen"}',9,1,1);
CREATE TABLE note (
	owner_table VARCHAR(40) NOT NULL,
	owner_id INTEGER NOT NULL,
	text VARCHAR(4000) NOT NULL,
	pinned BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_note PRIMARY KEY (id),
	CONSTRAINT fk_note_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE number_series (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	gapless BOOLEAN NOT NULL,
	manual BOOLEAN NOT NULL,
	date_order VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_number_series PRIMARY KEY (id),
	CONSTRAINT uq_number_series_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_number_series_date_order CHECK (date_order IN ('off', 'warn', 'enforce')),
	CONSTRAINT fk_number_series_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "number_series" VALUES('CUST','{"en": "Customers", "nl": "Klanten", "fr": "Clients", "de": "Debitoren"}',0,1,'off',1,1,1);
INSERT INTO "number_series" VALUES('INV','{"en": "Sales invoices", "nl": "Verkoopfacturen", "fr": "Factures clients", "de": "Debitorenrechnungen"}',1,0,'warn',2,1,1);
INSERT INTO "number_series" VALUES('CRN','{"en": "Credit notes", "nl": "Creditnota\u2019s", "fr": "Avoirs", "de": "Gutschriften"}',1,0,'warn',3,1,1);
INSERT INTO "number_series" VALUES('INTN','{"en": "Interest notes", "nl": "Rentenota\u2019s", "fr": "Notes d\u2019int\u00e9r\u00eats", "de": "Zinsrechnungen"}',1,0,'warn',4,1,1);
INSERT INTO "number_series" VALUES('LETTER','{"en": "Collection letters", "nl": "Aanmaningen", "fr": "Lettres de relance", "de": "Mahnungen"}',1,0,'warn',5,1,1);
INSERT INTO "number_series" VALUES('V-INV','{"en": "Vouchers INV", "nl": "Boekstukken INV", "fr": "Pi\u00e8ces INV", "de": "Belege INV"}',1,0,'off',6,1,1);
INSERT INTO "number_series" VALUES('V-CRN','{"en": "Vouchers CRN", "nl": "Boekstukken CRN", "fr": "Pi\u00e8ces CRN", "de": "Belege CRN"}',1,0,'off',7,1,1);
INSERT INTO "number_series" VALUES('V-FTI','{"en": "Vouchers FTI", "nl": "Boekstukken FTI", "fr": "Pi\u00e8ces FTI", "de": "Belege FTI"}',1,0,'off',8,1,1);
INSERT INTO "number_series" VALUES('V-FTC','{"en": "Vouchers FTC", "nl": "Boekstukken FTC", "fr": "Pi\u00e8ces FTC", "de": "Belege FTC"}',1,0,'off',9,1,1);
INSERT INTO "number_series" VALUES('V-PRE','{"en": "Vouchers PRE", "nl": "Boekstukken PRE", "fr": "Pi\u00e8ces PRE", "de": "Belege PRE"}',1,0,'off',10,1,1);
INSERT INTO "number_series" VALUES('V-PAY','{"en": "Vouchers PAY", "nl": "Boekstukken PAY", "fr": "Pi\u00e8ces PAY", "de": "Belege PAY"}',1,0,'off',11,1,1);
INSERT INTO "number_series" VALUES('V-SET','{"en": "Vouchers SET", "nl": "Boekstukken SET", "fr": "Pi\u00e8ces SET", "de": "Belege SET"}',1,0,'off',12,1,1);
INSERT INTO "number_series" VALUES('V-REF','{"en": "Vouchers REF", "nl": "Boekstukken REF", "fr": "Pi\u00e8ces REF", "de": "Belege REF"}',1,0,'off',13,1,1);
INSERT INTO "number_series" VALUES('V-BNK','{"en": "Vouchers BNK", "nl": "Boekstukken BNK", "fr": "Pi\u00e8ces BNK", "de": "Belege BNK"}',1,0,'off',14,1,1);
INSERT INTO "number_series" VALUES('V-BOE','{"en": "Vouchers BOE", "nl": "Boekstukken BOE", "fr": "Pi\u00e8ces BOE", "de": "Belege BOE"}',1,0,'off',15,1,1);
INSERT INTO "number_series" VALUES('V-INT','{"en": "Vouchers INT", "nl": "Boekstukken INT", "fr": "Pi\u00e8ces INT", "de": "Belege INT"}',1,0,'off',16,1,1);
INSERT INTO "number_series" VALUES('V-CLT','{"en": "Vouchers CLT", "nl": "Boekstukken CLT", "fr": "Pi\u00e8ces CLT", "de": "Belege CLT"}',1,0,'off',17,1,1);
INSERT INTO "number_series" VALUES('V-WOF','{"en": "Vouchers WOF", "nl": "Boekstukken WOF", "fr": "Pi\u00e8ces WOF", "de": "Belege WOF"}',1,0,'off',18,1,1);
INSERT INTO "number_series" VALUES('V-FXR','{"en": "Vouchers FXR", "nl": "Boekstukken FXR", "fr": "Pi\u00e8ces FXR", "de": "Belege FXR"}',1,0,'off',19,1,1);
INSERT INTO "number_series" VALUES('V-GEN','{"en": "Vouchers GEN", "nl": "Boekstukken GEN", "fr": "Pi\u00e8ces GEN", "de": "Belege GEN"}',1,0,'off',20,1,1);
INSERT INTO "number_series" VALUES('V-OPN','{"en": "Vouchers OPN", "nl": "Boekstukken OPN", "fr": "Pi\u00e8ces OPN", "de": "Belege OPN"}',1,0,'off',21,1,1);
INSERT INTO "number_series" VALUES('PAYJ','{"en": "Payment journals", "nl": "Betalingsjournalen", "fr": "Journaux de r\u00e8glement", "de": "Zahlungsjournale"}',0,0,'off',22,1,1);
INSERT INTO "number_series" VALUES('GENJ','{"en": "General journals", "nl": "Memoriaaljournalen", "fr": "Journaux d\u2019op\u00e9rations diverses", "de": "Allgemeine Journale"}',0,0,'off',23,1,1);
INSERT INTO "number_series" VALUES('CASE','{"en": "Cases", "nl": "Dossiers", "fr": "Dossiers", "de": "F\u00e4lle"}',0,0,'off',24,1,1);
INSERT INTO "number_series" VALUES('ITEM','{"en": "Products", "nl": "Artikelen", "fr": "Articles", "de": "Artikel"}',0,1,'off',25,1,1);
INSERT INTO "number_series" VALUES('QUOT','{"en": "Quotations", "nl": "Offertes", "fr": "Devis", "de": "Angebote"}',0,0,'off',26,1,1);
INSERT INTO "number_series" VALUES('ORDER','{"en": "Sales orders", "nl": "Verkooporders", "fr": "Commandes clients", "de": "Auftr\u00e4ge"}',0,0,'off',27,1,1);
INSERT INTO "number_series" VALUES('PICK','{"en": "Picking lists", "nl": "Orderverzamellijsten", "fr": "Listes de pr\u00e9l\u00e8vement", "de": "Kommissionierlisten"}',0,0,'off',28,1,1);
INSERT INTO "number_series" VALUES('SLIP','{"en": "Packing slips", "nl": "Pakbonnen", "fr": "Bons de livraison", "de": "Lieferscheine"}',0,0,'off',29,1,1);
INSERT INTO "number_series" VALUES('RECUR','{"en": "Recurrence runs", "nl": "Herhalingsruns", "fr": "Ex\u00e9cutions r\u00e9currentes", "de": "Serienl\u00e4ufe"}',0,0,'off',30,1,1);
INSERT INTO "number_series" VALUES('WOFJ','{"en": "Write-off journals", "nl": "Afboekingsjournalen", "fr": "Journaux de passage en perte", "de": "Ausbuchungsjournale"}',0,0,'off',31,1,1);
INSERT INTO "number_series" VALUES('REFUND','{"en": "Refunds", "nl": "Terugbetalingen", "fr": "Remboursements", "de": "Erstattungen"}',0,0,'off',32,1,1);
INSERT INTO "number_series" VALUES('DEPOSIT','{"en": "Deposit slips", "nl": "Stortingsbewijzen", "fr": "Bordereaux de remise", "de": "Einzahlungsbelege"}',0,0,'off',33,1,1);
INSERT INTO "number_series" VALUES('RECEIPT','{"en": "Receipts", "nl": "Kwitanties", "fr": "Re\u00e7us", "de": "Quittungen"}',1,0,'off',34,1,1);
CREATE TABLE number_series_line (
	series_id INTEGER NOT NULL,
	start DATE NOT NULL,
	mask VARCHAR(40) NOT NULL,
	first INTEGER NOT NULL,
	last INTEGER NOT NULL,
	warn_at INTEGER,
	last_used INTEGER NOT NULL,
	skipped INTEGER NOT NULL,
	last_date DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_number_series_line PRIMARY KEY (id),
	CONSTRAINT uq_number_series_line_series_id_start UNIQUE (series_id, start),
	CONSTRAINT ck_number_series_line_last_used CHECK (last_used between first - 1 and "last"),
	CONSTRAINT fk_number_series_line_series_id FOREIGN KEY(series_id) REFERENCES number_series (id)
);
INSERT INTO "number_series_line" VALUES(1,'1900-01-01','{N:5}',10001,99999999,NULL,10002,0,'2026-02-16',1);
INSERT INTO "number_series_line" VALUES(2,'1900-01-01','VF-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,2);
INSERT INTO "number_series_line" VALUES(3,'1900-01-01','VC-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,3);
INSERT INTO "number_series_line" VALUES(4,'1900-01-01','RN-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,4);
INSERT INTO "number_series_line" VALUES(5,'1900-01-01','AM-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,5);
INSERT INTO "number_series_line" VALUES(6,'1900-01-01','INV-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,6);
INSERT INTO "number_series_line" VALUES(7,'1900-01-01','CRN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,7);
INSERT INTO "number_series_line" VALUES(8,'1900-01-01','FTI-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,8);
INSERT INTO "number_series_line" VALUES(9,'1900-01-01','FTC-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,9);
INSERT INTO "number_series_line" VALUES(10,'1900-01-01','PRE-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,10);
INSERT INTO "number_series_line" VALUES(11,'1900-01-01','PAY-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,11);
INSERT INTO "number_series_line" VALUES(12,'1900-01-01','SET-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,12);
INSERT INTO "number_series_line" VALUES(13,'1900-01-01','REF-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,13);
INSERT INTO "number_series_line" VALUES(14,'1900-01-01','BNK-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,14);
INSERT INTO "number_series_line" VALUES(15,'1900-01-01','BOE-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,15);
INSERT INTO "number_series_line" VALUES(16,'1900-01-01','INT-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,16);
INSERT INTO "number_series_line" VALUES(17,'1900-01-01','CLT-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,17);
INSERT INTO "number_series_line" VALUES(18,'1900-01-01','WOF-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,18);
INSERT INTO "number_series_line" VALUES(19,'1900-01-01','FXR-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,19);
INSERT INTO "number_series_line" VALUES(20,'1900-01-01','GEN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,20);
INSERT INTO "number_series_line" VALUES(21,'1900-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,21);
INSERT INTO "number_series_line" VALUES(22,'1900-01-01','BJ-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,22);
INSERT INTO "number_series_line" VALUES(23,'1900-01-01','MJ-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,23);
INSERT INTO "number_series_line" VALUES(24,'1900-01-01','D-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,24);
INSERT INTO "number_series_line" VALUES(25,'1900-01-01','{N:5}',1,99999999,NULL,0,0,NULL,25);
INSERT INTO "number_series_line" VALUES(26,'1900-01-01','OF-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,26);
INSERT INTO "number_series_line" VALUES(27,'1900-01-01','VO-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,27);
INSERT INTO "number_series_line" VALUES(28,'1900-01-01','VL-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,28);
INSERT INTO "number_series_line" VALUES(29,'1900-01-01','PB-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,29);
INSERT INTO "number_series_line" VALUES(30,'1900-01-01','R-{N:4}',1,99999999,NULL,0,0,NULL,30);
INSERT INTO "number_series_line" VALUES(31,'1900-01-01','WO-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,31);
INSERT INTO "number_series_line" VALUES(32,'1900-01-01','RF-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,32);
INSERT INTO "number_series_line" VALUES(33,'1900-01-01','DS-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,33);
INSERT INTO "number_series_line" VALUES(34,'1900-01-01','RC-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,34);
INSERT INTO "number_series_line" VALUES(21,'2026-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,3,0,'2026-02-16',35);
INSERT INTO "number_series_line" VALUES(22,'2026-01-01','BJ-{YYYY}-{N:4}',1,99999999,NULL,1,0,'2026-02-16',36);
INSERT INTO "number_series_line" VALUES(11,'2026-01-01','PAY-{YYYY}-{N:6}',1,99999999,NULL,1,0,'2026-02-16',37);
INSERT INTO "number_series_line" VALUES(12,'2026-01-01','SET-{YYYY}-{N:6}',1,99999999,NULL,1,0,'2026-02-16',38);
CREATE TABLE number_series_use (
	purpose VARCHAR(40) NOT NULL,
	customer_group_id INTEGER,
	series_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_number_series_use PRIMARY KEY (id),
	CONSTRAINT fk_number_series_use_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT fk_number_series_use_series_id FOREIGN KEY(series_id) REFERENCES number_series (id),
	CONSTRAINT fk_number_series_use_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "number_series_use" VALUES('customer',NULL,1,1,1,1);
INSERT INTO "number_series_use" VALUES('sales_invoice',NULL,2,2,1,1);
INSERT INTO "number_series_use" VALUES('free_text_invoice',NULL,2,3,1,1);
INSERT INTO "number_series_use" VALUES('prepayment_invoice',NULL,2,4,1,1);
INSERT INTO "number_series_use" VALUES('credit_note',NULL,3,5,1,1);
INSERT INTO "number_series_use" VALUES('free_text_credit_note',NULL,3,6,1,1);
INSERT INTO "number_series_use" VALUES('interest_note',NULL,4,7,1,1);
INSERT INTO "number_series_use" VALUES('collection_letter',NULL,5,8,1,1);
INSERT INTO "number_series_use" VALUES('voucher_INV',NULL,6,9,1,1);
INSERT INTO "number_series_use" VALUES('voucher_CRN',NULL,7,10,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FTI',NULL,8,11,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FTC',NULL,9,12,1,1);
INSERT INTO "number_series_use" VALUES('voucher_PRE',NULL,10,13,1,1);
INSERT INTO "number_series_use" VALUES('voucher_PAY',NULL,11,14,1,1);
INSERT INTO "number_series_use" VALUES('voucher_SET',NULL,12,15,1,1);
INSERT INTO "number_series_use" VALUES('voucher_REF',NULL,13,16,1,1);
INSERT INTO "number_series_use" VALUES('voucher_BNK',NULL,14,17,1,1);
INSERT INTO "number_series_use" VALUES('voucher_BOE',NULL,15,18,1,1);
INSERT INTO "number_series_use" VALUES('voucher_INT',NULL,16,19,1,1);
INSERT INTO "number_series_use" VALUES('voucher_CLT',NULL,17,20,1,1);
INSERT INTO "number_series_use" VALUES('voucher_WOF',NULL,18,21,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FXR',NULL,19,22,1,1);
INSERT INTO "number_series_use" VALUES('voucher_GEN',NULL,20,23,1,1);
INSERT INTO "number_series_use" VALUES('voucher_OPN',NULL,21,24,1,1);
INSERT INTO "number_series_use" VALUES('payment_journal',NULL,22,25,1,1);
INSERT INTO "number_series_use" VALUES('general_journal',NULL,23,26,1,1);
INSERT INTO "number_series_use" VALUES('case',NULL,24,27,1,1);
INSERT INTO "number_series_use" VALUES('item',NULL,25,28,1,1);
INSERT INTO "number_series_use" VALUES('quotation',NULL,26,29,1,1);
INSERT INTO "number_series_use" VALUES('order',NULL,27,30,1,1);
INSERT INTO "number_series_use" VALUES('picking_list',NULL,28,31,1,1);
INSERT INTO "number_series_use" VALUES('packing_slip',NULL,29,32,1,1);
INSERT INTO "number_series_use" VALUES('recurrence',NULL,30,33,1,1);
INSERT INTO "number_series_use" VALUES('write_off_journal',NULL,31,34,1,1);
INSERT INTO "number_series_use" VALUES('refund',NULL,32,35,1,1);
INSERT INTO "number_series_use" VALUES('deposit_slip',NULL,33,36,1,1);
INSERT INTO "number_series_use" VALUES('receipt',NULL,34,37,1,1);
CREATE TABLE order_confirmation (
	order_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	confirmed_on DATE NOT NULL,
	snapshot JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_order_confirmation PRIMARY KEY (id),
	CONSTRAINT uq_order_confirmation_order_id_version UNIQUE (order_id, version),
	CONSTRAINT fk_order_confirmation_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
	CONSTRAINT fk_order_confirmation_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_order_confirmation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE original_invoice (
	credit_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	invoice_id INTEGER,
	number VARCHAR(20),
	document_date DATE,
	amount BIGINT,
	id INTEGER NOT NULL,
	CONSTRAINT pk_original_invoice PRIMARY KEY (id),
	CONSTRAINT uq_original_invoice_credit_id_no UNIQUE (credit_id, no),
	CONSTRAINT ck_original_invoice_named CHECK (invoice_id is not null or number is not null),
	CONSTRAINT fk_original_invoice_credit_id FOREIGN KEY(credit_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_original_invoice_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id)
);
CREATE TABLE outgoing_message (
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	customer_id INTEGER,
	channel VARCHAR(40) NOT NULL,
	at VARCHAR(27) NOT NULL,
	sender VARCHAR(254) NOT NULL,
	recipient VARCHAR(254),
	subject VARCHAR(250),
	body TEXT,
	attachments JSON NOT NULL,
	message_id VARCHAR(120) NOT NULL,
	result VARCHAR(40) NOT NULL,
	answer VARCHAR(250),
	sent_by_id INTEGER NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_outgoing_message PRIMARY KEY (id),
	CONSTRAINT fk_outgoing_message_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_outgoing_message_channel CHECK (channel IN ('client', 'smtp')),
	CONSTRAINT ck_outgoing_message_result CHECK (result IN ('handed_over', 'sent', 'failed', 'unknown')),
	CONSTRAINT fk_outgoing_message_sent_by_id FOREIGN KEY(sent_by_id) REFERENCES user (id),
	CONSTRAINT fk_outgoing_message_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE output_attempt (
	item_id INTEGER NOT NULL,
	at VARCHAR(27) NOT NULL,
	result VARCHAR(20) NOT NULL,
	message VARCHAR(250),
	id INTEGER NOT NULL,
	CONSTRAINT pk_output_attempt PRIMARY KEY (id),
	CONSTRAINT fk_output_attempt_item_id FOREIGN KEY(item_id) REFERENCES output_item (id)
);
CREATE TABLE output_item (
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	channel VARCHAR(40) NOT NULL,
	recipient VARCHAR(120),
	status VARCHAR(40) NOT NULL,
	handed_over BOOLEAN NOT NULL,
	token VARCHAR(36),
	archived_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_output_item PRIMARY KEY (id),
	CONSTRAINT ck_output_item_channel CHECK (channel IN ('print', 'pdf', 'email', 'e_invoice', 'file')),
	CONSTRAINT ck_output_item_status CHECK (status IN ('to_do', 'in_progress', 'done', 'failed', 'not_needed')),
	CONSTRAINT fk_output_item_archived_id FOREIGN KEY(archived_id) REFERENCES archived_document (id),
	CONSTRAINT fk_output_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE output_profile (
	customer_id INTEGER,
	document_kind VARCHAR(40) NOT NULL,
	channels JSON NOT NULL,
	copies INTEGER NOT NULL,
	sort_by VARCHAR(40) NOT NULL,
	timing VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_output_profile PRIMARY KEY (id),
	CONSTRAINT ck_output_profile_copies CHECK (copies between 0 and 9),
	CONSTRAINT fk_output_profile_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_output_profile_document_kind CHECK (document_kind IN ('quotation', 'confirmation', 'picking_list', 'packing_slip', 'pro_forma', 'invoice', 'prepayment_invoice', 'credit_note')),
	CONSTRAINT ck_output_profile_sort_by CHECK (sort_by IN ('number', 'customer', 'postcode')),
	CONSTRAINT ck_output_profile_timing CHECK (timing IN ('now', 'after_all')),
	CONSTRAINT fk_output_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE packing_slip (
	number VARCHAR(20) NOT NULL,
	order_id INTEGER NOT NULL,
	delivery_date DATE NOT NULL,
	invoice_by DATE,
	delivery_party_id INTEGER,
	carrier VARCHAR(60),
	tracking VARCHAR(60),
	corrects_id INTEGER,
	correction VARCHAR(40) NOT NULL,
	reason_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_packing_slip PRIMARY KEY (id),
	CONSTRAINT uq_packing_slip_company_id_number UNIQUE (company_id, number),
	CONSTRAINT fk_packing_slip_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
	CONSTRAINT fk_packing_slip_delivery_party_id FOREIGN KEY(delivery_party_id) REFERENCES document_party (id),
	CONSTRAINT fk_packing_slip_corrects_id FOREIGN KEY(corrects_id) REFERENCES packing_slip (id),
	CONSTRAINT ck_packing_slip_correction CHECK (correction IN ('none', 'cancellation', 'correction')),
	CONSTRAINT fk_packing_slip_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_packing_slip_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_packing_slip_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE packing_slip_line (
	slip_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	order_line_id INTEGER NOT NULL,
	quantity BIGINT NOT NULL,
	corrects_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_packing_slip_line PRIMARY KEY (id),
	CONSTRAINT uq_packing_slip_line_slip_id_line_no UNIQUE (slip_id, line_no),
	CONSTRAINT fk_packing_slip_line_slip_id FOREIGN KEY(slip_id) REFERENCES packing_slip (id),
	CONSTRAINT fk_packing_slip_line_order_line_id FOREIGN KEY(order_line_id) REFERENCES sales_order_line (id),
	CONSTRAINT fk_packing_slip_line_corrects_id FOREIGN KEY(corrects_id) REFERENCES packing_slip_line (id)
);
CREATE TABLE packing_slip_line_state (
	line_id INTEGER NOT NULL,
	invoiced BIGINT NOT NULL,
	CONSTRAINT pk_packing_slip_line_state PRIMARY KEY (line_id),
	CONSTRAINT fk_packing_slip_line_state_line_id FOREIGN KEY(line_id) REFERENCES packing_slip_line (id)
);
CREATE TABLE party (
	no VARCHAR(20) NOT NULL,
	name VARCHAR(100) NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_party PRIMARY KEY (id),
	CONSTRAINT uq_party_no UNIQUE (no)
);
INSERT INTO "party" VALUES('1-10001','De Vries',1,1);
INSERT INTO "party" VALUES('1-10002','Bakkerij Smit',2,1);
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
	id INTEGER NOT NULL,
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
	CONSTRAINT fk_payment_cancellation_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_payment_cancellation_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES user (id),
	CONSTRAINT fk_payment_cancellation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_day (
	code VARCHAR(10) NOT NULL,
	unit VARCHAR(40) NOT NULL,
	days JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_day PRIMARY KEY (id),
	CONSTRAINT uq_payment_day_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_day_unit CHECK (unit IN ('week', 'month')),
	CONSTRAINT fk_payment_day_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_fee (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	charge_to VARCHAR(40) NOT NULL,
	journal_kinds JSON NOT NULL,
	account_id INTEGER,
	vat_code_id INTEGER,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_fee PRIMARY KEY (id),
	CONSTRAINT uq_payment_fee_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_fee_charge_to CHECK (charge_to IN ('customer', 'ledger')),
	CONSTRAINT fk_payment_fee_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_fee_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_payment_fee_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
	id INTEGER NOT NULL,
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_payment_file PRIMARY KEY (id),
	CONSTRAINT uq_payment_file_company_id_message_id_attempt UNIQUE (company_id, message_id, attempt),
	CONSTRAINT ck_payment_file_count CHECK (count > 0),
	CONSTRAINT ck_payment_file_kind CHECK (kind IN ('pain008', 'pain001', 'lcr', 'remittance_letter', 'due_list')),
	CONSTRAINT fk_payment_file_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_payment_file_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_payment_file_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_payment_file_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES payment_file (id),
	CONSTRAINT fk_payment_file_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_payment_file_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_group PRIMARY KEY (id),
	CONSTRAINT uq_payment_group_code UNIQUE (code)
);
CREATE TABLE payment_method (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	payment_type VARCHAR(40) NOT NULL,
	uncl4461 VARCHAR(3),
	prints_qr BOOLEAN NOT NULL,
	account_id INTEGER,
	bank_id INTEGER,
	grace_days INTEGER NOT NULL,
	active BOOLEAN NOT NULL,
	required_status VARCHAR(40) NOT NULL,
	period VARCHAR(40) NOT NULL,
	bridging VARCHAR(40) NOT NULL,
	bridging_account_id INTEGER,
	bank_type VARCHAR(20),
	formats JSON,
	mandatory_fields JSON,
	require_mandate BOOLEAN NOT NULL,
	deposit_slip BOOLEAN NOT NULL,
	draw_bill BOOLEAN NOT NULL,
	bill_draft_type VARCHAR(40) NOT NULL,
	minimum_bill BIGINT,
	remittance_type VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_method PRIMARY KEY (id),
	CONSTRAINT uq_payment_method_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_method_bridging_account CHECK (bridging <> 'method' or bridging_account_id is not null),
	CONSTRAINT ck_payment_method_payment_type CHECK (payment_type IN ('bank_transfer', 'direct_debit', 'bill_of_exchange', 'cash', 'cheque', 'card', 'online', 'set_off', 'other')),
	CONSTRAINT fk_payment_method_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_method_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT ck_payment_method_required_status CHECK (required_status IN ('none', 'sent', 'received', 'approved', 'rejected', 'confirmed')),
	CONSTRAINT ck_payment_method_period CHECK (period IN ('invoice', 'date', 'week', 'total')),
	CONSTRAINT ck_payment_method_bridging CHECK (bridging IN ('no', 'method', 'bank')),
	CONSTRAINT fk_payment_method_bridging_account_id FOREIGN KEY(bridging_account_id) REFERENCES account (id),
	CONSTRAINT ck_payment_method_bill_draft_type CHECK (bill_draft_type IN ('plain', '0', '1', '2')),
	CONSTRAINT ck_payment_method_remittance_type CHECK (remittance_type IN ('none', 'collection', 'discount')),
	CONSTRAINT fk_payment_method_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "payment_method" VALUES('BANK','{"en": "Bank transfer", "nl": "Overschrijving", "fr": "Virement", "de": "\u00dcberweisung"}','bank_transfer','58',1,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,NULL,0,0,0,'plain',NULL,'none',1,1,1);
INSERT INTO "payment_method" VALUES('DD','{"en": "Direct debit", "nl": "Incasso", "fr": "Pr\u00e9l\u00e8vement", "de": "Lastschrift"}','direct_debit','59',0,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,NULL,1,0,0,'plain',NULL,'none',2,1,1);
INSERT INTO "payment_method" VALUES('CASH','{"en": "Cash", "nl": "Contant", "fr": "Esp\u00e8ces", "de": "Bar"}','cash','10',0,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,NULL,0,0,0,'plain',NULL,'none',3,1,1);
INSERT INTO "payment_method" VALUES('CHEQUE','{"en": "Cheque", "nl": "Cheque", "fr": "Ch\u00e8que", "de": "Scheck"}','cheque','20',0,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,'["payment_reference"]',0,1,0,'plain',NULL,'none',4,1,1);
INSERT INTO "payment_method" VALUES('CARD','{"en": "Card", "nl": "Kaart", "fr": "Carte", "de": "Karte"}','card','48',0,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,NULL,0,0,0,'plain',NULL,'none',5,1,1);
INSERT INTO "payment_method" VALUES('BILL','{"en": "Bill of exchange", "nl": "Wissel", "fr": "Effet de commerce", "de": "Wechsel"}','bill_of_exchange','70',0,NULL,NULL,0,1,'none','invoice','no',NULL,NULL,NULL,NULL,0,0,0,'plain',NULL,'none',6,1,1);
CREATE TABLE payment_proposal (
	purpose VARCHAR(40) NOT NULL,
	parameters JSON NOT NULL,
	state VARCHAR(40) NOT NULL,
	journal_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_proposal PRIMARY KEY (id),
	CONSTRAINT ck_payment_proposal_purpose CHECK (purpose IN ('direct_debit', 'bill', 'refund', 'receipt')),
	CONSTRAINT ck_payment_proposal_state CHECK (state IN ('draft', 'created', 'cancelled')),
	CONSTRAINT fk_payment_proposal_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id),
	CONSTRAINT fk_payment_proposal_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_payment_proposal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_proposal_exclusion (
	proposal_id INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
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
	id INTEGER NOT NULL,
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
CREATE TABLE payment_schedule (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	allocation VARCHAR(40) NOT NULL,
	interval INTEGER NOT NULL,
	unit VARCHAR(40) NOT NULL,
	count INTEGER,
	amount BIGINT,
	minimum BIGINT,
	vat_allocation VARCHAR(40) NOT NULL,
	charge_allocation VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_schedule PRIMARY KEY (id),
	CONSTRAINT uq_payment_schedule_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_schedule_allocation CHECK (allocation IN ('total', 'fixed_amount', 'fixed_number', 'specified')),
	CONSTRAINT ck_payment_schedule_unit CHECK (unit IN ('day', 'week', 'month', 'year')),
	CONSTRAINT ck_payment_schedule_vat_allocation CHECK (vat_allocation IN ('proportional', 'first', 'last')),
	CONSTRAINT ck_payment_schedule_charge_allocation CHECK (charge_allocation IN ('proportional', 'first', 'last')),
	CONSTRAINT fk_payment_schedule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_schedule_line (
	schedule_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	percent BIGINT,
	amount BIGINT,
	id INTEGER NOT NULL,
	CONSTRAINT pk_payment_schedule_line PRIMARY KEY (id),
	CONSTRAINT uq_payment_schedule_line_schedule_id_no UNIQUE (schedule_id, no),
	CONSTRAINT fk_payment_schedule_line_schedule_id FOREIGN KEY(schedule_id) REFERENCES payment_schedule (id) ON DELETE CASCADE
);
CREATE TABLE payment_term (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	months INTEGER NOT NULL,
	days INTEGER NOT NULL,
	payment_day_id INTEGER,
	business_day VARCHAR(40) NOT NULL,
	cash BOOLEAN NOT NULL,
	cash_account_id INTEGER,
	credit_rank INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_term PRIMARY KEY (id),
	CONSTRAINT uq_payment_term_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_term_forward CHECK (months >= 0 and days >= 0),
	CONSTRAINT ck_payment_term_method CHECK (method IN ('net', 'current_week', 'current_month', 'current_quarter', 'current_year', 'cash_on_delivery')),
	CONSTRAINT fk_payment_term_payment_day_id FOREIGN KEY(payment_day_id) REFERENCES payment_day (id),
	CONSTRAINT ck_payment_term_business_day CHECK (business_day IN ('none', 'next', 'previous')),
	CONSTRAINT fk_payment_term_cash_account_id FOREIGN KEY(cash_account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_term_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "payment_term" VALUES('N0','{"en": "Immediately", "nl": "Direct", "fr": "\u00c0 r\u00e9ception", "de": "Sofort"}','net',0,0,NULL,'none',0,NULL,NULL,1,1,1);
INSERT INTO "payment_term" VALUES('N8','{"en": "8 days net", "nl": "8 dagen netto", "fr": "8 jours nets", "de": "8 Tage netto"}','net',0,8,NULL,'none',0,NULL,NULL,2,1,1);
INSERT INTO "payment_term" VALUES('N14','{"en": "14 days net", "nl": "14 dagen netto", "fr": "14 jours nets", "de": "14 Tage netto"}','net',0,14,NULL,'none',0,NULL,NULL,3,1,1);
INSERT INTO "payment_term" VALUES('N30','{"en": "30 days net", "nl": "30 dagen netto", "fr": "30 jours nets", "de": "30 Tage netto"}','net',0,30,NULL,'none',0,NULL,NULL,4,1,1);
INSERT INTO "payment_term" VALUES('N45','{"en": "45 days net", "nl": "45 dagen netto", "fr": "45 jours nets", "de": "45 Tage netto"}','net',0,45,NULL,'none',0,NULL,NULL,5,1,1);
INSERT INTO "payment_term" VALUES('N60','{"en": "60 days net", "nl": "60 dagen netto", "fr": "60 jours nets", "de": "60 Tage netto"}','net',0,60,NULL,'none',0,NULL,NULL,6,1,1);
INSERT INTO "payment_term" VALUES('EOM','{"en": "End of month", "nl": "Einde maand", "fr": "Fin de mois", "de": "Monatsende"}','current_month',0,0,NULL,'none',0,NULL,NULL,7,1,1);
INSERT INTO "payment_term" VALUES('EOM30','{"en": "30 days end of month", "nl": "30 dagen einde maand", "fr": "30 jours fin de mois", "de": "30 Tage Monatsende"}','current_month',0,30,NULL,'none',0,NULL,NULL,8,1,1);
CREATE TABLE period_access (
	period_id INTEGER NOT NULL,
	module VARCHAR(40) NOT NULL,
	access VARCHAR(40) NOT NULL,
	role_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_period_access PRIMARY KEY (id),
	CONSTRAINT uq_period_access_company_id_period_id_module UNIQUE (company_id, period_id, module),
	CONSTRAINT ck_period_access_role CHECK ((access = 'role') = (role_id is not null)),
	CONSTRAINT fk_period_access_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT ck_period_access_module CHECK (module IN ('sales_orders', 'customer_invoices', 'customer_payments', 'bills_of_exchange', 'collections', 'revaluation_ledger')),
	CONSTRAINT ck_period_access_access CHECK (access IN ('all', 'none', 'role')),
	CONSTRAINT fk_period_access_role_id FOREIGN KEY(role_id) REFERENCES role (id),
	CONSTRAINT fk_period_access_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE period_status (
	period_id INTEGER NOT NULL,
	status VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_period_status PRIMARY KEY (id),
	CONSTRAINT uq_period_status_company_id_period_id UNIQUE (company_id, period_id),
	CONSTRAINT fk_period_status_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT ck_period_status_status CHECK (status IN ('open', 'on_hold', 'permanently_closed')),
	CONSTRAINT fk_period_status_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE picking_list (
	number VARCHAR(20) NOT NULL,
	order_id INTEGER NOT NULL,
	picking_date DATE NOT NULL,
	state VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_picking_list PRIMARY KEY (id),
	CONSTRAINT uq_picking_list_company_id_number UNIQUE (company_id, number),
	CONSTRAINT fk_picking_list_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
	CONSTRAINT ck_picking_list_state CHECK (state IN ('created', 'registered', 'cancelled')),
	CONSTRAINT fk_picking_list_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE picking_list_line (
	list_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	order_line_id INTEGER NOT NULL,
	quantity BIGINT NOT NULL,
	registered BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_picking_list_line PRIMARY KEY (id),
	CONSTRAINT uq_picking_list_line_list_id_line_no UNIQUE (list_id, line_no),
	CONSTRAINT fk_picking_list_line_list_id FOREIGN KEY(list_id) REFERENCES picking_list (id) ON DELETE CASCADE,
	CONSTRAINT fk_picking_list_line_order_line_id FOREIGN KEY(order_line_id) REFERENCES sales_order_line (id)
);
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
	id INTEGER NOT NULL,
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
CREATE TABLE posting_profile (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	settlement BOOLEAN NOT NULL,
	interest BOOLEAN NOT NULL,
	collection_letter BOOLEAN NOT NULL,
	revalue BOOLEAN NOT NULL,
	close_profile_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_posting_profile PRIMARY KEY (id),
	CONSTRAINT uq_posting_profile_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_posting_profile_close_profile_id FOREIGN KEY(close_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_posting_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "posting_profile" VALUES('GEN','{"en": "General", "nl": "Algemeen", "fr": "G\u00e9n\u00e9ral", "de": "Allgemein"}',1,1,1,1,NULL,1,1,1);
INSERT INTO "posting_profile" VALUES('PRE','{"en": "Prepayments", "nl": "Vooruitbetalingen", "fr": "Acomptes", "de": "Anzahlungen"}',1,0,0,0,1,2,1,1);
INSERT INTO "posting_profile" VALUES('BOE','{"en": "Bills of exchange", "nl": "Wissels", "fr": "Effets de commerce", "de": "Wechsel"}',0,0,0,1,NULL,3,1,1);
INSERT INTO "posting_profile" VALUES('BOC','{"en": "Bills remitted for collection", "nl": "Wissels ter incasso", "fr": "Effets remis \u00e0 l\u2019encaissement", "de": "Wechsel zum Inkasso"}',0,0,0,1,NULL,4,1,1);
INSERT INTO "posting_profile" VALUES('BOD','{"en": "Bills remitted for discount", "nl": "Wissels ter disconto", "fr": "Effets remis \u00e0 l\u2019escompte", "de": "Wechsel zum Diskont"}',0,0,0,1,NULL,5,1,1);
INSERT INTO "posting_profile" VALUES('BOP','{"en": "Protested bills", "nl": "Geprotesteerde wissels", "fr": "Effets impay\u00e9s", "de": "Protestierte Wechsel"}',1,1,1,1,NULL,6,1,1);
INSERT INTO "posting_profile" VALUES('DBT','{"en": "Doubtful debtors", "nl": "Dubieuze debiteuren", "fr": "Clients douteux", "de": "Zweifelhafte Forderungen"}',1,1,1,1,NULL,7,1,1);
CREATE TABLE posting_profile_line (
	profile_id INTEGER NOT NULL,
	account_code VARCHAR(40) NOT NULL,
	customer_id INTEGER,
	customer_group_id INTEGER,
	control_account_id INTEGER NOT NULL,
	vatprep_id INTEGER,
	baddebt_id INTEGER,
	interest_account_id INTEGER,
	fee_id INTEGER,
	line_fee_id INTEGER,
	rounding_id INTEGER,
	letter_sequence_id INTEGER,
	interest_terms_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_posting_profile_line PRIMARY KEY (id),
	CONSTRAINT ck_posting_profile_line_table CHECK ((account_code = 'table') = (customer_id is not null)),
	CONSTRAINT ck_posting_profile_line_group CHECK ((account_code = 'group') = (customer_group_id is not null)),
	CONSTRAINT fk_posting_profile_line_profile_id FOREIGN KEY(profile_id) REFERENCES posting_profile (id) ON DELETE CASCADE,
	CONSTRAINT ck_posting_profile_line_account_code CHECK (account_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_posting_profile_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_posting_profile_line_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT fk_posting_profile_line_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_vatprep_id FOREIGN KEY(vatprep_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_baddebt_id FOREIGN KEY(baddebt_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_interest_account_id FOREIGN KEY(interest_account_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_fee_id FOREIGN KEY(fee_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_line_fee_id FOREIGN KEY(line_fee_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_rounding_id FOREIGN KEY(rounding_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_letter_sequence_id FOREIGN KEY(letter_sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT fk_posting_profile_line_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id)
);
INSERT INTO "posting_profile_line" VALUES(1,'all',NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "posting_profile_line" VALUES(2,'all',NULL,NULL,16,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "posting_profile_line" VALUES(3,'all',NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "posting_profile_line" VALUES(4,'all',NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "posting_profile_line" VALUES(5,'all',NULL,NULL,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO "posting_profile_line" VALUES(6,'all',NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6);
INSERT INTO "posting_profile_line" VALUES(7,'all',NULL,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7);
CREATE TABLE posting_request (
	"key" VARCHAR(36) NOT NULL,
	action VARCHAR(30) NOT NULL,
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	voucher_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_posting_request PRIMARY KEY (id),
	CONSTRAINT uq_posting_request_key UNIQUE ("key"),
	CONSTRAINT fk_posting_request_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_posting_request_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE prepayment_deduction (
	invoice_id INTEGER NOT NULL,
	prepayment_id INTEGER NOT NULL,
	net BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_prepayment_deduction PRIMARY KEY (id),
	CONSTRAINT uq_prepayment_deduction_invoice_id_prepayment_id UNIQUE (invoice_id, prepayment_id),
	CONSTRAINT fk_prepayment_deduction_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE CASCADE,
	CONSTRAINT fk_prepayment_deduction_prepayment_id FOREIGN KEY(prepayment_id) REFERENCES sales_invoice (id)
);
CREATE TABLE price_agreement (
	customer_code VARCHAR(40) NOT NULL,
	customer_id INTEGER,
	customer_group_id INTEGER,
	item_code VARCHAR(40) NOT NULL,
	product_id INTEGER,
	product_group_id INTEGER,
	quantity_from BIGINT NOT NULL,
	currency VARCHAR(3) NOT NULL,
	price BIGINT,
	percent BIGINT,
	valid_from DATE,
	valid_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_price_agreement PRIMARY KEY (id),
	CONSTRAINT ck_price_agreement_customer CHECK ((customer_code = 'table') = (customer_id is not null)),
	CONSTRAINT ck_price_agreement_customer_group CHECK ((customer_code = 'group') = (customer_group_id is not null)),
	CONSTRAINT ck_price_agreement_product CHECK ((item_code = 'table') = (product_id is not null)),
	CONSTRAINT ck_price_agreement_product_group CHECK ((item_code = 'group') = (product_group_id is not null)),
	CONSTRAINT ck_price_agreement_one_value CHECK ((price is null) <> (percent is null)),
	CONSTRAINT ck_price_agreement_customer_code CHECK (customer_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_price_agreement_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_price_agreement_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT ck_price_agreement_item_code CHECK (item_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_price_agreement_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_price_agreement_product_group_id FOREIGN KEY(product_group_id) REFERENCES product_group (id),
	CONSTRAINT fk_price_agreement_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_price_agreement_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE priority_rule (
	position INTEGER NOT NULL,
	"key" VARCHAR(40) NOT NULL,
	descending BOOLEAN NOT NULL,
	type_order JSON,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_priority_rule PRIMARY KEY (id),
	CONSTRAINT uq_priority_rule_company_id_key UNIQUE (company_id, "key"),
	CONSTRAINT ck_priority_rule_key CHECK ("key" IN ('type', 'transaction_date', 'due_date', 'amount', 'discount_date', 'voucher')),
	CONSTRAINT fk_priority_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "priority_rule" VALUES(1,'type',0,'["payment_fee", "collection_letter", "interest_note", "invoice", "bill_of_exchange", "journal"]',1,1,1);
INSERT INTO "priority_rule" VALUES(2,'transaction_date',0,NULL,2,1,1);
INSERT INTO "priority_rule" VALUES(3,'due_date',0,NULL,3,1,1);
CREATE TABLE product (
	number VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	search_key VARCHAR(260) NOT NULL,
	description JSON,
	kind VARCHAR(40) NOT NULL,
	unit_code VARCHAR(3) NOT NULL,
	price BIGINT NOT NULL,
	price_currency VARCHAR(3) NOT NULL,
	price_unit BIGINT NOT NULL,
	prices_include_vat BOOLEAN NOT NULL,
	item_vat_group_id INTEGER NOT NULL,
	group_id INTEGER,
	revenue_account_id INTEGER,
	charges_group_id INTEGER,
	commission_group_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	over_percent BIGINT,
	under_percent BIGINT,
	gtin VARCHAR(14),
	blocked BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_product PRIMARY KEY (id),
	CONSTRAINT ck_product_price_unit CHECK (price_unit > 0),
	CONSTRAINT ck_product_kind CHECK (kind IN ('goods', 'service')),
	CONSTRAINT fk_product_unit_code FOREIGN KEY(unit_code) REFERENCES unit (code),
	CONSTRAINT fk_product_price_currency FOREIGN KEY(price_currency) REFERENCES currency (code),
	CONSTRAINT fk_product_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_product_group_id FOREIGN KEY(group_id) REFERENCES product_group (id),
	CONSTRAINT fk_product_revenue_account_id FOREIGN KEY(revenue_account_id) REFERENCES account (id),
	CONSTRAINT fk_product_charges_group_id FOREIGN KEY(charges_group_id) REFERENCES charges_group (id),
	CONSTRAINT fk_product_commission_group_id FOREIGN KEY(commission_group_id) REFERENCES commission_group (id),
	CONSTRAINT fk_product_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_product_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_product_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE product_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_product_group PRIMARY KEY (id),
	CONSTRAINT uq_product_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_product_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "product_group" VALUES('GOODS','{"en": "Goods", "nl": "Goederen", "fr": "Biens", "de": "Waren"}',1,1,1);
INSERT INTO "product_group" VALUES('SERVICES','{"en": "Services", "nl": "Diensten", "fr": "Services", "de": "Dienstleistungen"}',2,1,1);
CREATE TABLE rate_type (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	max_age_days INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_rate_type PRIMARY KEY (id),
	CONSTRAINT uq_rate_type_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_rate_type_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "rate_type" VALUES('DEFAULT','{"en": "Default", "nl": "Standaard", "fr": "Par d\u00e9faut", "de": "Standard"}',35,1,1,1);
INSERT INTO "rate_type" VALUES('CLOSING','{"en": "Closing rate", "nl": "Slotkoers", "fr": "Cours de cl\u00f4ture", "de": "Stichtagskurs"}',7,2,1,1);
CREATE TABLE reason_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	uses JSON NOT NULL,
	printed BOOLEAN NOT NULL,
	account_id INTEGER,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_reason_code PRIMARY KEY (id),
	CONSTRAINT uq_reason_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_reason_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_reason_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "reason_code" VALUES('AUTO','{"en": "Change made by the program", "nl": "Wijziging door het programma", "fr": "Modification par le programme", "de": "\u00c4nderung durch das Programm"}','["status", "reversal", "period_reopen"]',0,NULL,1,1,1,1);
INSERT INTO "reason_code" VALUES('LATE','{"en": "Pays too late", "nl": "Betaalt te laat", "fr": "Paie en retard", "de": "Zahlt zu sp\u00e4t"}','["status", "credit_hold"]',0,NULL,1,2,1,1);
INSERT INTO "reason_code" VALUES('INSOLV','{"en": "Insolvency", "nl": "Faillissement of surseance", "fr": "Proc\u00e9dure collective", "de": "Insolvenz"}','["status", "credit_hold", "write_off"]',0,NULL,1,3,1,1);
INSERT INTO "reason_code" VALUES('AGREED','{"en": "Agreed with the customer", "nl": "Afgesproken met de klant", "fr": "Convenu avec le client", "de": "Mit dem Kunden vereinbart"}','["status", "credit_release", "adjustment"]',0,NULL,1,4,1,1);
INSERT INTO "reason_code" VALUES('PAID','{"en": "Arrears paid", "nl": "Achterstand betaald", "fr": "Arri\u00e9r\u00e9s r\u00e9gl\u00e9s", "de": "R\u00fcckstand bezahlt"}','["status", "credit_release"]',0,NULL,1,5,1,1);
INSERT INTO "reason_code" VALUES('DISPUTE','{"en": "Dispute", "nl": "Geschil", "fr": "Litige", "de": "Streitfall"}','["status", "credit_note", "adjustment"]',0,NULL,1,6,1,1);
INSERT INTO "reason_code" VALUES('ERROR','{"en": "Entry error", "nl": "Invoerfout", "fr": "Erreur de saisie", "de": "Erfassungsfehler"}','["status", "reversal", "correction", "cancellation", "adjustment", "period_reopen", "rate"]',0,NULL,1,7,1,1);
INSERT INTO "reason_code" VALUES('COURT','{"en": "Given to court or agency", "nl": "Uit handen gegeven", "fr": "Remis au contentieux", "de": "Zum Inkasso abgegeben"}','["status", "write_off"]',0,NULL,1,8,1,1);
INSERT INTO "reason_code" VALUES('SMALL','{"en": "Small balance", "nl": "Klein saldo", "fr": "Petit solde", "de": "Kleinbetrag"}','["write_off", "settle_remainder"]',0,NULL,1,9,1,1);
INSERT INTO "reason_code" VALUES('DOCLATE','{"en": "A document came late", "nl": "Een stuk kwam te laat", "fr": "Une pi\u00e8ce est arriv\u00e9e en retard", "de": "Ein Beleg kam versp\u00e4tet"}','["period_reopen"]',0,NULL,1,10,1,1);
INSERT INTO "reason_code" VALUES('RETURN','{"en": "Returned by the bank", "nl": "Teruggeboekt door de bank", "fr": "Rejet\u00e9 par la banque", "de": "Von der Bank zur\u00fcckgegeben"}','["returned_payment", "reversal"]',0,NULL,1,11,1,1);
INSERT INTO "reason_code" VALUES('CASHDIF','{"en": "Cash difference", "nl": "Kasverschil", "fr": "Diff\u00e9rence de caisse", "de": "Kassendifferenz"}','["cash_difference"]',0,NULL,1,12,1,1);
INSERT INTO "reason_code" VALUES('LOST','{"en": "Ordered elsewhere", "nl": "Elders besteld", "fr": "Command\u00e9 ailleurs", "de": "Anderweitig bestellt"}','["quotation_lost"]',0,NULL,1,13,1,1);
INSERT INTO "reason_code" VALUES('RATE','{"en": "Rate of our bank", "nl": "Koers van onze bank", "fr": "Cours de notre banque", "de": "Kurs unserer Bank"}','["rate"]',0,NULL,1,14,1,1);
CREATE TABLE receipt (
	number VARCHAR(20) NOT NULL,
	entry_id INTEGER NOT NULL,
	date DATE NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_receipt PRIMARY KEY (id),
	CONSTRAINT uq_receipt_company_id_number UNIQUE (company_id, number),
	CONSTRAINT uq_receipt_entry_id UNIQUE (entry_id),
	CONSTRAINT fk_receipt_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_receipt_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_receipt_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_reconciliation PRIMARY KEY (id),
	CONSTRAINT fk_reconciliation_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT ck_reconciliation_state CHECK (state IN ('open', 'reconciled')),
	CONSTRAINT fk_reconciliation_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_reconciliation_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES user (id),
	CONSTRAINT fk_reconciliation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE reconciliation_match (
	bank_id INTEGER NOT NULL,
	reconciliation_id INTEGER,
	group_no INTEGER NOT NULL,
	line_id INTEGER,
	bank_transaction_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_reconciliation_match PRIMARY KEY (id),
	CONSTRAINT ck_reconciliation_match_side CHECK ((line_id is null) <> (bank_transaction_id is null)),
	CONSTRAINT fk_reconciliation_match_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_reconciliation_match_reconciliation_id FOREIGN KEY(reconciliation_id) REFERENCES reconciliation (id),
	CONSTRAINT fk_reconciliation_match_line_id FOREIGN KEY(line_id) REFERENCES bank_statement_line (id),
	CONSTRAINT fk_reconciliation_match_bank_transaction_id FOREIGN KEY(bank_transaction_id) REFERENCES bank_transaction (id),
	CONSTRAINT fk_reconciliation_match_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE recurrence_run (
	number VARCHAR(20) NOT NULL,
	from_date DATE NOT NULL,
	to_date DATE NOT NULL,
	selection JSON NOT NULL,
	left_out JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_recurrence_run PRIMARY KEY (id),
	CONSTRAINT uq_recurrence_run_company_id_number UNIQUE (company_id, number),
	CONSTRAINT fk_recurrence_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_recurrence_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE recurring_assignment (
	template_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	start DATE NOT NULL,
	"end" DATE,
	count INTEGER,
	maximum BIGINT,
	every INTEGER NOT NULL,
	unit VARCHAR(40) NOT NULL,
	defaults VARCHAR(40) NOT NULL,
	overrides JSON,
	arrears BOOLEAN NOT NULL,
	index_percent BIGINT,
	blocked BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_recurring_assignment PRIMARY KEY (id),
	CONSTRAINT ck_recurring_assignment_every CHECK (every > 0),
	CONSTRAINT ck_recurring_assignment_one_end CHECK ("end" is null or count is null),
	CONSTRAINT fk_recurring_assignment_template_id FOREIGN KEY(template_id) REFERENCES invoice_template (id),
	CONSTRAINT fk_recurring_assignment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_recurring_assignment_unit CHECK (unit IN ('day', 'week', 'month', 'year')),
	CONSTRAINT ck_recurring_assignment_defaults CHECK (defaults IN ('template', 'customer')),
	CONSTRAINT fk_recurring_assignment_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE recurring_occurrence (
	assignment_id INTEGER NOT NULL,
	occurrence DATE NOT NULL,
	run_id INTEGER NOT NULL,
	invoice_id INTEGER,
	net BIGINT NOT NULL,
	regeneration BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_recurring_occurrence PRIMARY KEY (id),
	CONSTRAINT uq_recurring_occurrence_assignment_id_occurrence UNIQUE (assignment_id, occurrence),
	CONSTRAINT fk_recurring_occurrence_assignment_id FOREIGN KEY(assignment_id) REFERENCES recurring_assignment (id),
	CONSTRAINT fk_recurring_occurrence_run_id FOREIGN KEY(run_id) REFERENCES recurrence_run (id),
	CONSTRAINT fk_recurring_occurrence_invoice_id FOREIGN KEY(invoice_id) REFERENCES sales_invoice (id) ON DELETE SET NULL,
	CONSTRAINT fk_recurring_occurrence_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE reference_counter (
	kind VARCHAR(40) NOT NULL,
	last INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_reference_counter PRIMARY KEY (id),
	CONSTRAINT uq_reference_counter_company_id_kind UNIQUE (company_id, kind),
	CONSTRAINT ck_reference_counter_kind CHECK (kind IN ('ogm', 'betalingskenmerk')),
	CONSTRAINT fk_reference_counter_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
	id INTEGER NOT NULL,
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
	CONSTRAINT fk_refund_approved_iban_by_id FOREIGN KEY(approved_iban_by_id) REFERENCES user (id),
	CONSTRAINT fk_refund_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_refund_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_refund_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
	CONSTRAINT fk_refund_file_id FOREIGN KEY(file_id) REFERENCES payment_file (id),
	CONSTRAINT fk_refund_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_refund_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE refund_entry (
	refund_id INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_refund_entry PRIMARY KEY (id),
	CONSTRAINT uq_refund_entry_refund_id_entry_id UNIQUE (refund_id, entry_id),
	CONSTRAINT fk_refund_entry_refund_id FOREIGN KEY(refund_id) REFERENCES refund (id) ON DELETE CASCADE,
	CONSTRAINT fk_refund_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_refund_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE retention_rule (
	document_class VARCHAR(30) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	years INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_retention_rule PRIMARY KEY (id),
	CONSTRAINT uq_retention_rule_company_id_document_class_country_code UNIQUE (company_id, document_class, country_code),
	CONSTRAINT fk_retention_rule_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_retention_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE revenue_rule (
	product_id INTEGER,
	product_group_id INTEGER,
	vat_code_id INTEGER,
	account_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_revenue_rule PRIMARY KEY (id),
	CONSTRAINT ck_revenue_rule_one_item CHECK (product_id is null or product_group_id is null),
	CONSTRAINT fk_revenue_rule_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_revenue_rule_product_group_id FOREIGN KEY(product_group_id) REFERENCES product_group (id),
	CONSTRAINT fk_revenue_rule_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_revenue_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_revenue_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE role (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_role PRIMARY KEY (id),
	CONSTRAINT uq_role_code UNIQUE (code)
);
INSERT INTO "role" VALUES('CLERK','{"en": "Clerk", "nl": "Medewerker", "fr": "Employ\u00e9", "de": "Sachbearbeiter"}',1,1);
INSERT INTO "role" VALUES('CLOSER','{"en": "Closer", "nl": "Afsluiter", "fr": "Responsable de cl\u00f4ture", "de": "Abschlussverantwortlicher"}',2,1);
INSERT INTO "role" VALUES('ADMIN','{"en": "Admin", "nl": "Beheerder", "fr": "Administrateur", "de": "Administrator"}',3,1);
INSERT INTO "role" VALUES('PREPARER','{"en": "Preparer", "nl": "Voorbereider", "fr": "Pr\u00e9parateur", "de": "Vorbereiter"}',4,1);
INSERT INTO "role" VALUES('APPROVER','{"en": "Approver", "nl": "Fiatteur", "fr": "Approbateur", "de": "Freigeber"}',5,1);
CREATE TABLE role_account (
	role VARCHAR(40) NOT NULL,
	currency VARCHAR(3),
	account_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_role_account PRIMARY KEY (id),
	CONSTRAINT ck_role_account_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_role_account_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_role_account_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_role_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "role_account" VALUES('AR',NULL,6,1,1,1);
INSERT INTO "role_account" VALUES('PREPAY',NULL,16,2,1,1);
INSERT INTO "role_account" VALUES('ADVINV',NULL,17,3,1,1);
INSERT INTO "role_account" VALUES('VATPREP',NULL,22,4,1,1);
INSERT INTO "role_account" VALUES('BOE',NULL,7,5,1,1);
INSERT INTO "role_account" VALUES('BOECOL',NULL,8,6,1,1);
INSERT INTO "role_account" VALUES('BOEDIS',NULL,9,7,1,1);
INSERT INTO "role_account" VALUES('BOEPRO',NULL,10,8,1,1);
INSERT INTO "role_account" VALUES('BOELIA',NULL,23,9,1,1);
INSERT INTO "role_account" VALUES('BOEINT',NULL,29,10,1,1);
INSERT INTO "role_account" VALUES('DOUBT',NULL,12,11,1,1);
INSERT INTO "role_account" VALUES('ALLOW',NULL,13,12,1,1);
INSERT INTO "role_account" VALUES('BADDEBT',NULL,27,13,1,1);
INSERT INTO "role_account" VALUES('TRANSIT',NULL,4,14,1,1);
INSERT INTO "role_account" VALUES('REFUND',NULL,5,15,1,1);
INSERT INTO "role_account" VALUES('CARDCLR',NULL,3,16,1,1);
INSERT INTO "role_account" VALUES('PDC',NULL,11,17,1,1);
INSERT INTO "role_account" VALUES('SUSPENSE',NULL,25,18,1,1);
INSERT INTO "role_account" VALUES('VATPEND',NULL,21,19,1,1);
INSERT INTO "role_account" VALUES('VATIN',NULL,20,20,1,1);
INSERT INTO "role_account" VALUES('REVRC',NULL,33,21,1,1);
INSERT INTO "role_account" VALUES('REVEXP',NULL,36,22,1,1);
INSERT INTO "role_account" VALUES('CHARGE',NULL,38,23,1,1);
INSERT INTO "role_account" VALUES('SALESDISC',NULL,41,24,1,1);
INSERT INTO "role_account" VALUES('CASHDISC',NULL,42,25,1,1);
INSERT INTO "role_account" VALUES('LATEDISC',NULL,42,26,1,1);
INSERT INTO "role_account" VALUES('PAYDIFF',NULL,43,27,1,1);
INSERT INTO "role_account" VALUES('PAYTOL',NULL,43,28,1,1);
INSERT INTO "role_account" VALUES('INT',NULL,44,29,1,1);
INSERT INTO "role_account" VALUES('FEE',NULL,39,30,1,1);
INSERT INTO "role_account" VALUES('LFEE',NULL,39,31,1,1);
INSERT INTO "role_account" VALUES('NSF',NULL,39,32,1,1);
INSERT INTO "role_account" VALUES('PAYFEE',NULL,39,33,1,1);
INSERT INTO "role_account" VALUES('RECHARGE',NULL,39,34,1,1);
INSERT INTO "role_account" VALUES('REC',NULL,40,35,1,1);
INSERT INTO "role_account" VALUES('ROUND',NULL,30,36,1,1);
INSERT INTO "role_account" VALUES('PENNY',NULL,30,37,1,1);
INSERT INTO "role_account" VALUES('CASHDIFF',NULL,30,38,1,1);
INSERT INTO "role_account" VALUES('ACCR',NULL,14,39,1,1);
INSERT INTO "role_account" VALUES('BANKFEE',NULL,28,40,1,1);
INSERT INTO "role_account" VALUES('FEECOST',NULL,28,41,1,1);
INSERT INTO "role_account" VALUES('CARDFEE',NULL,28,42,1,1);
INSERT INTO "role_account" VALUES('INTERCO',NULL,15,43,1,1);
INSERT INTO "role_account" VALUES('OPENING',NULL,49,44,1,1);
INSERT INTO "role_account" VALUES('BANK',NULL,2,45,1,1);
INSERT INTO "role_account" VALUES('CASH',NULL,1,46,1,1);
INSERT INTO "role_account" VALUES('FXGAIN',NULL,45,47,1,1);
INSERT INTO "role_account" VALUES('FXLOSS',NULL,46,48,1,1);
INSERT INTO "role_account" VALUES('FXUGAIN',NULL,47,49,1,1);
INSERT INTO "role_account" VALUES('FXULOSS',NULL,48,50,1,1);
INSERT INTO "role_account" VALUES('COMMEXP',NULL,26,51,1,1);
INSERT INTO "role_account" VALUES('COMMPAY',NULL,24,52,1,1);
INSERT INTO "role_account" VALUES('VATOUT',NULL,18,53,1,1);
INSERT INTO "role_account" VALUES('REV',NULL,31,54,1,1);
INSERT INTO "role_account" VALUES('REVICS',NULL,34,55,1,1);
INSERT INTO "role_account" VALUES('REVEXM',NULL,37,56,1,1);
CREATE TABLE role_member (
	role_id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	company_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_role_member PRIMARY KEY (id),
	CONSTRAINT fk_role_member_role_id FOREIGN KEY(role_id) REFERENCES role (id) ON DELETE CASCADE,
	CONSTRAINT fk_role_member_user_id FOREIGN KEY(user_id) REFERENCES user (id),
	CONSTRAINT fk_role_member_company_id FOREIGN KEY(company_id) REFERENCES company (id)
);
INSERT INTO "role_member" VALUES(1,1,NULL,1);
INSERT INTO "role_member" VALUES(2,1,NULL,2);
INSERT INTO "role_member" VALUES(3,1,NULL,3);
INSERT INTO "role_member" VALUES(4,1,NULL,4);
INSERT INTO "role_member" VALUES(5,1,NULL,5);
CREATE TABLE role_permission (
	role_id INTEGER NOT NULL,
	permission VARCHAR(40) NOT NULL,
	limit_amount BIGINT,
	limit_percent BIGINT,
	id INTEGER NOT NULL,
	CONSTRAINT pk_role_permission PRIMARY KEY (id),
	CONSTRAINT uq_role_permission_role_id_permission UNIQUE (role_id, permission),
	CONSTRAINT fk_role_permission_role_id FOREIGN KEY(role_id) REFERENCES role (id) ON DELETE CASCADE
);
INSERT INTO "role_permission" VALUES(1,'post_sales_orders',NULL,NULL,1);
INSERT INTO "role_permission" VALUES(1,'post_customer_invoices',NULL,NULL,2);
INSERT INTO "role_permission" VALUES(1,'post_customer_payments',NULL,NULL,3);
INSERT INTO "role_permission" VALUES(1,'post_bills_of_exchange',NULL,NULL,4);
INSERT INTO "role_permission" VALUES(1,'post_collections',NULL,NULL,5);
INSERT INTO "role_permission" VALUES(1,'post_revaluation_ledger',NULL,NULL,6);
INSERT INTO "role_permission" VALUES(1,'block',NULL,NULL,7);
INSERT INTO "role_permission" VALUES(1,'discount_dates',NULL,NULL,8);
INSERT INTO "role_permission" VALUES(1,'full_settlement',NULL,20000,9);
INSERT INTO "role_permission" VALUES(1,'write_off',2500,NULL,10);
INSERT INTO "role_permission" VALUES(1,'waive',2500,NULL,11);
INSERT INTO "role_permission" VALUES(2,'post_collections',NULL,NULL,12);
INSERT INTO "role_permission" VALUES(2,'post_revaluation_ledger',NULL,NULL,13);
INSERT INTO "role_permission" VALUES(2,'manage_periods',NULL,NULL,14);
INSERT INTO "role_permission" VALUES(2,'exceed_discount',NULL,NULL,15);
INSERT INTO "role_permission" VALUES(2,'full_settlement',NULL,NULL,16);
INSERT INTO "role_permission" VALUES(2,'write_off',NULL,NULL,17);
INSERT INTO "role_permission" VALUES(2,'write_off_disputed',NULL,NULL,18);
INSERT INTO "role_permission" VALUES(2,'waive',NULL,NULL,19);
INSERT INTO "role_permission" VALUES(2,'statement_gaps',NULL,NULL,20);
INSERT INTO "role_permission" VALUES(2,'reopen_reconciliation',NULL,NULL,21);
INSERT INTO "role_permission" VALUES(2,'cancel_deposit',NULL,NULL,22);
INSERT INTO "role_permission" VALUES(2,'regenerate',NULL,NULL,23);
INSERT INTO "role_permission" VALUES(2,'import_difference',NULL,NULL,24);
INSERT INTO "role_permission" VALUES(3,'manage_periods',NULL,NULL,25);
INSERT INTO "role_permission" VALUES(3,'privacy',NULL,NULL,26);
INSERT INTO "role_permission" VALUES(3,'refund_iban',NULL,NULL,27);
INSERT INTO "role_permission" VALUES(3,'restore',NULL,NULL,28);
INSERT INTO "role_permission" VALUES(3,'anonymise',NULL,NULL,29);
INSERT INTO "role_permission" VALUES(3,'setup',NULL,NULL,30);
INSERT INTO "role_permission" VALUES(4,'block',NULL,NULL,31);
INSERT INTO "role_permission" VALUES(4,'limits',NULL,NULL,32);
INSERT INTO "role_permission" VALUES(4,'release',NULL,NULL,33);
INSERT INTO "role_permission" VALUES(4,'exclude_order',NULL,NULL,34);
INSERT INTO "role_permission" VALUES(5,'block',NULL,NULL,35);
INSERT INTO "role_permission" VALUES(5,'limits',NULL,NULL,36);
INSERT INTO "role_permission" VALUES(5,'blocking_rules',NULL,NULL,37);
INSERT INTO "role_permission" VALUES(5,'release',NULL,NULL,38);
INSERT INTO "role_permission" VALUES(5,'override',NULL,NULL,39);
INSERT INTO "role_permission" VALUES(5,'exclude_order',NULL,NULL,40);
CREATE TABLE run_exclusion (
	run_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	entry_id INTEGER,
	code VARCHAR(30) NOT NULL,
	currency VARCHAR(3),
	amount BIGINT NOT NULL,
	possible_from DATE,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_run_exclusion PRIMARY KEY (id),
	CONSTRAINT fk_run_exclusion_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
	CONSTRAINT fk_run_exclusion_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_run_exclusion_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_run_exclusion_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_sales_group PRIMARY KEY (id),
	CONSTRAINT uq_sales_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_sales_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_group_member (
	group_id INTEGER NOT NULL,
	rep_id INTEGER NOT NULL,
	share BIGINT NOT NULL,
	contact BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sales_group_member PRIMARY KEY (id),
	CONSTRAINT uq_sales_group_member_group_id_rep_id UNIQUE (group_id, rep_id),
	CONSTRAINT fk_sales_group_member_group_id FOREIGN KEY(group_id) REFERENCES sales_group (id) ON DELETE CASCADE,
	CONSTRAINT fk_sales_group_member_rep_id FOREIGN KEY(rep_id) REFERENCES sales_rep (id)
);
CREATE TABLE sales_invoice (
	kind VARCHAR(40) NOT NULL,
	credit BOOLEAN NOT NULL,
	number VARCHAR(20),
	state VARCHAR(40) NOT NULL,
	document_date DATE NOT NULL,
	posting_date DATE NOT NULL,
	vat_date DATE NOT NULL,
	delivery_date DATE,
	service_from DATE,
	service_to DATE,
	release_on DATE,
	net BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	rounding BIGINT NOT NULL,
	total BIGINT NOT NULL,
	accounting_total BIGINT NOT NULL,
	due_date DATE,
	discount_base BIGINT NOT NULL,
	vat_on_discount VARCHAR(40),
	vat_method VARCHAR(40) NOT NULL,
	cash_accounting BOOLEAN NOT NULL,
	separate_discounts BOOLEAN NOT NULL,
	reason_id INTEGER,
	comment VARCHAR(250),
	settle VARCHAR(40) NOT NULL,
	correction_role VARCHAR(40) NOT NULL,
	original_id INTEGER,
	cancel_on DATE,
	chain_id INTEGER,
	order_id INTEGER,
	payment_reference VARCHAR(35),
	approved_by_id INTEGER,
	voucher_id INTEGER,
	mentions JSON,
	posted_at VARCHAR(27),
	posted_by_id INTEGER,
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
	CONSTRAINT pk_sales_invoice PRIMARY KEY (id),
	CONSTRAINT uq_sales_invoice_company_id_number UNIQUE (company_id, number),
	CONSTRAINT uq_sales_invoice_company_id_payment_reference UNIQUE (company_id, payment_reference),
	CONSTRAINT ck_sales_invoice_number CHECK ((state = 'posted') = (number is not null)),
	CONSTRAINT ck_sales_invoice_voucher CHECK (state <> 'posted' or voucher_id is not null),
	CONSTRAINT ck_sales_invoice_credit CHECK (state <> 'posted' or credit = (total < 0)),
	CONSTRAINT ck_sales_invoice_one_discount CHECK (discount_percent is null or discount_amount is null),
	CONSTRAINT ck_sales_invoice_kind CHECK (kind IN ('order', 'free_text', 'prepayment')),
	CONSTRAINT ck_sales_invoice_state CHECK (state IN ('draft', 'in_review', 'approved', 'posted')),
	CONSTRAINT ck_sales_invoice_vat_on_discount CHECK (vat_on_discount IN ('at_settlement', 'in_base', 'none')),
	CONSTRAINT ck_sales_invoice_vat_method CHECK (vat_method IN ('document', 'line')),
	CONSTRAINT fk_sales_invoice_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT ck_sales_invoice_settle CHECK (settle IN ('none', 'oldest', 'designated')),
	CONSTRAINT ck_sales_invoice_correction_role CHECK (correction_role IN ('none', 'original', 'cancelling', 'corrected')),
	CONSTRAINT fk_sales_invoice_original_id FOREIGN KEY(original_id) REFERENCES sales_invoice (id),
	CONSTRAINT fk_sales_invoice_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id),
	CONSTRAINT fk_sales_invoice_approved_by_id FOREIGN KEY(approved_by_id) REFERENCES user (id),
	CONSTRAINT fk_sales_invoice_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_sales_invoice_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_sales_invoice_order_account_id FOREIGN KEY(order_account_id) REFERENCES customer (id),
	CONSTRAINT fk_sales_invoice_invoice_account_id FOREIGN KEY(invoice_account_id) REFERENCES customer (id),
	CONSTRAINT fk_sales_invoice_delivery_address_id FOREIGN KEY(delivery_address_id) REFERENCES customer_address (id) ON DELETE SET NULL,
	CONSTRAINT fk_sales_invoice_delivery_party_id FOREIGN KEY(delivery_party_id) REFERENCES document_party (id),
	CONSTRAINT fk_sales_invoice_invoice_party_id FOREIGN KEY(invoice_party_id) REFERENCES document_party (id),
	CONSTRAINT fk_sales_invoice_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id) ON DELETE SET NULL,
	CONSTRAINT fk_sales_invoice_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
	CONSTRAINT fk_sales_invoice_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_sales_invoice_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_sales_invoice_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_sales_invoice_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_sales_invoice_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_sales_invoice_payment_schedule_id FOREIGN KEY(payment_schedule_id) REFERENCES payment_schedule (id),
	CONSTRAINT fk_sales_invoice_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_sales_invoice_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_sales_invoice_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
	CONSTRAINT fk_sales_invoice_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_invoice_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT ck_sales_invoice_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT fk_sales_invoice_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_order (
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
CREATE TABLE sales_order_line (
	order_id INTEGER NOT NULL,
	deliver_now BIGINT NOT NULL,
	picked BIGINT NOT NULL,
	delivered BIGINT NOT NULL,
	invoiced BIGINT NOT NULL,
	cancelled BIGINT NOT NULL,
	document_status VARCHAR(40) NOT NULL,
	requested DATE,
	delivery_address_id INTEGER,
	over_percent BIGINT,
	under_percent BIGINT,
	original_line_id INTEGER,
	original_rate BIGINT,
	line_no INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	product_id INTEGER,
	account_id INTEGER,
	text VARCHAR(2000) NOT NULL,
	quantity BIGINT NOT NULL,
	unit_code VARCHAR(3),
	unit_price BIGINT NOT NULL,
	price_unit BIGINT NOT NULL,
	discount_percent BIGINT,
	discount_amount BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	typed_amount BOOLEAN NOT NULL,
	discountable BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	vat_code_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	sales_group_id INTEGER,
	service_from DATE,
	service_to DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sales_order_line PRIMARY KEY (id),
	CONSTRAINT uq_sales_order_line_order_id_line_no UNIQUE (order_id, line_no),
	CONSTRAINT ck_sales_order_line_counters CHECK (quantity >= 0 and 0 <= invoiced and invoiced <= delivered or quantity < 0 and 0 >= invoiced and invoiced >= delivered),
	CONSTRAINT fk_sales_order_line_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id) ON DELETE CASCADE,
	CONSTRAINT ck_sales_order_line_document_status CHECK (document_status IN ('none', 'quotation', 'confirmation', 'picking_list', 'packing_slip', 'invoice')),
	CONSTRAINT fk_sales_order_line_delivery_address_id FOREIGN KEY(delivery_address_id) REFERENCES customer_address (id) ON DELETE SET NULL,
	CONSTRAINT ck_sales_order_line_type CHECK (type IN ('product', 'account', 'text')),
	CONSTRAINT fk_sales_order_line_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_sales_order_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_sales_order_line_unit_code FOREIGN KEY(unit_code) REFERENCES unit (code),
	CONSTRAINT fk_sales_order_line_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_sales_order_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_sales_order_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_order_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_order_line_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id)
);
CREATE TABLE sales_quotation (
	number VARCHAR(20) NOT NULL,
	revision INTEGER NOT NULL,
	quotation_date DATE NOT NULL,
	valid_until DATE NOT NULL,
	state VARCHAR(40) NOT NULL,
	reason_id INTEGER,
	net BIGINT NOT NULL,
	total BIGINT NOT NULL,
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
	CONSTRAINT pk_sales_quotation PRIMARY KEY (id),
	CONSTRAINT uq_sales_quotation_company_id_number UNIQUE (company_id, number),
	CONSTRAINT ck_sales_quotation_one_discount CHECK (discount_percent is null or discount_amount is null),
	CONSTRAINT ck_sales_quotation_state CHECK (state IN ('created', 'sent', 'confirmed', 'lost', 'cancelled', 'expired')),
	CONSTRAINT fk_sales_quotation_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_sales_quotation_order_account_id FOREIGN KEY(order_account_id) REFERENCES customer (id),
	CONSTRAINT fk_sales_quotation_invoice_account_id FOREIGN KEY(invoice_account_id) REFERENCES customer (id),
	CONSTRAINT fk_sales_quotation_delivery_address_id FOREIGN KEY(delivery_address_id) REFERENCES customer_address (id) ON DELETE SET NULL,
	CONSTRAINT fk_sales_quotation_delivery_party_id FOREIGN KEY(delivery_party_id) REFERENCES document_party (id),
	CONSTRAINT fk_sales_quotation_invoice_party_id FOREIGN KEY(invoice_party_id) REFERENCES document_party (id),
	CONSTRAINT fk_sales_quotation_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id) ON DELETE SET NULL,
	CONSTRAINT fk_sales_quotation_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
	CONSTRAINT fk_sales_quotation_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_sales_quotation_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_sales_quotation_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_sales_quotation_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_sales_quotation_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_sales_quotation_payment_schedule_id FOREIGN KEY(payment_schedule_id) REFERENCES payment_schedule (id),
	CONSTRAINT fk_sales_quotation_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_sales_quotation_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_sales_quotation_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
	CONSTRAINT fk_sales_quotation_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_quotation_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT ck_sales_quotation_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT fk_sales_quotation_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_quotation_line (
	quotation_id INTEGER NOT NULL,
	converted_to_id INTEGER,
	line_no INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	product_id INTEGER,
	account_id INTEGER,
	text VARCHAR(2000) NOT NULL,
	quantity BIGINT NOT NULL,
	unit_code VARCHAR(3),
	unit_price BIGINT NOT NULL,
	price_unit BIGINT NOT NULL,
	discount_percent BIGINT,
	discount_amount BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	typed_amount BOOLEAN NOT NULL,
	discountable BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	vat_code_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	sales_group_id INTEGER,
	service_from DATE,
	service_to DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sales_quotation_line PRIMARY KEY (id),
	CONSTRAINT uq_sales_quotation_line_quotation_id_line_no UNIQUE (quotation_id, line_no),
	CONSTRAINT uq_sales_quotation_line_converted_to_id UNIQUE (converted_to_id),
	CONSTRAINT fk_sales_quotation_line_quotation_id FOREIGN KEY(quotation_id) REFERENCES sales_quotation (id) ON DELETE CASCADE,
	CONSTRAINT fk_sales_quotation_line_converted_to_id FOREIGN KEY(converted_to_id) REFERENCES sales_order_line (id) ON DELETE SET NULL,
	CONSTRAINT ck_sales_quotation_line_type CHECK (type IN ('product', 'account', 'text')),
	CONSTRAINT fk_sales_quotation_line_product_id FOREIGN KEY(product_id) REFERENCES product (id),
	CONSTRAINT fk_sales_quotation_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_sales_quotation_line_unit_code FOREIGN KEY(unit_code) REFERENCES unit (code),
	CONSTRAINT fk_sales_quotation_line_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_sales_quotation_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_sales_quotation_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_quotation_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_sales_quotation_line_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id)
);
CREATE TABLE sales_rep (
	code VARCHAR(10) NOT NULL,
	name VARCHAR(80) NOT NULL,
	account_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_sales_rep PRIMARY KEY (id),
	CONSTRAINT uq_sales_rep_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_sales_rep_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_sales_rep_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE saved_view (
	user_id INTEGER NOT NULL,
	list VARCHAR(40) NOT NULL,
	name VARCHAR(60) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_saved_view PRIMARY KEY (id),
	CONSTRAINT uq_saved_view_user_id_list_name UNIQUE (user_id, list, name),
	CONSTRAINT fk_saved_view_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE scheduler_lease (
	holder VARCHAR(120) NOT NULL,
	renewed_at VARCHAR(27) NOT NULL,
	expires_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_scheduler_lease PRIMARY KEY (id)
);
CREATE TABLE setting (
	company_id INTEGER,
	"key" VARCHAR(60) NOT NULL,
	value JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (id),
	CONSTRAINT fk_setting_company_id FOREIGN KEY(company_id) REFERENCES company (id)
);
CREATE TABLE settlement (
	posting_date DATE NOT NULL,
	discount_date DATE,
	origin VARCHAR(40) NOT NULL,
	undoes_id INTEGER,
	intercompany_no VARCHAR(20),
	reason_id INTEGER,
	text VARCHAR(100),
	facts JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_settlement PRIMARY KEY (id),
	CONSTRAINT uq_settlement_undoes_id UNIQUE (undoes_id),
	CONSTRAINT ck_settlement_origin CHECK (origin IN ('marks', 'manual', 'automatic', 'bank_line', 'cash_terms', 'credit_note', 'bill_event', 'write_off', 'refund', 'intercompany', 'import')),
	CONSTRAINT fk_settlement_undoes_id FOREIGN KEY(undoes_id) REFERENCES settlement (id),
	CONSTRAINT fk_settlement_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_settlement_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_settlement_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "settlement" VALUES('2026-02-16',NULL,'marks',NULL,NULL,NULL,'F1-12100-0318','{"v": 1, "rule": "SET-02", "saw": {"pairs": 1, "amount": {"$": 11858, "c": "EUR"}, "discount": {"$": 242, "c": "EUR"}}}','2026-02-16T12:00:00.000000Z',1,1,1);
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_settlement_mark PRIMARY KEY (id),
	CONSTRAINT uq_settlement_mark_entry_id UNIQUE (entry_id),
	CONSTRAINT ck_settlement_mark_holder CHECK (case when line_id is null then 0 else 1 end + case when basket_id is null then 0 else 1 end + case when part_id is null then 0 else 1 end + case when refund_id is null then 0 else 1 end = 1),
	CONSTRAINT ck_settlement_mark_amount CHECK (amount > 0),
	CONSTRAINT ck_settlement_mark_cross_rate CHECK (cross_rate > 0),
	CONSTRAINT fk_settlement_mark_line_id FOREIGN KEY(line_id) REFERENCES journal_line (id) ON DELETE CASCADE,
	CONSTRAINT fk_settlement_mark_basket_id FOREIGN KEY(basket_id) REFERENCES user (id),
	CONSTRAINT fk_settlement_mark_part_id FOREIGN KEY(part_id) REFERENCES bank_line_part (id) ON DELETE CASCADE,
	CONSTRAINT fk_settlement_mark_refund_id FOREIGN KEY(refund_id) REFERENCES refund (id) ON DELETE CASCADE,
	CONSTRAINT fk_settlement_mark_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_settlement_mark_use CHECK (use IN ('normal', 'always', 'never')),
	CONSTRAINT fk_settlement_mark_discount_account_id FOREIGN KEY(discount_account_id) REFERENCES account (id),
	CONSTRAINT fk_settlement_mark_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_settlement_mark_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "settlement_mark" VALUES(2,NULL,NULL,NULL,3,NULL,30000,'normal',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,'2026-02-16T12:00:00.000000Z',1,1,1);
CREATE TABLE settlement_pair (
	settlement_id INTEGER NOT NULL,
	debit_entry_id INTEGER NOT NULL,
	credit_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	counter_amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	cross_rate BIGINT,
	discount BIGINT NOT NULL,
	discount_tier INTEGER,
	discount_mode VARCHAR(40) NOT NULL,
	discount_account_id INTEGER,
	penny BIGINT NOT NULL,
	tolerance BIGINT NOT NULL,
	over_under BIGINT NOT NULL,
	write_off BIGINT NOT NULL,
	realised BIGINT NOT NULL,
	unrealised_back BIGINT NOT NULL,
	undoes_id INTEGER,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_settlement_pair PRIMARY KEY (id),
	CONSTRAINT uq_settlement_pair_undoes_id UNIQUE (undoes_id),
	CONSTRAINT ck_settlement_pair_two CHECK (debit_entry_id <> credit_entry_id),
	CONSTRAINT fk_settlement_pair_settlement_id FOREIGN KEY(settlement_id) REFERENCES settlement (id),
	CONSTRAINT fk_settlement_pair_debit_entry_id FOREIGN KEY(debit_entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_settlement_pair_credit_entry_id FOREIGN KEY(credit_entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_settlement_pair_discount_mode CHECK (discount_mode IN ('none', 'normal', 'always', 'never', 'manual', 'full', 'late')),
	CONSTRAINT fk_settlement_pair_discount_account_id FOREIGN KEY(discount_account_id) REFERENCES account (id),
	CONSTRAINT fk_settlement_pair_undoes_id FOREIGN KEY(undoes_id) REFERENCES settlement_pair (id),
	CONSTRAINT fk_settlement_pair_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "settlement_pair" VALUES(1,1,4,11858,11858,11858,NULL,242,1,'normal',42,0,0,0,0,0,0,NULL,'{"v": 1, "rule": "DSC-06", "saw": {"amount": {"$": 11858, "c": "EUR"}, "open": {"$": 12100, "c": "EUR"}, "discount": {"$": 242, "c": "EUR"}, "of": {"$": 242, "c": "EUR"}, "document": {"$": 12100, "c": "EUR"}, "taken": {"$": 0, "c": "EUR"}, "by_credit_notes": {"$": 0, "c": "EUR"}, "until": {"d": "2026-02-16"}, "day": {"d": "2026-02-16"}, "mode": "normal", "tier": 1}}',1,1);
CREATE TABLE tag (
	name VARCHAR(30) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT uq_tag_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_tag_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
	id INTEGER NOT NULL,
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
CREATE TABLE unit (
	code VARCHAR(3) NOT NULL,
	names JSON NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_unit PRIMARY KEY (code)
);
INSERT INTO "unit" VALUES('C62','{"en": "Piece", "nl": "Stuk", "fr": "Pi\u00e8ce", "de": "St\u00fcck"}',1);
INSERT INTO "unit" VALUES('H87','{"en": "Item", "nl": "Exemplaar", "fr": "Article", "de": "Exemplar"}',1);
INSERT INTO "unit" VALUES('HUR','{"en": "Hour", "nl": "Uur", "fr": "Heure", "de": "Stunde"}',1);
INSERT INTO "unit" VALUES('DAY','{"en": "Day", "nl": "Dag", "fr": "Jour", "de": "Tag"}',1);
INSERT INTO "unit" VALUES('MON','{"en": "Month", "nl": "Maand", "fr": "Mois", "de": "Monat"}',1);
INSERT INTO "unit" VALUES('KGM','{"en": "Kilogram", "nl": "Kilogram", "fr": "Kilogramme", "de": "Kilogramm"}',1);
INSERT INTO "unit" VALUES('MTR','{"en": "Metre", "nl": "Meter", "fr": "M\u00e8tre", "de": "Meter"}',1);
INSERT INTO "unit" VALUES('KMT','{"en": "Kilometre", "nl": "Kilometer", "fr": "Kilom\u00e8tre", "de": "Kilometer"}',1);
INSERT INTO "unit" VALUES('LTR','{"en": "Litre", "nl": "Liter", "fr": "Litre", "de": "Liter"}',1);
CREATE TABLE user (
	login VARCHAR(40) NOT NULL,
	display_name VARCHAR(80) NOT NULL,
	password_hash VARCHAR(200),
	language VARCHAR(40) NOT NULL,
	region VARCHAR(10) NOT NULL,
	mail_mode VARCHAR(40) NOT NULL,
	disabled_at VARCHAR(27),
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_user PRIMARY KEY (id),
	CONSTRAINT uq_user_login UNIQUE (login),
	CONSTRAINT ck_user_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT ck_user_mail_mode CHECK (mail_mode IN ('client', 'smtp'))
);
INSERT INTO "user" VALUES('Anna','Anna',NULL,'nl','nl_NL','client',NULL,1,1);
CREATE TABLE user_setting (
	user_id INTEGER NOT NULL,
	"key" VARCHAR(120) NOT NULL,
	value JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_user_setting PRIMARY KEY (id),
	CONSTRAINT uq_user_setting_user_id_key UNIQUE (user_id, "key"),
	CONSTRAINT fk_user_setting_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE vat_code (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	category VARCHAR(40) NOT NULL,
	account_id INTEGER NOT NULL,
	pending_account_id INTEGER,
	revenue_account_id INTEGER,
	cash_discount_account_id INTEGER,
	list_kind VARCHAR(40) NOT NULL,
	supply VARCHAR(40) NOT NULL,
	exemption_code VARCHAR(20),
	exemption_text JSON,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_code PRIMARY KEY (id),
	CONSTRAINT uq_vat_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_vat_code_category CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
	CONSTRAINT fk_vat_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_pending_account_id FOREIGN KEY(pending_account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_revenue_account_id FOREIGN KEY(revenue_account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_cash_discount_account_id FOREIGN KEY(cash_discount_account_id) REFERENCES account (id),
	CONSTRAINT ck_vat_code_list_kind CHECK (list_kind IN ('none', 'goods', 'services', 'triangular')),
	CONSTRAINT ck_vat_code_supply CHECK (supply IN ('goods', 'service')),
	CONSTRAINT fk_vat_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_code" VALUES('S1','{"en": "Standard rate", "nl": "Hoog tarief", "fr": "Taux normal", "de": "Normaler Steuersatz"}','S',18,NULL,31,NULL,'none','goods',NULL,NULL,1,1,1,1);
INSERT INTO "vat_code" VALUES('S2','{"en": "Reduced rate", "nl": "Laag tarief", "fr": "Taux r\u00e9duit", "de": "Erm\u00e4\u00dfigter Steuersatz"}','S',19,NULL,32,NULL,'none','goods',NULL,NULL,1,2,1,1);
INSERT INTO "vat_code" VALUES('Z','{"en": "Zero rate", "nl": "Nultarief", "fr": "Taux z\u00e9ro", "de": "Nullsatz"}','Z',18,NULL,37,NULL,'none','goods',NULL,NULL,1,3,1,1);
INSERT INTO "vat_code" VALUES('E','{"en": "Exempt", "nl": "Vrijgesteld", "fr": "Exon\u00e9r\u00e9", "de": "Steuerfrei"}','E',18,NULL,37,NULL,'none','goods',NULL,NULL,1,4,1,1);
INSERT INTO "vat_code" VALUES('RC','{"en": "Domestic reverse charge", "nl": "Btw verlegd binnenland", "fr": "Autoliquidation nationale", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}','AE',18,NULL,33,NULL,'none','goods',NULL,'{"en": "VAT reverse charged", "nl": "Btw verlegd", "fr": "Autoliquidation", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}',1,5,1,1);
INSERT INTO "vat_code" VALUES('ICS','{"en": "Intra-EU supply of goods", "nl": "Intracommunautaire levering", "fr": "Livraison intracommunautaire", "de": "Innergemeinschaftliche Lieferung"}','K',18,NULL,34,NULL,'goods','goods',NULL,'{"en": "Intra-Community supply, exempt", "nl": "Intracommunautaire levering", "fr": "Livraison intracommunautaire exon\u00e9r\u00e9e", "de": "Steuerfreie innergemeinschaftliche Lieferung"}',1,6,1,1);
INSERT INTO "vat_code" VALUES('ICV','{"en": "Services to EU businesses", "nl": "Diensten aan EU-ondernemers", "fr": "Services \u00e0 des assujettis de l\u2019UE", "de": "Leistungen an EU-Unternehmer"}','AE',18,NULL,35,NULL,'services','service',NULL,'{"en": "Reverse charge", "nl": "Btw verlegd", "fr": "Autoliquidation", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}',1,7,1,1);
INSERT INTO "vat_code" VALUES('ICT','{"en": "Triangular trade, middle party", "nl": "ABC-levering, tussenpartij", "fr": "Op\u00e9ration triangulaire", "de": "Dreiecksgesch\u00e4ft"}','AE',18,NULL,34,NULL,'triangular','goods',NULL,NULL,1,8,1,1);
INSERT INTO "vat_code" VALUES('EXP','{"en": "Export of goods", "nl": "Uitvoer van goederen", "fr": "Exportation", "de": "Ausfuhrlieferung"}','G',18,NULL,36,NULL,'none','goods',NULL,'{"en": "Export, zero-rated", "nl": "Uitvoer buiten de EU", "fr": "Exportation exon\u00e9r\u00e9e", "de": "Steuerfreie Ausfuhrlieferung"}',1,9,1,1);
INSERT INTO "vat_code" VALUES('OOS','{"en": "Outside the scope of VAT", "nl": "Buiten de btw", "fr": "Hors champ de TVA", "de": "Nicht steuerbar"}','O',18,NULL,NULL,NULL,'none','goods',NULL,NULL,1,10,1,1);
INSERT INTO "vat_code" VALUES('SB','{"en": "Small-business exemption", "nl": "Kleineondernemersregeling", "fr": "Franchise en base", "de": "Kleinunternehmerregelung"}','E',18,NULL,37,NULL,'none','goods',NULL,NULL,1,11,1,1);
CREATE TABLE vat_entry (
	voucher_id INTEGER NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	vat_code_id INTEGER NOT NULL,
	category VARCHAR(40) NOT NULL,
	rate BIGINT NOT NULL,
	customer_id INTEGER NOT NULL,
	vat_number VARCHAR(20),
	country_code VARCHAR(2) NOT NULL,
	list_kind VARCHAR(40) NOT NULL,
	supply VARCHAR(40) NOT NULL,
	vat_date DATE NOT NULL,
	base BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	base_accounting BIGINT NOT NULL,
	vat_accounting BIGINT NOT NULL,
	difference BIGINT NOT NULL,
	base_only BOOLEAN NOT NULL,
	pending BOOLEAN NOT NULL,
	gl_entry_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_vat_entry PRIMARY KEY (id),
	CONSTRAINT fk_vat_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_vat_entry_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT ck_vat_entry_category CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
	CONSTRAINT fk_vat_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_vat_entry_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT ck_vat_entry_list_kind CHECK (list_kind IN ('none', 'goods', 'services', 'triangular')),
	CONSTRAINT ck_vat_entry_supply CHECK (supply IN ('goods', 'service')),
	CONSTRAINT fk_vat_entry_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_vat_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_group (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_group PRIMARY KEY (id),
	CONSTRAINT uq_vat_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_vat_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_group" VALUES('DOMESTIC','{"en": "Domestic", "nl": "Binnenland", "fr": "National", "de": "Inland"}',1,1,1);
INSERT INTO "vat_group" VALUES('DOMESTIC-RC','{"en": "Domestic, reverse charge", "nl": "Binnenland, btw verlegd", "fr": "National, autoliquidation", "de": "Inland, Reverse-Charge"}',2,1,1);
INSERT INTO "vat_group" VALUES('EU-BUSINESS','{"en": "Businesses in the EU", "nl": "Ondernemers in de EU", "fr": "Assujettis de l\u2019UE", "de": "Unternehmer in der EU"}',3,1,1);
INSERT INTO "vat_group" VALUES('EXPORT','{"en": "Outside the EU", "nl": "Buiten de EU", "fr": "Hors UE", "de": "Drittland"}',4,1,1);
INSERT INTO "vat_group" VALUES('EXEMPT','{"en": "Exempt customers", "nl": "Vrijgestelde klanten", "fr": "Clients exon\u00e9r\u00e9s", "de": "Befreite Debitoren"}',5,1,1);
CREATE TABLE vat_matrix (
	vat_group_id INTEGER NOT NULL,
	item_vat_group_id INTEGER NOT NULL,
	vat_code_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_matrix PRIMARY KEY (id),
	CONSTRAINT uq_vat_matrix_company_id_vat_group_id_item_vat_group_id UNIQUE (company_id, vat_group_id, item_vat_group_id),
	CONSTRAINT fk_vat_matrix_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_vat_matrix_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_vat_matrix_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_vat_matrix_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_matrix" VALUES(1,1,1,1,1,1);
INSERT INTO "vat_matrix" VALUES(1,2,2,2,1,1);
INSERT INTO "vat_matrix" VALUES(1,3,3,3,1,1);
INSERT INTO "vat_matrix" VALUES(1,4,4,4,1,1);
INSERT INTO "vat_matrix" VALUES(1,5,1,5,1,1);
INSERT INTO "vat_matrix" VALUES(1,6,10,6,1,1);
INSERT INTO "vat_matrix" VALUES(2,1,5,7,1,1);
INSERT INTO "vat_matrix" VALUES(2,2,5,8,1,1);
INSERT INTO "vat_matrix" VALUES(2,3,5,9,1,1);
INSERT INTO "vat_matrix" VALUES(2,4,5,10,1,1);
INSERT INTO "vat_matrix" VALUES(2,5,5,11,1,1);
INSERT INTO "vat_matrix" VALUES(2,6,10,12,1,1);
INSERT INTO "vat_matrix" VALUES(3,1,6,13,1,1);
INSERT INTO "vat_matrix" VALUES(3,2,6,14,1,1);
INSERT INTO "vat_matrix" VALUES(3,3,6,15,1,1);
INSERT INTO "vat_matrix" VALUES(3,4,6,16,1,1);
INSERT INTO "vat_matrix" VALUES(3,5,7,17,1,1);
INSERT INTO "vat_matrix" VALUES(3,6,10,18,1,1);
INSERT INTO "vat_matrix" VALUES(4,1,9,19,1,1);
INSERT INTO "vat_matrix" VALUES(4,2,9,20,1,1);
INSERT INTO "vat_matrix" VALUES(4,3,9,21,1,1);
INSERT INTO "vat_matrix" VALUES(4,4,9,22,1,1);
INSERT INTO "vat_matrix" VALUES(4,5,10,23,1,1);
INSERT INTO "vat_matrix" VALUES(4,6,10,24,1,1);
INSERT INTO "vat_matrix" VALUES(5,1,4,25,1,1);
INSERT INTO "vat_matrix" VALUES(5,2,4,26,1,1);
INSERT INTO "vat_matrix" VALUES(5,3,4,27,1,1);
INSERT INTO "vat_matrix" VALUES(5,4,4,28,1,1);
INSERT INTO "vat_matrix" VALUES(5,5,4,29,1,1);
INSERT INTO "vat_matrix" VALUES(5,6,10,30,1,1);
CREATE TABLE vat_number_check (
	customer_id INTEGER NOT NULL,
	vat_number VARCHAR(20) NOT NULL,
	result VARCHAR(40) NOT NULL,
	consultation_no VARCHAR(40),
	name VARCHAR(100),
	address VARCHAR(200),
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_vat_number_check PRIMARY KEY (id),
	CONSTRAINT fk_vat_number_check_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_vat_number_check_result CHECK (result IN ('valid', 'invalid', 'unavailable')),
	CONSTRAINT fk_vat_number_check_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_vat_number_check_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_period (
	vat_registration VARCHAR(20) NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	kind VARCHAR(40) NOT NULL,
	status VARCHAR(40) NOT NULL,
	filed_on DATE,
	receipt VARCHAR(60),
	figures JSON,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_period PRIMARY KEY (id),
	CONSTRAINT uq_vat_period_company_id_vat_registration_start UNIQUE (company_id, vat_registration, start),
	CONSTRAINT ck_vat_period_kind CHECK (kind IN ('month', 'quarter', 'year')),
	CONSTRAINT ck_vat_period_status CHECK (status IN ('open', 'filed')),
	CONSTRAINT fk_vat_period_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_rate (
	vat_code_id INTEGER NOT NULL,
	valid_from DATE NOT NULL,
	rate BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_vat_rate PRIMARY KEY (id),
	CONSTRAINT uq_vat_rate_vat_code_id_valid_from UNIQUE (vat_code_id, valid_from),
	CONSTRAINT ck_vat_rate_rate CHECK (rate between 0 and 1000000),
	CONSTRAINT fk_vat_rate_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id) ON DELETE CASCADE
);
INSERT INTO "vat_rate" VALUES(1,'2000-01-01',210000,1);
INSERT INTO "vat_rate" VALUES(2,'2000-01-01',90000,2);
INSERT INTO "vat_rate" VALUES(3,'2000-01-01',0,3);
INSERT INTO "vat_rate" VALUES(4,'2000-01-01',0,4);
INSERT INTO "vat_rate" VALUES(5,'2000-01-01',0,5);
INSERT INTO "vat_rate" VALUES(6,'2000-01-01',0,6);
INSERT INTO "vat_rate" VALUES(7,'2000-01-01',0,7);
INSERT INTO "vat_rate" VALUES(8,'2000-01-01',0,8);
INSERT INTO "vat_rate" VALUES(9,'2000-01-01',0,9);
INSERT INTO "vat_rate" VALUES(10,'2000-01-01',0,10);
INSERT INTO "vat_rate" VALUES(11,'2000-01-01',0,11);
CREATE TABLE voucher (
	series_line_id INTEGER NOT NULL,
	number VARCHAR(20) NOT NULL,
	own_number BOOLEAN NOT NULL,
	source VARCHAR(40) NOT NULL,
	posting_date DATE NOT NULL,
	document_date DATE NOT NULL,
	period_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	text VARCHAR(100) NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	reverses_id INTEGER,
	intercompany_no VARCHAR(20),
	job_run_id INTEGER,
	posted_by_id INTEGER NOT NULL,
	posted_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_voucher PRIMARY KEY (id),
	CONSTRAINT uq_voucher_series_line_id_number UNIQUE (series_line_id, number),
	CONSTRAINT uq_voucher_reverses_id UNIQUE (reverses_id),
	CONSTRAINT fk_voucher_series_line_id FOREIGN KEY(series_line_id) REFERENCES number_series_line (id),
	CONSTRAINT ck_voucher_source CHECK (source IN ('INV', 'CRN', 'FTI', 'FTC', 'PRE', 'PAY', 'SET', 'REF', 'BNK', 'BOE', 'INT', 'CLT', 'WOF', 'FXR', 'GEN', 'OPN')),
	CONSTRAINT fk_voucher_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT fk_voucher_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_voucher_reverses_id FOREIGN KEY(reverses_id) REFERENCES voucher (id),
	CONSTRAINT fk_voucher_job_run_id FOREIGN KEY(job_run_id) REFERENCES job_run (id),
	CONSTRAINT fk_voucher_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_voucher_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "voucher" VALUES(35,'OPN-2026-000001',0,'OPN','2026-02-16','2026-02-16',38,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',1,1);
INSERT INTO "voucher" VALUES(35,'OPN-2026-000002',0,'OPN','2026-02-16','2026-02-16',38,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',2,1);
INSERT INTO "voucher" VALUES(35,'OPN-2026-000003',0,'OPN','2026-02-16','2026-02-16',38,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',3,1);
INSERT INTO "voucher" VALUES(37,'PAY-2026-000001',0,'PAY','2026-02-16','2026-02-16',38,'EUR','De Vries F1-12100-0318','journal',1,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',4,1);
INSERT INTO "voucher" VALUES(38,'SET-2026-000001',0,'SET','2026-02-16','2026-02-16',38,'EUR','F1-12100-0318',NULL,NULL,NULL,NULL,NULL,1,'2026-02-16T12:00:00.000000Z',5,1);
CREATE TABLE work_calendar (
	code VARCHAR(10) NOT NULL,
	weekdays VARCHAR(7) NOT NULL,
	base VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_work_calendar PRIMARY KEY (id),
	CONSTRAINT uq_work_calendar_code UNIQUE (code),
	CONSTRAINT ck_work_calendar_base CHECK (base IN ('none', 'nl', 'be', 'fr', 'de', 'gb', 'target'))
);
CREATE TABLE work_calendar_day (
	calendar_id INTEGER NOT NULL,
	day DATE NOT NULL,
	closed BOOLEAN NOT NULL,
	text VARCHAR(60) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_work_calendar_day PRIMARY KEY (id),
	CONSTRAINT uq_work_calendar_day_calendar_id_day UNIQUE (calendar_id, day),
	CONSTRAINT fk_work_calendar_day_calendar_id FOREIGN KEY(calendar_id) REFERENCES work_calendar (id) ON DELETE CASCADE
);
CREATE INDEX ix_audit_record_entity ON audit_record (entity_table, entity_id, seq);
CREATE UNIQUE INDEX uq_form_draft_form ON form_draft (user_id, window, coalesce(record_table, ''), coalesce(record_id, 0));
CREATE INDEX ix_attachment_owner ON attachment (owner_table, owner_id);
CREATE INDEX ix_note_owner ON note (owner_table, owner_id);
CREATE UNIQUE INDEX uq_setting_company_key ON setting (coalesce(company_id, 0), "key");
CREATE UNIQUE INDEX uq_role_member_role_user_company ON role_member (role_id, user_id, coalesce(company_id, 0));
CREATE INDEX ix_fiscal_period_start ON fiscal_period (start, "end");
CREATE UNIQUE INDEX uq_allowed_posting_range_company_user ON allowed_posting_range (company_id, coalesce(user_id, 0));
CREATE INDEX ix_import_run_sha256 ON import_run (sha256);
CREATE INDEX ix_aging_snapshot_definition ON aging_snapshot (company_id, definition_id, id);
CREATE UNIQUE INDEX uq_role_account_company_role_currency ON role_account (company_id, role, coalesce(currency, ''));
CREATE UNIQUE INDEX uq_company_bank_account_default ON company_bank_account (company_id, currency) WHERE default_for_currency;
CREATE INDEX ix_voucher_company_date ON voucher (company_id, posting_date);
CREATE INDEX ix_voucher_document ON voucher (document_table, document_id);
CREATE UNIQUE INDEX uq_product_company_number ON product (company_id, lower(number));
CREATE INDEX ix_product_search_key ON product (company_id, search_key);
CREATE INDEX ix_job_item_run_id ON job_item (run_id);
CREATE INDEX ix_reconciliation_statement_date ON reconciliation (bank_id, statement_date);
CREATE UNIQUE INDEX uq_reconciliation_open ON reconciliation (bank_id) WHERE state = 'open';
CREATE UNIQUE INDEX uq_fee_row_step ON fee_row (level_id, per_line, coalesce(currency, ''), threshold);
CREATE UNIQUE INDEX uq_letter_text_position ON letter_text (sequence_id, coalesce(level_id, 0), position);
CREATE INDEX ix_import_mapping_headings ON import_mapping (headings);
CREATE INDEX ix_intercompany_link_number ON intercompany_link (number);
CREATE UNIQUE INDEX uq_revenue_rule_what ON revenue_rule (company_id, coalesce(product_id, 0), coalesce(product_group_id, 0), coalesce(vat_code_id, 0));
CREATE INDEX ix_deposit_slip_state ON deposit_slip (company_id, state);
CREATE UNIQUE INDEX uq_number_series_use_purpose ON number_series_use (company_id, purpose, coalesce(customer_group_id, 0));
CREATE INDEX ix_bank_statement_import_id ON bank_statement (import_id);
CREATE INDEX ix_bank_statement_end ON bank_statement (bank_id, "end");
CREATE INDEX ix_customer_party_id ON customer (party_id);
CREATE INDEX ix_customer_search_key ON customer (company_id, search_key);
CREATE UNIQUE INDEX uq_customer_company_number ON customer (company_id, lower(number));
CREATE UNIQUE INDEX uq_document_text_where ON document_text (company_id, document_kind, position, coalesce(customer_group_id, 0), coalesce(country_code, ''));
CREATE INDEX ix_journal_state ON journal (company_id, kind, state);
CREATE UNIQUE INDEX uq_posting_profile_line_who ON posting_profile_line (profile_id, coalesce(customer_id, 0), coalesce(customer_group_id, 0));
CREATE INDEX ix_aging_snapshot_customer_customer_id ON aging_snapshot_customer (customer_id);
CREATE INDEX ix_archived_document_document ON archived_document (document_table, document_id);
CREATE INDEX ix_archived_document_customer ON archived_document (company_id, customer_id, date);
CREATE INDEX ix_outgoing_message_sender ON outgoing_message (sent_by_id, at);
CREATE INDEX ix_outgoing_message_customer_id ON outgoing_message (customer_id);
CREATE INDEX ix_outgoing_message_document ON outgoing_message (document_table, document_id);
CREATE INDEX ix_legal_hold_customer_id ON legal_hold (customer_id);
CREATE INDEX ix_bank_statement_line_booking_date ON bank_statement_line (company_id, booking_date);
CREATE UNIQUE INDEX uq_bank_statement_line_reference ON bank_statement_line (bank_id, bank_reference, detail) WHERE bank_reference <> '';
CREATE INDEX ix_bank_statement_line_end_to_end ON bank_statement_line (company_id, end_to_end);
CREATE INDEX ix_learned_rule_customer_id ON learned_rule (customer_id);
CREATE INDEX ix_customer_contact_customer_id ON customer_contact (customer_id);
CREATE INDEX ix_customer_bank_account_customer_id ON customer_bank_account (customer_id);
CREATE INDEX ix_customer_bank_account_iban ON customer_bank_account (company_id, iban);
CREATE INDEX ix_customer_registration_customer_id ON customer_registration (customer_id);
CREATE INDEX ix_customer_registration_value ON customer_registration (company_id, scheme, value);
CREATE INDEX ix_block_change_customer_id ON block_change (customer_id);
CREATE INDEX ix_vat_number_check_customer_id ON vat_number_check (customer_id);
CREATE UNIQUE INDEX uq_output_profile_where ON output_profile (company_id, document_kind, coalesce(customer_id, 0));
CREATE INDEX ix_general_ledger_entry_account ON general_ledger_entry (company_id, account_id, posting_date, accounting_amount);
CREATE UNIQUE INDEX uq_customer_ledger_entry_reference ON customer_ledger_entry (company_id, payment_reference, instalment) WHERE payment_reference is not null;
CREATE INDEX ix_customer_ledger_entry_document_no ON customer_ledger_entry (company_id, document_no);
CREATE INDEX ix_customer_ledger_entry_document_key ON customer_ledger_entry (company_id, document_key);
CREATE INDEX ix_customer_ledger_entry_apart ON customer_ledger_entry (company_id) WHERE prepayment or entry_type = 'bill_of_exchange';
CREATE INDEX ix_customer_ledger_entry_customer_id_posting_date ON customer_ledger_entry (customer_id, posting_date);
CREATE INDEX ix_customer_ledger_entry_voucher_id ON customer_ledger_entry (voucher_id);
CREATE INDEX ix_recurring_assignment_customer_id ON recurring_assignment (customer_id);
CREATE INDEX ix_recurring_assignment_template_id ON recurring_assignment (template_id);
CREATE INDEX ix_payment_proposal_state ON payment_proposal (company_id, purpose, state);
CREATE INDEX ix_output_item_status ON output_item (company_id, status);
CREATE UNIQUE INDEX uq_output_item_way ON output_item (document_table, document_id, channel, coalesce(recipient, ''));
CREATE INDEX ix_bank_transaction_voucher_id ON bank_transaction (voucher_id);
CREATE INDEX ix_bank_transaction_date ON bank_transaction (company_id, bank_id, date);
CREATE INDEX ix_bank_transaction_deposit_slip_id ON bank_transaction (deposit_slip_id);
CREATE INDEX ix_entry_collection_status ON entry_collection (company_id, status);
CREATE INDEX ix_entry_status_change_entry_id ON entry_status_change (entry_id);
CREATE INDEX ix_run_exclusion_run_id ON run_exclusion (run_id);
CREATE UNIQUE INDEX uq_collection_letter_draft ON collection_letter (company_id, customer_id, currency, level) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_collection_letter_number ON collection_letter (company_id, number) WHERE number is not null and cancels_id is null;
CREATE INDEX ix_collection_letter_customer_id ON collection_letter (customer_id);
CREATE INDEX ix_collection_log_entry_entry ON collection_log_entry (entry_id, level);
CREATE INDEX ix_vat_entry_voucher_id ON vat_entry (voucher_id);
CREATE INDEX ix_vat_entry_date ON vat_entry (company_id, vat_date, list_kind);
CREATE INDEX ix_settlement_pair_settlement_id ON settlement_pair (settlement_id);
CREATE INDEX ix_settlement_pair_debit_entry_id ON settlement_pair (debit_entry_id);
CREATE INDEX ix_settlement_pair_credit_entry_id ON settlement_pair (credit_entry_id);
CREATE INDEX ix_entry_transfer_voucher_id ON entry_transfer (voucher_id);
CREATE INDEX ix_entry_transfer_entry_id ON entry_transfer (entry_id);
CREATE INDEX ix_clearing_item_end_to_end ON clearing_item (company_id, end_to_end);
CREATE INDEX ix_clearing_item_account ON clearing_item (company_id, account_id);
CREATE INDEX ix_clearing_item_document ON clearing_item (document_table, document_id);
CREATE INDEX ix_clearing_item_gl_entry_id ON clearing_item (gl_entry_id);
CREATE INDEX ix_sales_quotation_order_account_id ON sales_quotation (order_account_id);
CREATE INDEX ix_sales_quotation_state ON sales_quotation (company_id, state);
CREATE INDEX ix_sales_order_under_way ON sales_order (company_id, invoice_account_id) WHERE status in ('open', 'delivered');
CREATE INDEX ix_sales_order_date ON sales_order (company_id, order_date);
CREATE INDEX ix_sales_order_order_account_id ON sales_order (order_account_id);
CREATE INDEX ix_journal_line_position ON journal_line (journal_id, position);
CREATE INDEX ix_journal_line_entry_id ON journal_line (entry_id);
CREATE INDEX ix_payment_proposal_line_payment ON payment_proposal_line (proposal_id, payment);
CREATE UNIQUE INDEX uq_payment_cancellation_entry ON payment_cancellation (entry_id) WHERE state <> 'rejected';
CREATE INDEX ix_payment_cancellation_customer ON payment_cancellation (customer_id, kind, date);
CREATE INDEX ix_bad_debt_relief_possible ON bad_debt_relief (company_id, claimed_on, possible_from);
CREATE UNIQUE INDEX uq_deposit_slip_line_entry ON deposit_slip_line (entry_id) WHERE cancelled_on is null;
CREATE INDEX ix_deposit_slip_line_slip_id ON deposit_slip_line (slip_id);
CREATE INDEX ix_output_attempt_item_id ON output_attempt (item_id);
CREATE INDEX ix_bank_statement_line_state_customer_id ON bank_statement_line_state (customer_id);
CREATE INDEX ix_bank_statement_line_state_open ON bank_statement_line_state (company_id, bank_id, state, booking_date);
CREATE INDEX ix_bank_proposal_item_entry_id ON bank_proposal_item (entry_id);
CREATE INDEX ix_bank_line_part_entry_id ON bank_line_part (entry_id);
CREATE UNIQUE INDEX uq_reconciliation_match_transaction ON reconciliation_match (bank_transaction_id) WHERE bank_transaction_id is not null;
CREATE INDEX ix_reconciliation_match_reconciliation_id ON reconciliation_match (reconciliation_id);
CREATE INDEX ix_reconciliation_match_group ON reconciliation_match (bank_id, group_no);
CREATE UNIQUE INDEX uq_reconciliation_match_line ON reconciliation_match (line_id) WHERE line_id is not null;
CREATE INDEX ix_collection_letter_line_entry_id ON collection_letter_line (entry_id);
CREATE INDEX ix_customer_entry_state_live ON customer_entry_state (company_id, open_until, customer_id, due_date, posting_date, last_detail_on, remaining_accounting, remaining, currency);
CREATE INDEX ix_customer_entry_state_on_hold ON customer_entry_state (company_id, open_until) WHERE on_hold is not null;
CREATE INDEX ix_customer_entry_state_remaining ON customer_entry_state (company_id, remaining) WHERE open_until = '9999-12-31';
CREATE INDEX ix_detailed_entry_customer ON detailed_entry (customer_id, posting_date);
CREATE INDEX ix_detailed_entry_voucher_id ON detailed_entry (voucher_id);
CREATE INDEX ix_detailed_entry_gl_entry_id ON detailed_entry (gl_entry_id);
CREATE INDEX ix_detailed_entry_entry ON detailed_entry (entry_id, posting_date, accounting_amount, amount);
CREATE INDEX ix_detailed_entry_control ON detailed_entry (company_id, control_account_id, posting_date, accounting_amount);
CREATE INDEX ix_detailed_entry_pair_id ON detailed_entry (pair_id);
CREATE INDEX ix_clearing_match_item_id ON clearing_match (item_id);
CREATE INDEX ix_sales_order_line_original_line_id ON sales_order_line (original_line_id);
CREATE INDEX ix_picking_list_order_id ON picking_list (order_id);
CREATE INDEX ix_packing_slip_invoice_by ON packing_slip (company_id, invoice_by);
CREATE INDEX ix_packing_slip_corrects_id ON packing_slip (corrects_id);
CREATE INDEX ix_packing_slip_order_id ON packing_slip (order_id);
CREATE UNIQUE INDEX uq_sales_invoice_cancels ON sales_invoice (original_id) WHERE correction_role = 'cancelling';
CREATE INDEX ix_sales_invoice_order_account_id ON sales_invoice (order_account_id);
CREATE INDEX ix_sales_invoice_voucher_id ON sales_invoice (voucher_id);
CREATE INDEX ix_sales_invoice_order_id ON sales_invoice (order_id);
CREATE INDEX ix_sales_invoice_account ON sales_invoice (invoice_account_id, posting_date);
CREATE INDEX ix_sales_invoice_state ON sales_invoice (company_id, state, posting_date);
CREATE UNIQUE INDEX uq_sales_invoice_corrects ON sales_invoice (original_id) WHERE correction_role = 'corrected';
CREATE INDEX ix_sales_invoice_original_id ON sales_invoice (original_id);
CREATE INDEX ix_journal_line_fee_journal_id ON journal_line_fee (journal_id);
CREATE INDEX ix_refund_state ON refund (company_id, state);
CREATE INDEX ix_refund_customer_id ON refund (customer_id);
CREATE INDEX ix_post_dated_cheque_state ON post_dated_cheque (company_id, state, due);
CREATE INDEX ix_post_dated_cheque_entry_id ON post_dated_cheque (entry_id);
CREATE INDEX ix_post_dated_cheque_customer_id ON post_dated_cheque (customer_id);
CREATE INDEX ix_card_transaction_state ON card_transaction (company_id, state);
CREATE INDEX ix_card_transaction_customer_id ON card_transaction (customer_id);
CREATE INDEX ix_card_transaction_order_id ON card_transaction (order_id);
CREATE INDEX ix_settlement_mark_basket ON settlement_mark (company_id, basket_id);
CREATE INDEX ix_settlement_mark_refund_id ON settlement_mark (refund_id);
CREATE INDEX ix_settlement_mark_part_id ON settlement_mark (part_id);
CREATE INDEX ix_settlement_mark_line_id ON settlement_mark (line_id);
CREATE INDEX ix_picking_list_line_order_line_id ON picking_list_line (order_line_id);
CREATE INDEX ix_packing_slip_line_corrects_id ON packing_slip_line (corrects_id);
CREATE INDEX ix_packing_slip_line_order_line_id ON packing_slip_line (order_line_id);
CREATE INDEX ix_invoice_line_order_line_id ON invoice_line (order_line_id);
CREATE INDEX ix_invoice_line_original_line_id ON invoice_line (original_line_id);
CREATE INDEX ix_document_charge_order_id ON document_charge (order_id);
CREATE INDEX ix_document_charge_template_id ON document_charge (template_id);
CREATE INDEX ix_document_charge_quotation_id ON document_charge (quotation_id);
CREATE INDEX ix_document_charge_invoice_id ON document_charge (invoice_id);
CREATE INDEX ix_accounting_distribution_invoice_id ON accounting_distribution (invoice_id);
CREATE INDEX ix_accounting_distribution_template_id ON accounting_distribution (template_id);
CREATE INDEX ix_accounting_distribution_gl_entry_id ON accounting_distribution (gl_entry_id);
CREATE INDEX ix_original_invoice_invoice_id ON original_invoice (invoice_id);
CREATE INDEX ix_prepayment_deduction_prepayment_id ON prepayment_deduction (prepayment_id);
CREATE INDEX ix_recurring_occurrence_run_id ON recurring_occurrence (run_id);
CREATE INDEX ix_recurring_occurrence_invoice_id ON recurring_occurrence (invoice_id);
CREATE INDEX ix_electronic_invoice_status ON electronic_invoice (company_id, status);
CREATE INDEX ix_refund_entry_entry_id ON refund_entry (entry_id);
CREATE INDEX ix_card_event_transaction_id ON card_event (transaction_id);
CREATE INDEX ix_invoice_line_source_slip_line_id ON invoice_line_source (slip_line_id);
CREATE INDEX ix_invoice_line_source_order_line_id ON invoice_line_source (order_line_id);
CREATE INDEX ix_commission_transaction_invoice_line_id ON commission_transaction (invoice_line_id);
CREATE INDEX ix_commission_transaction_rep_id ON commission_transaction (rep_id);
CREATE INDEX ix_electronic_invoice_event_e_invoice_id ON electronic_invoice_event (e_invoice_id);
CREATE TRIGGER guard_accounting_distribution_update before update on accounting_distribution for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: accounting_distribution'); end;
CREATE TRIGGER guard_accounting_distribution_delete before delete on accounting_distribution for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: accounting_distribution'); end;
CREATE TRIGGER guard_accounting_distribution_insert before insert on accounting_distribution for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: accounting_distribution'); end;
CREATE TRIGGER guard_aging_snapshot_update before update on aging_snapshot for each row when 1 begin select raise(abort, 'final rows: aging_snapshot'); end;
CREATE TRIGGER guard_aging_snapshot_delete before delete on aging_snapshot for each row when 1 begin select raise(abort, 'final rows: aging_snapshot'); end;
CREATE TRIGGER guard_aging_snapshot_amount_update before update on aging_snapshot_amount for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_amount'); end;
CREATE TRIGGER guard_aging_snapshot_amount_delete before delete on aging_snapshot_amount for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_amount'); end;
CREATE TRIGGER guard_aging_snapshot_customer_update before update on aging_snapshot_customer for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_customer'); end;
CREATE TRIGGER guard_aging_snapshot_customer_delete before delete on aging_snapshot_customer for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_customer'); end;
CREATE TRIGGER guard_archive_content_update before update on archive_content for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."bytes" is null) begin select raise(abort, 'final rows: archive_content'); end;
CREATE TRIGGER guard_archive_content_delete before delete on archive_content for each row when 1 begin select raise(abort, 'final rows: archive_content'); end;
CREATE TRIGGER guard_archived_document_update before update on archived_document for each row when 1 begin select raise(abort, 'final rows: archived_document'); end;
CREATE TRIGGER guard_archived_document_delete before delete on archived_document for each row when 1 begin select raise(abort, 'final rows: archived_document'); end;
CREATE TRIGGER guard_audit_anchor_update before update on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_anchor_delete before delete on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_payload_update before update on audit_payload for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."content" is null) begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_payload_delete before delete on audit_payload for each row when 1 begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_record_update before update on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
CREATE TRIGGER guard_audit_record_delete before delete on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
CREATE TRIGGER guard_backup_record_update before update on backup_record for each row when 1 begin select raise(abort, 'final rows: backup_record'); end;
CREATE TRIGGER guard_backup_record_delete before delete on backup_record for each row when 1 begin select raise(abort, 'final rows: backup_record'); end;
CREATE TRIGGER guard_bank_import_update before update on bank_import for each row when 1 begin select raise(abort, 'final rows: bank_import'); end;
CREATE TRIGGER guard_bank_line_part_update before update on bank_line_part for each row when ((select p.state from bank_statement_line_state p where p.line_id = OLD.line_id) not in ('new', 'suggested', 'accepted', 'ignored', 'error') or (select p.state from bank_statement_line_state p where p.line_id = NEW.line_id) not in ('new', 'suggested', 'accepted', 'ignored', 'error')) begin select raise(abort, 'final rows: bank_line_part'); end;
CREATE TRIGGER guard_bank_line_part_delete before delete on bank_line_part for each row when (select p.state from bank_statement_line_state p where p.line_id = OLD.line_id) not in ('new', 'suggested', 'accepted', 'ignored', 'error') begin select raise(abort, 'final rows: bank_line_part'); end;
CREATE TRIGGER guard_bank_line_part_insert before insert on bank_line_part for each row when (select p.state from bank_statement_line_state p where p.line_id = NEW.line_id) not in ('new', 'suggested', 'accepted', 'ignored', 'error') begin select raise(abort, 'final rows: bank_line_part'); end;
CREATE TRIGGER guard_bank_statement_update before update on bank_statement for each row when 1 begin select raise(abort, 'final rows: bank_statement'); end;
CREATE TRIGGER guard_bank_statement_line_update before update on bank_statement_line for each row when 1 begin select raise(abort, 'final rows: bank_statement_line'); end;
CREATE TRIGGER guard_bank_statement_line_state_delete before delete on bank_statement_line_state for each row when OLD.state not in ('new', 'suggested', 'accepted', 'ignored', 'error') begin select raise(abort, 'final rows: bank_statement_line_state'); end;
CREATE TRIGGER guard_bank_transaction_update before update on bank_transaction for each row when 1 begin select raise(abort, 'final rows: bank_transaction'); end;
CREATE TRIGGER guard_bank_transaction_delete before delete on bank_transaction for each row when 1 begin select raise(abort, 'final rows: bank_transaction'); end;
CREATE TRIGGER guard_block_change_update before update on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_block_change_delete before delete on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_card_event_update before update on card_event for each row when 1 begin select raise(abort, 'final rows: card_event'); end;
CREATE TRIGGER guard_card_event_delete before delete on card_event for each row when 1 begin select raise(abort, 'final rows: card_event'); end;
CREATE TRIGGER guard_cash_count_update before update on cash_count for each row when ((select p.state from cash_day p where p.id = OLD.cash_day_id) <> 'open' or (select p.state from cash_day p where p.id = NEW.cash_day_id) <> 'open') begin select raise(abort, 'final rows: cash_count'); end;
CREATE TRIGGER guard_cash_count_delete before delete on cash_count for each row when (select p.state from cash_day p where p.id = OLD.cash_day_id) <> 'open' begin select raise(abort, 'final rows: cash_count'); end;
CREATE TRIGGER guard_cash_count_insert before insert on cash_count for each row when (select p.state from cash_day p where p.id = NEW.cash_day_id) <> 'open' begin select raise(abort, 'final rows: cash_count'); end;
CREATE TRIGGER guard_cash_day_update before update on cash_day for each row when OLD.state <> 'open' begin select raise(abort, 'final rows: cash_day'); end;
CREATE TRIGGER guard_cash_day_delete before delete on cash_day for each row when OLD.state <> 'open' begin select raise(abort, 'final rows: cash_day'); end;
CREATE TRIGGER guard_clearing_item_update before update on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_item_delete before delete on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_match_update before update on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_clearing_match_delete before delete on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_collection_letter_update before update on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_delete before delete on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_line_update before update on collection_letter_line for each row when ((select p.state from collection_letter p where p.id = OLD.letter_id) <> 'draft' or (select p.state from collection_letter p where p.id = NEW.letter_id) <> 'draft') begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_letter_line_delete before delete on collection_letter_line for each row when (select p.state from collection_letter p where p.id = OLD.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_letter_line_insert before insert on collection_letter_line for each row when (select p.state from collection_letter p where p.id = NEW.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_log_entry_update before update on collection_log_entry for each row when 1 begin select raise(abort, 'final rows: collection_log_entry'); end;
CREATE TRIGGER guard_collection_log_entry_delete before delete on collection_log_entry for each row when 1 begin select raise(abort, 'final rows: collection_log_entry'); end;
CREATE TRIGGER guard_collection_run_update before update on collection_run for each row when 1 begin select raise(abort, 'final rows: collection_run'); end;
CREATE TRIGGER guard_collection_run_delete before delete on collection_run for each row when 1 begin select raise(abort, 'final rows: collection_run'); end;
CREATE TRIGGER guard_commission_transaction_update before update on commission_transaction for each row when 1 begin select raise(abort, 'final rows: commission_transaction'); end;
CREATE TRIGGER guard_commission_transaction_delete before delete on commission_transaction for each row when 1 begin select raise(abort, 'final rows: commission_transaction'); end;
CREATE TRIGGER guard_customer_ledger_entry_update before update on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_ledger_entry_delete before delete on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_merge_update before update on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_customer_merge_delete before delete on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_deposit_slip_update before update on deposit_slip for each row when OLD.state not in ('draft', 'printed') and (OLD."number" is not NEW."number" or OLD."bank_id" is not NEW."bank_id" or OLD."currency" is not NEW."currency" or OLD."date" is not NEW."date" or OLD."mode" is not NEW."mode") begin select raise(abort, 'final rows: deposit_slip'); end;
CREATE TRIGGER guard_deposit_slip_delete before delete on deposit_slip for each row when OLD.state not in ('draft', 'printed') begin select raise(abort, 'final rows: deposit_slip'); end;
CREATE TRIGGER guard_deposit_slip_line_update before update on deposit_slip_line for each row when ((select p.state from deposit_slip p where p.id = OLD.slip_id) not in ('draft', 'printed') or (select p.state from deposit_slip p where p.id = NEW.slip_id) not in ('draft', 'printed')) and (OLD."slip_id" is not NEW."slip_id" or OLD."entry_id" is not NEW."entry_id" or OLD."amount" is not NEW."amount") begin select raise(abort, 'final rows: deposit_slip_line'); end;
CREATE TRIGGER guard_deposit_slip_line_delete before delete on deposit_slip_line for each row when (select p.state from deposit_slip p where p.id = OLD.slip_id) not in ('draft', 'printed') begin select raise(abort, 'final rows: deposit_slip_line'); end;
CREATE TRIGGER guard_deposit_slip_line_insert before insert on deposit_slip_line for each row when (select p.state from deposit_slip p where p.id = NEW.slip_id) not in ('draft', 'printed') begin select raise(abort, 'final rows: deposit_slip_line'); end;
CREATE TRIGGER guard_detailed_entry_update before update on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_detailed_entry_delete before delete on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_document_charge_update before update on document_charge for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: document_charge'); end;
CREATE TRIGGER guard_document_charge_delete before delete on document_charge for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: document_charge'); end;
CREATE TRIGGER guard_document_charge_insert before insert on document_charge for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: document_charge'); end;
CREATE TRIGGER guard_document_party_update before update on document_party for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."name" is null and NEW."lines" is null and NEW."vat_number" is null and NEW."contact" is null) begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_document_party_delete before delete on document_party for each row when 1 begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_electronic_invoice_event_update before update on electronic_invoice_event for each row when 1 begin select raise(abort, 'final rows: electronic_invoice_event'); end;
CREATE TRIGGER guard_electronic_invoice_event_delete before delete on electronic_invoice_event for each row when 1 begin select raise(abort, 'final rows: electronic_invoice_event'); end;
CREATE TRIGGER guard_entry_status_change_update before update on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_entry_status_change_delete before delete on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_entry_transfer_update before update on entry_transfer for each row when 1 begin select raise(abort, 'final rows: entry_transfer'); end;
CREATE TRIGGER guard_entry_transfer_delete before delete on entry_transfer for each row when 1 begin select raise(abort, 'final rows: entry_transfer'); end;
CREATE TRIGGER guard_erasure_record_update before update on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_erasure_record_delete before delete on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_exchange_rate_update before update on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_exchange_rate_delete before delete on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_general_ledger_entry_update before update on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_general_ledger_entry_delete before delete on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_import_run_update before update on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_import_run_delete before delete on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_intercompany_link_update before update on intercompany_link for each row when 1 begin select raise(abort, 'final rows: intercompany_link'); end;
CREATE TRIGGER guard_intercompany_link_delete before delete on intercompany_link for each row when 1 begin select raise(abort, 'final rows: intercompany_link'); end;
CREATE TRIGGER guard_invoice_instalment_update before update on invoice_instalment for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_instalment_delete before delete on invoice_instalment for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_instalment_insert before insert on invoice_instalment for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_line_update before update on invoice_line for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_line_delete before delete on invoice_line for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_line_insert before insert on invoice_line for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_vat_update before update on invoice_vat for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_invoice_vat_delete before delete on invoice_vat for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_invoice_vat_insert before insert on invoice_vat for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_job_attempt_update before update on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_attempt_delete before delete on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_item_update before update on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_job_item_delete before delete on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_journal_update before update on journal for each row when OLD.state not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_delete before delete on journal for each row when OLD.state not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_line_update before update on journal_line for each row when ((select p.state from journal p where p.id = OLD.journal_id) not in ('draft', 'validated', 'posting') or (select p.state from journal p where p.id = NEW.journal_id) not in ('draft', 'validated', 'posting')) begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_delete before delete on journal_line for each row when (select p.state from journal p where p.id = OLD.journal_id) not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_insert before insert on journal_line for each row when (select p.state from journal p where p.id = NEW.journal_id) not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_fee_update before update on journal_line_fee for each row when ((select p.state from journal p where p.id = OLD.journal_id) not in ('draft', 'validated', 'posting') or (select p.state from journal p where p.id = NEW.journal_id) not in ('draft', 'validated', 'posting')) begin select raise(abort, 'final rows: journal_line_fee'); end;
CREATE TRIGGER guard_journal_line_fee_delete before delete on journal_line_fee for each row when (select p.state from journal p where p.id = OLD.journal_id) not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal_line_fee'); end;
CREATE TRIGGER guard_journal_line_fee_insert before insert on journal_line_fee for each row when (select p.state from journal p where p.id = NEW.journal_id) not in ('draft', 'validated', 'posting') begin select raise(abort, 'final rows: journal_line_fee'); end;
CREATE TRIGGER guard_law_index_value_update before update on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_law_index_value_delete before delete on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_letter_record_update before update on letter_record for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."record" is null) begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_letter_record_delete before delete on letter_record for each row when 1 begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_order_confirmation_update before update on order_confirmation for each row when 1 begin select raise(abort, 'final rows: order_confirmation'); end;
CREATE TRIGGER guard_order_confirmation_delete before delete on order_confirmation for each row when 1 begin select raise(abort, 'final rows: order_confirmation'); end;
CREATE TRIGGER guard_original_invoice_update before update on original_invoice for each row when ((select p.state from sales_invoice p where p.id = OLD.credit_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.credit_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: original_invoice'); end;
CREATE TRIGGER guard_original_invoice_delete before delete on original_invoice for each row when (select p.state from sales_invoice p where p.id = OLD.credit_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: original_invoice'); end;
CREATE TRIGGER guard_original_invoice_insert before insert on original_invoice for each row when (select p.state from sales_invoice p where p.id = NEW.credit_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: original_invoice'); end;
CREATE TRIGGER guard_outgoing_message_update before update on outgoing_message for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."recipient" is null and NEW."subject" is null and NEW."body" is null) begin select raise(abort, 'final rows: outgoing_message'); end;
CREATE TRIGGER guard_outgoing_message_delete before delete on outgoing_message for each row when 1 begin select raise(abort, 'final rows: outgoing_message'); end;
CREATE TRIGGER guard_output_attempt_update before update on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_output_attempt_delete before delete on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_packing_slip_update before update on packing_slip for each row when 1 begin select raise(abort, 'final rows: packing_slip'); end;
CREATE TRIGGER guard_packing_slip_delete before delete on packing_slip for each row when 1 begin select raise(abort, 'final rows: packing_slip'); end;
CREATE TRIGGER guard_packing_slip_line_update before update on packing_slip_line for each row when 1 begin select raise(abort, 'final rows: packing_slip_line'); end;
CREATE TRIGGER guard_packing_slip_line_delete before delete on packing_slip_line for each row when 1 begin select raise(abort, 'final rows: packing_slip_line'); end;
CREATE TRIGGER guard_payment_cancellation_update before update on payment_cancellation for each row when OLD.state <> 'pending' begin select raise(abort, 'final rows: payment_cancellation'); end;
CREATE TRIGGER guard_payment_cancellation_delete before delete on payment_cancellation for each row when OLD.state <> 'pending' begin select raise(abort, 'final rows: payment_cancellation'); end;
CREATE TRIGGER guard_payment_file_update before update on payment_file for each row when 1 begin select raise(abort, 'final rows: payment_file'); end;
CREATE TRIGGER guard_payment_file_delete before delete on payment_file for each row when 1 begin select raise(abort, 'final rows: payment_file'); end;
CREATE TRIGGER guard_payment_proposal_update before update on payment_proposal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: payment_proposal'); end;
CREATE TRIGGER guard_payment_proposal_delete before delete on payment_proposal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: payment_proposal'); end;
CREATE TRIGGER guard_payment_proposal_exclusion_update before update on payment_proposal_exclusion for each row when ((select p.state from payment_proposal p where p.id = OLD.proposal_id) <> 'draft' or (select p.state from payment_proposal p where p.id = NEW.proposal_id) <> 'draft') begin select raise(abort, 'final rows: payment_proposal_exclusion'); end;
CREATE TRIGGER guard_payment_proposal_exclusion_delete before delete on payment_proposal_exclusion for each row when (select p.state from payment_proposal p where p.id = OLD.proposal_id) <> 'draft' begin select raise(abort, 'final rows: payment_proposal_exclusion'); end;
CREATE TRIGGER guard_payment_proposal_exclusion_insert before insert on payment_proposal_exclusion for each row when (select p.state from payment_proposal p where p.id = NEW.proposal_id) <> 'draft' begin select raise(abort, 'final rows: payment_proposal_exclusion'); end;
CREATE TRIGGER guard_payment_proposal_line_update before update on payment_proposal_line for each row when ((select p.state from payment_proposal p where p.id = OLD.proposal_id) <> 'draft' or (select p.state from payment_proposal p where p.id = NEW.proposal_id) <> 'draft') begin select raise(abort, 'final rows: payment_proposal_line'); end;
CREATE TRIGGER guard_payment_proposal_line_delete before delete on payment_proposal_line for each row when (select p.state from payment_proposal p where p.id = OLD.proposal_id) <> 'draft' begin select raise(abort, 'final rows: payment_proposal_line'); end;
CREATE TRIGGER guard_payment_proposal_line_insert before insert on payment_proposal_line for each row when (select p.state from payment_proposal p where p.id = NEW.proposal_id) <> 'draft' begin select raise(abort, 'final rows: payment_proposal_line'); end;
CREATE TRIGGER guard_picking_list_update before update on picking_list for each row when OLD.state <> 'created' begin select raise(abort, 'final rows: picking_list'); end;
CREATE TRIGGER guard_picking_list_delete before delete on picking_list for each row when OLD.state <> 'created' begin select raise(abort, 'final rows: picking_list'); end;
CREATE TRIGGER guard_picking_list_line_update before update on picking_list_line for each row when ((select p.state from picking_list p where p.id = OLD.list_id) <> 'created' or (select p.state from picking_list p where p.id = NEW.list_id) <> 'created') begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_picking_list_line_delete before delete on picking_list_line for each row when (select p.state from picking_list p where p.id = OLD.list_id) <> 'created' begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_picking_list_line_insert before insert on picking_list_line for each row when (select p.state from picking_list p where p.id = NEW.list_id) <> 'created' begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_posting_request_update before update on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_posting_request_delete before delete on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_prepayment_deduction_update before update on prepayment_deduction for each row when ((select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved')) begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_prepayment_deduction_delete before delete on prepayment_deduction for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_prepayment_deduction_insert before insert on prepayment_deduction for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_receipt_update before update on receipt for each row when 1 begin select raise(abort, 'final rows: receipt'); end;
CREATE TRIGGER guard_receipt_delete before delete on receipt for each row when 1 begin select raise(abort, 'final rows: receipt'); end;
CREATE TRIGGER guard_reconciliation_update before update on reconciliation for each row when OLD.state <> 'open' and (OLD."bank_id" is not NEW."bank_id" or OLD."statement_date" is not NEW."statement_date" or OLD."statement_balance" is not NEW."statement_balance" or OLD."voucher_id" is not NEW."voucher_id") begin select raise(abort, 'final rows: reconciliation'); end;
CREATE TRIGGER guard_reconciliation_delete before delete on reconciliation for each row when OLD.state <> 'open' begin select raise(abort, 'final rows: reconciliation'); end;
CREATE TRIGGER guard_reconciliation_match_update before update on reconciliation_match for each row when ((select p.state from reconciliation p where p.id = OLD.reconciliation_id) <> 'open' or (select p.state from reconciliation p where p.id = NEW.reconciliation_id) <> 'open') begin select raise(abort, 'final rows: reconciliation_match'); end;
CREATE TRIGGER guard_reconciliation_match_delete before delete on reconciliation_match for each row when (select p.state from reconciliation p where p.id = OLD.reconciliation_id) <> 'open' begin select raise(abort, 'final rows: reconciliation_match'); end;
CREATE TRIGGER guard_reconciliation_match_insert before insert on reconciliation_match for each row when (select p.state from reconciliation p where p.id = NEW.reconciliation_id) <> 'open' begin select raise(abort, 'final rows: reconciliation_match'); end;
CREATE TRIGGER guard_recurrence_run_update before update on recurrence_run for each row when 1 begin select raise(abort, 'final rows: recurrence_run'); end;
CREATE TRIGGER guard_recurrence_run_delete before delete on recurrence_run for each row when 1 begin select raise(abort, 'final rows: recurrence_run'); end;
CREATE TRIGGER guard_refund_update before update on refund for each row when OLD.state <> 'draft' and (OLD."number" is not NEW."number" or OLD."customer_id" is not NEW."customer_id" or OLD."currency" is not NEW."currency" or OLD."amount" is not NEW."amount" or OLD."posting_date" is not NEW."posting_date" or OLD."entry_id" is not NEW."entry_id" or OLD."voucher_id" is not NEW."voucher_id") begin select raise(abort, 'final rows: refund'); end;
CREATE TRIGGER guard_refund_delete before delete on refund for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: refund'); end;
CREATE TRIGGER guard_refund_entry_update before update on refund_entry for each row when ((select p.state from refund p where p.id = OLD.refund_id) <> 'draft' or (select p.state from refund p where p.id = NEW.refund_id) <> 'draft') begin select raise(abort, 'final rows: refund_entry'); end;
CREATE TRIGGER guard_refund_entry_delete before delete on refund_entry for each row when (select p.state from refund p where p.id = OLD.refund_id) <> 'draft' begin select raise(abort, 'final rows: refund_entry'); end;
CREATE TRIGGER guard_refund_entry_insert before insert on refund_entry for each row when (select p.state from refund p where p.id = NEW.refund_id) <> 'draft' begin select raise(abort, 'final rows: refund_entry'); end;
CREATE TRIGGER guard_run_exclusion_update before update on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
CREATE TRIGGER guard_run_exclusion_delete before delete on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
CREATE TRIGGER guard_sales_invoice_update before update on sales_invoice for each row when OLD.state not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: sales_invoice'); end;
CREATE TRIGGER guard_sales_invoice_delete before delete on sales_invoice for each row when OLD.state not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: sales_invoice'); end;
CREATE TRIGGER guard_settlement_update before update on settlement for each row when 1 begin select raise(abort, 'final rows: settlement'); end;
CREATE TRIGGER guard_settlement_delete before delete on settlement for each row when 1 begin select raise(abort, 'final rows: settlement'); end;
CREATE TRIGGER guard_settlement_pair_update before update on settlement_pair for each row when 1 begin select raise(abort, 'final rows: settlement_pair'); end;
CREATE TRIGGER guard_settlement_pair_delete before delete on settlement_pair for each row when 1 begin select raise(abort, 'final rows: settlement_pair'); end;
CREATE TRIGGER guard_vat_entry_update before update on vat_entry for each row when 1 begin select raise(abort, 'final rows: vat_entry'); end;
CREATE TRIGGER guard_vat_entry_delete before delete on vat_entry for each row when 1 begin select raise(abort, 'final rows: vat_entry'); end;
CREATE TRIGGER guard_vat_number_check_update before update on vat_number_check for each row when 1 begin select raise(abort, 'final rows: vat_number_check'); end;
CREATE TRIGGER guard_vat_number_check_delete before delete on vat_number_check for each row when 1 begin select raise(abort, 'final rows: vat_number_check'); end;
CREATE TRIGGER guard_voucher_update before update on voucher for each row when 1 begin select raise(abort, 'final rows: voucher'); end;
CREATE TRIGGER guard_voucher_delete before delete on voucher for each row when 1 begin select raise(abort, 'final rows: voucher'); end;
CREATE TRIGGER no_overlap_fiscal_year_insert before insert on fiscal_year for each row when exists (select 1 from fiscal_year y where y.calendar_id = NEW.calendar_id and y.id <> coalesce(NEW.id, -1) and y.start <= NEW."end" and y."end" >= NEW.start) begin select raise(abort, 'overlap: fiscal_year'); end;
CREATE TRIGGER no_overlap_fiscal_year_update before update on fiscal_year for each row when exists (select 1 from fiscal_year y where y.calendar_id = NEW.calendar_id and y.id <> coalesce(NEW.id, -1) and y.start <= NEW."end" and y."end" >= NEW.start) begin select raise(abort, 'overlap: fiscal_year'); end;
COMMIT;
