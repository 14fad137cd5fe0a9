-- A company file as the program of version 3 made it: a Dutch company that sells, a customer, an order, invoices, journals, and their trail.
PRAGMA application_id = 1413826353;
PRAGMA user_version = 3;
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
INSERT INTO "accounting_distribution" VALUES(1,NULL,'line',1,1,31,NULL,NULL,1000000,10000,6,1);
INSERT INTO "accounting_distribution" VALUES(1,NULL,'line',2,1,32,NULL,NULL,1000000,5000,7,2);
INSERT INTO "accounting_distribution" VALUES(1,NULL,'vat',1,1,18,NULL,NULL,1000000,2100,8,3);
INSERT INTO "accounting_distribution" VALUES(1,NULL,'vat',2,1,19,NULL,NULL,1000000,450,9,4);
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
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MAIN","names":{"de":"Voorbeeld","en":"Voorbeeld","fr":"Voorbeeld","nl":"Voorbeeld"}},"reason":null}',NULL,180);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2024","end":"2024-12-31","start":"2024-01-01"},"reason":null}',NULL,181);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-01-31","no":1,"start":"2024-01-01","year_id":1},"reason":null}',NULL,182);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-02-29","no":2,"start":"2024-02-01","year_id":1},"reason":null}',NULL,183);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-03-31","no":3,"start":"2024-03-01","year_id":1},"reason":null}',NULL,184);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-04-30","no":4,"start":"2024-04-01","year_id":1},"reason":null}',NULL,185);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-05-31","no":5,"start":"2024-05-01","year_id":1},"reason":null}',NULL,186);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-06-30","no":6,"start":"2024-06-01","year_id":1},"reason":null}',NULL,187);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-07-31","no":7,"start":"2024-07-01","year_id":1},"reason":null}',NULL,188);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-08-31","no":8,"start":"2024-08-01","year_id":1},"reason":null}',NULL,189);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-09-30","no":9,"start":"2024-09-01","year_id":1},"reason":null}',NULL,190);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-10-31","no":10,"start":"2024-10-01","year_id":1},"reason":null}',NULL,191);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-11-30","no":11,"start":"2024-11-01","year_id":1},"reason":null}',NULL,192);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-12-31","no":12,"start":"2024-12-01","year_id":1},"reason":null}',NULL,193);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2025","end":"2025-12-31","start":"2025-01-01"},"reason":null}',NULL,194);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-01-31","no":1,"start":"2025-01-01","year_id":2},"reason":null}',NULL,195);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-02-28","no":2,"start":"2025-02-01","year_id":2},"reason":null}',NULL,196);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-03-31","no":3,"start":"2025-03-01","year_id":2},"reason":null}',NULL,197);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-04-30","no":4,"start":"2025-04-01","year_id":2},"reason":null}',NULL,198);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-05-31","no":5,"start":"2025-05-01","year_id":2},"reason":null}',NULL,199);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-06-30","no":6,"start":"2025-06-01","year_id":2},"reason":null}',NULL,200);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-07-31","no":7,"start":"2025-07-01","year_id":2},"reason":null}',NULL,201);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-08-31","no":8,"start":"2025-08-01","year_id":2},"reason":null}',NULL,202);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-09-30","no":9,"start":"2025-09-01","year_id":2},"reason":null}',NULL,203);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-10-31","no":10,"start":"2025-10-01","year_id":2},"reason":null}',NULL,204);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-11-30","no":11,"start":"2025-11-01","year_id":2},"reason":null}',NULL,205);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-12-31","no":12,"start":"2025-12-01","year_id":2},"reason":null}',NULL,206);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2026","end":"2026-12-31","start":"2026-01-01"},"reason":null}',NULL,207);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-01-31","no":1,"start":"2026-01-01","year_id":3},"reason":null}',NULL,208);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-02-28","no":2,"start":"2026-02-01","year_id":3},"reason":null}',NULL,209);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-03-31","no":3,"start":"2026-03-01","year_id":3},"reason":null}',NULL,210);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-04-30","no":4,"start":"2026-04-01","year_id":3},"reason":null}',NULL,211);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-05-31","no":5,"start":"2026-05-01","year_id":3},"reason":null}',NULL,212);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-06-30","no":6,"start":"2026-06-01","year_id":3},"reason":null}',NULL,213);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-07-31","no":7,"start":"2026-07-01","year_id":3},"reason":null}',NULL,214);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-08-31","no":8,"start":"2026-08-01","year_id":3},"reason":null}',NULL,215);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-09-30","no":9,"start":"2026-09-01","year_id":3},"reason":null}',NULL,216);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-10-31","no":10,"start":"2026-10-01","year_id":3},"reason":null}',NULL,217);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-11-30","no":11,"start":"2026-11-01","year_id":3},"reason":null}',NULL,218);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-12-31","no":12,"start":"2026-12-01","year_id":3},"reason":null}',NULL,219);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2027","end":"2027-12-31","start":"2027-01-01"},"reason":null}',NULL,220);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-01-31","no":1,"start":"2027-01-01","year_id":4},"reason":null}',NULL,221);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-02-28","no":2,"start":"2027-02-01","year_id":4},"reason":null}',NULL,222);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-03-31","no":3,"start":"2027-03-01","year_id":4},"reason":null}',NULL,223);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-04-30","no":4,"start":"2027-04-01","year_id":4},"reason":null}',NULL,224);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-05-31","no":5,"start":"2027-05-01","year_id":4},"reason":null}',NULL,225);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-06-30","no":6,"start":"2027-06-01","year_id":4},"reason":null}',NULL,226);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-07-31","no":7,"start":"2027-07-01","year_id":4},"reason":null}',NULL,227);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-08-31","no":8,"start":"2027-08-01","year_id":4},"reason":null}',NULL,228);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-09-30","no":9,"start":"2027-09-01","year_id":4},"reason":null}',NULL,229);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-10-31","no":10,"start":"2027-10-01","year_id":4},"reason":null}',NULL,230);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-11-30","no":11,"start":"2027-11-01","year_id":4},"reason":null}',NULL,231);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-12-31","no":12,"start":"2027-12-01","year_id":4},"reason":null}',NULL,232);
INSERT INTO "audit_payload" VALUES('{"new":{"accounting_currency":"EUR","city":"Zwolle","code":"MAIN","country_code":"NL","fiscal_calendar_id":1,"language":"nl","legal_name":"Voorbeeld","number":"51","postcode":"8013 PE","street":"Marsweg","vat_number":"NL123456782B90","vat_scheme":"standard"},"reason":null}',NULL,233);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"scheme":"kvk","value":"12345678"},"reason":null}',NULL,234);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Kasse","en":"Cash desk","fr":"Caisse","nl":"Kas"},"number":"1000","type":"balance"},"reason":null}',NULL,235);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bank","en":"Bank","fr":"Banque","nl":"Bank"},"number":"1100","type":"balance"},"reason":null}',NULL,236);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung Kartenzahlungen","en":"Card clearing","fr":"Compte d''attente cartes","nl":"Tussenrekening kaarten"},"number":"1285","type":"balance"},"reason":null}',NULL,237);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zahlungen unterwegs","en":"Payments under way","fr":"Paiements en cours","nl":"Betalingen onderweg"},"number":"1290","type":"balance"},"reason":null}',NULL,238);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Erstattungen","en":"Refunds to be paid","fr":"Remboursements à payer","nl":"Te betalen terugbetalingen"},"number":"1295","type":"balance"},"reason":null}',NULL,239);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"},"number":"1300","type":"balance"},"reason":null}',NULL,240);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Besitzwechsel","en":"Bills receivable","fr":"Effets à recevoir","nl":"Te innen wissels"},"number":"1310","type":"balance"},"reason":null}',NULL,241);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l''encaissement","nl":"Wissels ter incasso"},"number":"1311","type":"balance"},"reason":null}',NULL,242);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l''escompte","nl":"Wissels ter disconto"},"number":"1312","type":"balance"},"reason":null}',NULL,243);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"number":"1313","type":"balance"},"reason":null}',NULL,244);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vordatierte Schecks","en":"Post-dated cheques on hand","fr":"Chèques postdatés en portefeuille","nl":"Vooruitgedateerde cheques"},"number":"1315","type":"balance"},"reason":null}',NULL,245);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"number":"1320","type":"balance"},"reason":null}',NULL,246);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Wertberichtigung auf Forderungen","en":"Bad-debt allowance","fr":"Dépréciation des créances clients","nl":"Voorziening dubieuze debiteuren"},"number":"1330","type":"balance"},"reason":null}',NULL,247);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Geliefert, nicht berechnet","en":"Delivered, not invoiced","fr":"Livré, non facturé","nl":"Geleverd, nog te factureren"},"number":"1380","type":"balance"},"reason":null}',NULL,248);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung verbundene Unternehmen","en":"Due to and from companies","fr":"Comptes courants intragroupe","nl":"Rekening-courant groepsmaatschappijen"},"number":"1400","type":"balance"},"reason":null}',NULL,249);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Erhaltene Anzahlungen","en":"Advances received","fr":"Acomptes reçus","nl":"Ontvangen vooruitbetalingen"},"number":"1450","type":"balance"},"reason":null}',NULL,250);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Berechnete Anzahlungen","en":"Advances invoiced","fr":"Acomptes facturés","nl":"Gefactureerde voorschotten"},"number":"1455","type":"balance"},"reason":null}',NULL,251);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer","en":"Output VAT","fr":"TVA collectée","nl":"Af te dragen btw"},"number":"1500","type":"balance"},"reason":null}',NULL,252);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer, ermäßigter Satz","en":"Output VAT, reduced rate","fr":"TVA collectée, taux réduit","nl":"Af te dragen btw laag"},"number":"1510","type":"balance"},"reason":null}',NULL,253);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vorsteuer auf Bankgebühren","en":"Input VAT on bank charges","fr":"TVA déductible sur frais bancaires","nl":"Voorbelasting bankkosten"},"number":"1520","type":"balance"},"reason":null}',NULL,254);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Nicht fällige Umsatzsteuer","en":"VAT not yet due","fr":"TVA en attente d''exigibilité","nl":"Nog niet verschuldigde btw"},"number":"1530","type":"balance"},"reason":null}',NULL,255);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer auf Anzahlungen","en":"VAT on prepayments","fr":"TVA sur acomptes","nl":"Btw op vooruitbetalingen"},"number":"1540","type":"balance"},"reason":null}',NULL,256);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verbindlichkeit aus diskontierten Wechseln","en":"Liability for discounted bills","fr":"Engagements sur effets escomptés","nl":"Verplichting verdisconteerde wissels"},"number":"1640","type":"balance"},"reason":null}',NULL,257);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Provisionen","en":"Commission payable","fr":"Commissions à payer","nl":"Te betalen provisie"},"number":"1650","type":"balance"},"reason":null}',NULL,258);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Ungeklärte Zahlungseingänge","en":"Unidentified receipts","fr":"Encaissements non identifiés","nl":"Onbekende ontvangsten"},"number":"1999","type":"balance"},"reason":null}',NULL,259);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Provisionsaufwand","en":"Commission expense","fr":"Commissions","nl":"Provisiekosten"},"number":"4450","type":"profit_and_loss"},"reason":null}',NULL,260);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Forderungsverluste","en":"Write-off expense","fr":"Pertes sur créances irrécouvrables","nl":"Afboeking oninbare vorderingen"},"number":"4750","type":"profit_and_loss"},"reason":null}',NULL,261);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bankgebühren","en":"Bank charges","fr":"Frais bancaires","nl":"Bankkosten"},"number":"4930","type":"profit_and_loss"},"reason":null}',NULL,262);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Diskontzinsen","en":"Discount interest","fr":"Intérêts d''escompte","nl":"Disconto"},"number":"4940","type":"profit_and_loss"},"reason":null}',NULL,263);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrundung","en":"Invoice rounding","fr":"Arrondi de facture","nl":"Factuurafronding"},"number":"4990","type":"profit_and_loss"},"reason":null}',NULL,264);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzerlöse","en":"Revenue","fr":"Ventes","nl":"Omzet"},"number":"8000","type":"profit_and_loss"},"reason":null}',NULL,265);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, ermäßigter Satz","en":"Revenue, reduced rate","fr":"Ventes, taux réduit","nl":"Omzet laag tarief"},"number":"8010","type":"profit_and_loss"},"reason":null}',NULL,266);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Reverse-Charge Inland","en":"Revenue, domestic reverse charge","fr":"Ventes, autoliquidation nationale","nl":"Omzet binnenland verlegd"},"number":"8030","type":"profit_and_loss"},"reason":null}',NULL,267);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse innergemeinschaftlich","en":"Revenue, EU goods and services","fr":"Ventes intracommunautaires","nl":"Omzet binnen de EU"},"number":"8040","type":"profit_and_loss"},"reason":null}',NULL,268);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Leistungen an EU-Unternehmer","en":"Revenue, services in the EU","fr":"Prestations de services UE","nl":"Omzet diensten binnen de EU"},"number":"8045","type":"profit_and_loss"},"reason":null}',NULL,269);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse Ausfuhr","en":"Revenue, export","fr":"Ventes à l''exportation","nl":"Omzet uitvoer"},"number":"8050","type":"profit_and_loss"},"reason":null}',NULL,270);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Steuerfreie Erlöse","en":"Revenue, exempt or zero-rated","fr":"Ventes exonérées ou à taux zéro","nl":"Omzet vrijgesteld of nultarief"},"number":"8060","type":"profit_and_loss"},"reason":null}',NULL,271);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Weiterberechnete Kosten","en":"Charges re-invoiced","fr":"Frais refacturés","nl":"Doorberekende kosten"},"number":"8200","type":"profit_and_loss"},"reason":null}',NULL,272);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Mahngebühren und Pauschalen","en":"Letter fees and compensation","fr":"Frais de relance et indemnités","nl":"Aanmaningskosten en vergoedingen"},"number":"8300","type":"profit_and_loss"},"reason":null}',NULL,273);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erträge aus abgeschriebenen Forderungen","en":"Recovered bad debts","fr":"Rentrées sur créances amorties","nl":"Ontvangen op afgeboekte vorderingen"},"number":"8400","type":"profit_and_loss"},"reason":null}',NULL,274);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrabatte","en":"Invoice discounts","fr":"Remises sur factures","nl":"Factuurkortingen"},"number":"8500","type":"profit_and_loss"},"reason":null}',NULL,275);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gewährte Skonti","en":"Cash discount granted","fr":"Escomptes accordés","nl":"Verleende betalingskorting"},"number":"8510","type":"profit_and_loss"},"reason":null}',NULL,276);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Über- und Unterzahlung","en":"Over- and underpayment","fr":"Trop-perçus et moins-perçus","nl":"Over- en onderbetaling"},"number":"8520","type":"profit_and_loss"},"reason":null}',NULL,277);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zinserträge","en":"Interest income","fr":"Produits d''intérêts","nl":"Rentebaten"},"number":"9100","type":"profit_and_loss"},"reason":null}',NULL,278);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursgewinn","en":"Realised exchange gain","fr":"Gain de change réalisé","nl":"Gerealiseerde koerswinst"},"number":"9200","type":"profit_and_loss"},"reason":null}',NULL,279);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursverlust","en":"Realised exchange loss","fr":"Perte de change réalisée","nl":"Gerealiseerd koersverlies"},"number":"9210","type":"profit_and_loss"},"reason":null}',NULL,280);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursgewinn","en":"Unrealised exchange gain","fr":"Gain de change latent","nl":"Ongerealiseerde koerswinst"},"number":"9220","type":"profit_and_loss"},"reason":null}',NULL,281);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursverlust","en":"Unrealised exchange loss","fr":"Perte de change latente","nl":"Ongerealiseerd koersverlies"},"number":"9230","type":"profit_and_loss"},"reason":null}',NULL,282);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gegenkonto Eröffnungsposten","en":"Contra account for opening items","fr":"Contrepartie des postes d''ouverture","nl":"Tegenrekening beginbalans"},"number":"9990","type":"balance"},"reason":null}',NULL,283);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":6,"company_id":1,"role":"AR"},"reason":null}',NULL,284);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":16,"company_id":1,"role":"PREPAY"},"reason":null}',NULL,285);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":17,"company_id":1,"role":"ADVINV"},"reason":null}',NULL,286);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":22,"company_id":1,"role":"VATPREP"},"reason":null}',NULL,287);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":7,"company_id":1,"role":"BOE"},"reason":null}',NULL,288);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":8,"company_id":1,"role":"BOECOL"},"reason":null}',NULL,289);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":9,"company_id":1,"role":"BOEDIS"},"reason":null}',NULL,290);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":10,"company_id":1,"role":"BOEPRO"},"reason":null}',NULL,291);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":23,"company_id":1,"role":"BOELIA"},"reason":null}',NULL,292);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":29,"company_id":1,"role":"BOEINT"},"reason":null}',NULL,293);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":12,"company_id":1,"role":"DOUBT"},"reason":null}',NULL,294);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":13,"company_id":1,"role":"ALLOW"},"reason":null}',NULL,295);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":27,"company_id":1,"role":"BADDEBT"},"reason":null}',NULL,296);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":4,"company_id":1,"role":"TRANSIT"},"reason":null}',NULL,297);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":5,"company_id":1,"role":"REFUND"},"reason":null}',NULL,298);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":3,"company_id":1,"role":"CARDCLR"},"reason":null}',NULL,299);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":11,"company_id":1,"role":"PDC"},"reason":null}',NULL,300);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":25,"company_id":1,"role":"SUSPENSE"},"reason":null}',NULL,301);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":21,"company_id":1,"role":"VATPEND"},"reason":null}',NULL,302);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":20,"company_id":1,"role":"VATIN"},"reason":null}',NULL,303);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":33,"company_id":1,"role":"REVRC"},"reason":null}',NULL,304);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":36,"company_id":1,"role":"REVEXP"},"reason":null}',NULL,305);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":38,"company_id":1,"role":"CHARGE"},"reason":null}',NULL,306);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":41,"company_id":1,"role":"SALESDISC"},"reason":null}',NULL,307);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"CASHDISC"},"reason":null}',NULL,308);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"LATEDISC"},"reason":null}',NULL,309);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYDIFF"},"reason":null}',NULL,310);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYTOL"},"reason":null}',NULL,311);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":44,"company_id":1,"role":"INT"},"reason":null}',NULL,312);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"FEE"},"reason":null}',NULL,313);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"LFEE"},"reason":null}',NULL,314);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"NSF"},"reason":null}',NULL,315);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"PAYFEE"},"reason":null}',NULL,316);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"RECHARGE"},"reason":null}',NULL,317);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":40,"company_id":1,"role":"REC"},"reason":null}',NULL,318);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"ROUND"},"reason":null}',NULL,319);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"PENNY"},"reason":null}',NULL,320);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"CASHDIFF"},"reason":null}',NULL,321);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":14,"company_id":1,"role":"ACCR"},"reason":null}',NULL,322);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"BANKFEE"},"reason":null}',NULL,323);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"FEECOST"},"reason":null}',NULL,324);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"CARDFEE"},"reason":null}',NULL,325);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":15,"company_id":1,"role":"INTERCO"},"reason":null}',NULL,326);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":49,"company_id":1,"role":"OPENING"},"reason":null}',NULL,327);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":2,"company_id":1,"role":"BANK"},"reason":null}',NULL,328);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":1,"company_id":1,"role":"CASH"},"reason":null}',NULL,329);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":45,"company_id":1,"role":"FXGAIN"},"reason":null}',NULL,330);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":46,"company_id":1,"role":"FXLOSS"},"reason":null}',NULL,331);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":47,"company_id":1,"role":"FXUGAIN"},"reason":null}',NULL,332);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":48,"company_id":1,"role":"FXULOSS"},"reason":null}',NULL,333);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":26,"company_id":1,"role":"COMMEXP"},"reason":null}',NULL,334);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":24,"company_id":1,"role":"COMMPAY"},"reason":null}',NULL,335);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"company_id":1,"role":"VATOUT"},"reason":null}',NULL,336);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":31,"company_id":1,"role":"REV"},"reason":null}',NULL,337);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":34,"company_id":1,"role":"REVICS"},"reason":null}',NULL,338);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":37,"company_id":1,"role":"REVEXM"},"reason":null}',NULL,339);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC","company_id":1,"names":{"de":"Inland","en":"Domestic","fr":"National","nl":"Binnenland"}},"reason":null}',NULL,340);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC-RC","company_id":1,"names":{"de":"Inland, Reverse-Charge","en":"Domestic, reverse charge","fr":"National, autoliquidation","nl":"Binnenland, btw verlegd"}},"reason":null}',NULL,341);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU-BUSINESS","company_id":1,"names":{"de":"Unternehmer in der EU","en":"Businesses in the EU","fr":"Assujettis de l’UE","nl":"Ondernemers in de EU"}},"reason":null}',NULL,342);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXPORT","company_id":1,"names":{"de":"Drittland","en":"Outside the EU","fr":"Hors UE","nl":"Buiten de EU"}},"reason":null}',NULL,343);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Befreite Debitoren","en":"Exempt customers","fr":"Clients exonérés","nl":"Vrijgestelde klanten"}},"reason":null}',NULL,344);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"STD","company_id":1,"names":{"de":"Waren, Normalsatz","en":"Goods, standard rate","fr":"Biens, taux normal","nl":"Goederen hoog tarief"}},"reason":null}',NULL,345);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RED","company_id":1,"names":{"de":"Waren, ermäßigt","en":"Goods, reduced rate","fr":"Biens, taux réduit","nl":"Goederen laag tarief"}},"reason":null}',NULL,346);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ZERO","company_id":1,"names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"}},"reason":null}',NULL,347);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"}},"reason":null}',NULL,348);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SERVICES","company_id":1,"names":{"de":"Dienstleistungen","en":"Services","fr":"Services","nl":"Diensten"}},"reason":null}',NULL,349);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OUTSIDE","company_id":1,"names":{"de":"Nicht steuerbar (Zinsen, Gebühren)","en":"Outside VAT (interest, fees)","fr":"Hors TVA (intérêts, frais)","nl":"Buiten de btw (rente, kosten)"}},"reason":null}',NULL,350);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"S","code":"S1","company_id":1,"list_kind":"none","names":{"de":"Normaler Steuersatz","en":"Standard rate","fr":"Taux normal","nl":"Hoog tarief"},"revenue_account_id":31,"supply":"goods"},"reason":null}',NULL,351);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"21","valid_from":"2000-01-01","vat_code_id":1},"reason":null}',NULL,352);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":19,"active":true,"category":"S","code":"S2","company_id":1,"list_kind":"none","names":{"de":"Ermäßigter Steuersatz","en":"Reduced rate","fr":"Taux réduit","nl":"Laag tarief"},"revenue_account_id":32,"supply":"goods"},"reason":null}',NULL,353);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"9","valid_from":"2000-01-01","vat_code_id":2},"reason":null}',NULL,354);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"Z","code":"Z","company_id":1,"list_kind":"none","names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,355);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":3},"reason":null}',NULL,356);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"E","company_id":1,"list_kind":"none","names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,357);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":4},"reason":null}',NULL,358);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"RC","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"VAT reverse charged","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"none","names":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Domestic reverse charge","fr":"Autoliquidation nationale","nl":"Btw verlegd binnenland"},"revenue_account_id":33,"supply":"goods"},"reason":null}',NULL,359);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":5},"reason":null}',NULL,360);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"K","code":"ICS","company_id":1,"exemption_text":{"de":"Steuerfreie innergemeinschaftliche Lieferung","en":"Intra-Community supply, exempt","fr":"Livraison intracommunautaire exonérée","nl":"Intracommunautaire levering"},"list_kind":"goods","names":{"de":"Innergemeinschaftliche Lieferung","en":"Intra-EU supply of goods","fr":"Livraison intracommunautaire","nl":"Intracommunautaire levering"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,361);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":6},"reason":null}',NULL,362);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICV","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"services","names":{"de":"Leistungen an EU-Unternehmer","en":"Services to EU businesses","fr":"Services à des assujettis de l’UE","nl":"Diensten aan EU-ondernemers"},"revenue_account_id":35,"supply":"service"},"reason":null}',NULL,363);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":7},"reason":null}',NULL,364);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICT","company_id":1,"list_kind":"triangular","names":{"de":"Dreiecksgeschäft","en":"Triangular trade, middle party","fr":"Opération triangulaire","nl":"ABC-levering, tussenpartij"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,365);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":8},"reason":null}',NULL,366);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"G","code":"EXP","company_id":1,"exemption_text":{"de":"Steuerfreie Ausfuhrlieferung","en":"Export, zero-rated","fr":"Exportation exonérée","nl":"Uitvoer buiten de EU"},"list_kind":"none","names":{"de":"Ausfuhrlieferung","en":"Export of goods","fr":"Exportation","nl":"Uitvoer van goederen"},"revenue_account_id":36,"supply":"goods"},"reason":null}',NULL,367);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":9},"reason":null}',NULL,368);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"O","code":"OOS","company_id":1,"list_kind":"none","names":{"de":"Nicht steuerbar","en":"Outside the scope of VAT","fr":"Hors champ de TVA","nl":"Buiten de btw"},"supply":"goods"},"reason":null}',NULL,369);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":10},"reason":null}',NULL,370);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"SB","company_id":1,"list_kind":"none","names":{"de":"Kleinunternehmerregelung","en":"Small-business exemption","fr":"Franchise en base","nl":"Kleineondernemersregeling"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,371);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":11},"reason":null}',NULL,372);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,373);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":2,"vat_group_id":1},"reason":null}',NULL,374);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":3,"vat_group_id":1},"reason":null}',NULL,375);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":1},"reason":null}',NULL,376);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,377);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":1},"reason":null}',NULL,378);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,379);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,380);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,381);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,382);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,383);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":2},"reason":null}',NULL,384);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,385);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,386);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,387);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,388);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":7,"vat_group_id":3},"reason":null}',NULL,389);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":3},"reason":null}',NULL,390);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,391);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,392);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,393);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,394);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,395);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,396);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,397);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,398);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,399);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,400);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,401);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":5},"reason":null}',NULL,402);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":5,"old":null,"reason":null}',NULL,403);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":2,"old":null,"reason":null}',NULL,404);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CUST","company_id":1,"date_order":"off","gapless":false,"manual":true,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"}},"reason":null}',NULL,405);
INSERT INTO "audit_payload" VALUES('{"field":"item_vat_group_id","new":4,"old":null,"reason":null}',NULL,406);
INSERT INTO "audit_payload" VALUES('{"new":{"first":10001,"last":99999999,"last_used":10000,"mask":"{N:5}","series_id":1,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,407);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"customer","series_id":1},"reason":null}',NULL,408);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INV","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Debitorenrechnungen","en":"Sales invoices","fr":"Factures clients","nl":"Verkoopfacturen"}},"reason":null}',NULL,409);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VF-{YYYY}-{N:5}","series_id":2,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,410);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"sales_invoice","series_id":2},"reason":null}',NULL,411);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_invoice","series_id":2},"reason":null}',NULL,412);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"prepayment_invoice","series_id":2},"reason":null}',NULL,413);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CRN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Gutschriften","en":"Credit notes","fr":"Avoirs","nl":"Creditnota’s"}},"reason":null}',NULL,414);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VC-{YYYY}-{N:5}","series_id":3,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,415);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"credit_note","series_id":3},"reason":null}',NULL,416);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_credit_note","series_id":3},"reason":null}',NULL,417);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INTN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Zinsrechnungen","en":"Interest notes","fr":"Notes d’intérêts","nl":"Rentenota’s"}},"reason":null}',NULL,418);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"RN-{YYYY}-{N:5}","series_id":4,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,419);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"interest_note","series_id":4},"reason":null}',NULL,420);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LETTER","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Mahnungen","en":"Collection letters","fr":"Lettres de relance","nl":"Aanmaningen"}},"reason":null}',NULL,421);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"AM-{YYYY}-{N:5}","series_id":5,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,422);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"collection_letter","series_id":5},"reason":null}',NULL,423);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INV","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INV","en":"Vouchers INV","fr":"Pièces INV","nl":"Boekstukken INV"}},"reason":null}',NULL,424);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INV-{YYYY}-{N:6}","series_id":6,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,425);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INV","series_id":6},"reason":null}',NULL,426);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CRN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CRN","en":"Vouchers CRN","fr":"Pièces CRN","nl":"Boekstukken CRN"}},"reason":null}',NULL,427);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CRN-{YYYY}-{N:6}","series_id":7,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,428);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CRN","series_id":7},"reason":null}',NULL,429);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTI","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTI","en":"Vouchers FTI","fr":"Pièces FTI","nl":"Boekstukken FTI"}},"reason":null}',NULL,430);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTI-{YYYY}-{N:6}","series_id":8,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,431);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTI","series_id":8},"reason":null}',NULL,432);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTC","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTC","en":"Vouchers FTC","fr":"Pièces FTC","nl":"Boekstukken FTC"}},"reason":null}',NULL,433);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTC-{YYYY}-{N:6}","series_id":9,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,434);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTC","series_id":9},"reason":null}',NULL,435);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PRE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PRE","en":"Vouchers PRE","fr":"Pièces PRE","nl":"Boekstukken PRE"}},"reason":null}',NULL,436);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PRE-{YYYY}-{N:6}","series_id":10,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,437);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PRE","series_id":10},"reason":null}',NULL,438);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PAY","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PAY","en":"Vouchers PAY","fr":"Pièces PAY","nl":"Boekstukken PAY"}},"reason":null}',NULL,439);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PAY-{YYYY}-{N:6}","series_id":11,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,440);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PAY","series_id":11},"reason":null}',NULL,441);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-SET","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege SET","en":"Vouchers SET","fr":"Pièces SET","nl":"Boekstukken SET"}},"reason":null}',NULL,442);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"SET-{YYYY}-{N:6}","series_id":12,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,443);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_SET","series_id":12},"reason":null}',NULL,444);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-REF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege REF","en":"Vouchers REF","fr":"Pièces REF","nl":"Boekstukken REF"}},"reason":null}',NULL,445);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"REF-{YYYY}-{N:6}","series_id":13,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,446);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_REF","series_id":13},"reason":null}',NULL,447);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BNK","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BNK","en":"Vouchers BNK","fr":"Pièces BNK","nl":"Boekstukken BNK"}},"reason":null}',NULL,448);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BNK-{YYYY}-{N:6}","series_id":14,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,449);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BNK","series_id":14},"reason":null}',NULL,450);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BOE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BOE","en":"Vouchers BOE","fr":"Pièces BOE","nl":"Boekstukken BOE"}},"reason":null}',NULL,451);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BOE-{YYYY}-{N:6}","series_id":15,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,452);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BOE","series_id":15},"reason":null}',NULL,453);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INT","en":"Vouchers INT","fr":"Pièces INT","nl":"Boekstukken INT"}},"reason":null}',NULL,454);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INT-{YYYY}-{N:6}","series_id":16,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,455);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INT","series_id":16},"reason":null}',NULL,456);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CLT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CLT","en":"Vouchers CLT","fr":"Pièces CLT","nl":"Boekstukken CLT"}},"reason":null}',NULL,457);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CLT-{YYYY}-{N:6}","series_id":17,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,458);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CLT","series_id":17},"reason":null}',NULL,459);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-WOF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege WOF","en":"Vouchers WOF","fr":"Pièces WOF","nl":"Boekstukken WOF"}},"reason":null}',NULL,460);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"WOF-{YYYY}-{N:6}","series_id":18,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,461);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_WOF","series_id":18},"reason":null}',NULL,462);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FXR","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FXR","en":"Vouchers FXR","fr":"Pièces FXR","nl":"Boekstukken FXR"}},"reason":null}',NULL,463);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FXR-{YYYY}-{N:6}","series_id":19,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,464);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FXR","series_id":19},"reason":null}',NULL,465);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-GEN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege GEN","en":"Vouchers GEN","fr":"Pièces GEN","nl":"Boekstukken GEN"}},"reason":null}',NULL,466);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"GEN-{YYYY}-{N:6}","series_id":20,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,467);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_GEN","series_id":20},"reason":null}',NULL,468);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-OPN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege OPN","en":"Vouchers OPN","fr":"Pièces OPN","nl":"Boekstukken OPN"}},"reason":null}',NULL,469);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,470);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_OPN","series_id":21},"reason":null}',NULL,471);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAYJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Zahlungsjournale","en":"Payment journals","fr":"Journaux de règlement","nl":"Betalingsjournalen"}},"reason":null}',NULL,472);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BJ-{YYYY}-{N:4}","series_id":22,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,473);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"payment_journal","series_id":22},"reason":null}',NULL,474);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GENJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Allgemeine Journale","en":"General journals","fr":"Journaux d’opérations diverses","nl":"Memoriaaljournalen"}},"reason":null}',NULL,475);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"MJ-{YYYY}-{N:4}","series_id":23,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,476);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"general_journal","series_id":23},"reason":null}',NULL,477);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CASE","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Fälle","en":"Cases","fr":"Dossiers","nl":"Dossiers"}},"reason":null}',NULL,478);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"D-{YYYY}-{N:4}","series_id":24,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,479);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"case","series_id":24},"reason":null}',NULL,480);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ITEM","company_id":1,"date_order":"off","gapless":false,"manual":true,"names":{"de":"Artikel","en":"Products","fr":"Articles","nl":"Artikelen"}},"reason":null}',NULL,481);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"{N:5}","series_id":25,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,482);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"item","series_id":25},"reason":null}',NULL,483);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUOT","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Angebote","en":"Quotations","fr":"Devis","nl":"Offertes"}},"reason":null}',NULL,484);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OF-{YYYY}-{N:5}","series_id":26,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,485);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"quotation","series_id":26},"reason":null}',NULL,486);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ORDER","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Aufträge","en":"Sales orders","fr":"Commandes clients","nl":"Verkooporders"}},"reason":null}',NULL,487);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VO-{YYYY}-{N:5}","series_id":27,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,488);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"order","series_id":27},"reason":null}',NULL,489);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PICK","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Kommissionierlisten","en":"Picking lists","fr":"Listes de prélèvement","nl":"Orderverzamellijsten"}},"reason":null}',NULL,490);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VL-{YYYY}-{N:5}","series_id":28,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,491);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"picking_list","series_id":28},"reason":null}',NULL,492);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SLIP","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Lieferscheine","en":"Packing slips","fr":"Bons de livraison","nl":"Pakbonnen"}},"reason":null}',NULL,493);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PB-{YYYY}-{N:5}","series_id":29,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,494);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"packing_slip","series_id":29},"reason":null}',NULL,495);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RECUR","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Serienläufe","en":"Recurrence runs","fr":"Exécutions récurrentes","nl":"Herhalingsruns"}},"reason":null}',NULL,496);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"R-{N:4}","series_id":30,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,497);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"recurrence","series_id":30},"reason":null}',NULL,498);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N0","company_id":1,"days":0,"method":"net","months":0,"texts":{"de":"Sofort","en":"Immediately","fr":"À réception","nl":"Direct"}},"reason":null}',NULL,499);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N8","company_id":1,"days":8,"method":"net","months":0,"texts":{"de":"8 Tage netto","en":"8 days net","fr":"8 jours nets","nl":"8 dagen netto"}},"reason":null}',NULL,500);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N14","company_id":1,"days":14,"method":"net","months":0,"texts":{"de":"14 Tage netto","en":"14 days net","fr":"14 jours nets","nl":"14 dagen netto"}},"reason":null}',NULL,501);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N30","company_id":1,"days":30,"method":"net","months":0,"texts":{"de":"30 Tage netto","en":"30 days net","fr":"30 jours nets","nl":"30 dagen netto"}},"reason":null}',NULL,502);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N45","company_id":1,"days":45,"method":"net","months":0,"texts":{"de":"45 Tage netto","en":"45 days net","fr":"45 jours nets","nl":"45 dagen netto"}},"reason":null}',NULL,503);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N60","company_id":1,"days":60,"method":"net","months":0,"texts":{"de":"60 Tage netto","en":"60 days net","fr":"60 jours nets","nl":"60 dagen netto"}},"reason":null}',NULL,504);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM","company_id":1,"days":0,"method":"current_month","months":0,"texts":{"de":"Monatsende","en":"End of month","fr":"Fin de mois","nl":"Einde maand"}},"reason":null}',NULL,505);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM30","company_id":1,"days":30,"method":"current_month","months":0,"texts":{"de":"30 Tage Monatsende","en":"30 days end of month","fr":"30 jours fin de mois","nl":"30 dagen einde maand"}},"reason":null}',NULL,506);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"BANK","company_id":1,"grace_days":0,"payment_type":"bank_transfer","prints_qr":true,"texts":{"de":"Überweisung","en":"Bank transfer","fr":"Virement","nl":"Overschrijving"},"uncl4461":"58"},"reason":null}',NULL,507);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DD","company_id":1,"grace_days":0,"payment_type":"direct_debit","prints_qr":false,"texts":{"de":"Lastschrift","en":"Direct debit","fr":"Prélèvement","nl":"Incasso"},"uncl4461":"59"},"reason":null}',NULL,508);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASH","company_id":1,"grace_days":0,"payment_type":"cash","prints_qr":false,"texts":{"de":"Bar","en":"Cash","fr":"Espèces","nl":"Contant"},"uncl4461":"10"},"reason":null}',NULL,509);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CHEQUE","company_id":1,"grace_days":0,"payment_type":"cheque","prints_qr":false,"texts":{"de":"Scheck","en":"Cheque","fr":"Chèque","nl":"Cheque"},"uncl4461":"20"},"reason":null}',NULL,510);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CARD","company_id":1,"grace_days":0,"payment_type":"card","prints_qr":false,"texts":{"de":"Karte","en":"Card","fr":"Carte","nl":"Kaart"},"uncl4461":"48"},"reason":null}',NULL,511);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"BILL","company_id":1,"grace_days":0,"payment_type":"bill_of_exchange","prints_qr":false,"texts":{"de":"Wechsel","en":"Bill of exchange","fr":"Effet de commerce","nl":"Wissel"},"uncl4461":"70"},"reason":null}',NULL,512);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"2D14","company_id":1,"days":14,"method":"net","months":0,"percent":"2","texts":{"de":"2 % innerhalb von 14 Tagen","en":"2 % within 14 days","fr":"2 % sous 14 jours","nl":"2 % binnen 14 dagen"}},"reason":null}',NULL,513);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"3D8","company_id":1,"days":8,"method":"net","months":0,"next_id":1,"percent":"3","texts":{"de":"3 % innerhalb von 8 Tagen","en":"3 % within 8 days","fr":"3 % sous 8 jours","nl":"3 % binnen 8 dagen"}},"reason":null}',NULL,514);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GEN","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Allgemein","en":"General","fr":"Général","nl":"Algemeen"},"revalue":true,"settlement":true},"reason":null}',NULL,515);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":6,"profile_id":1},"reason":null}',NULL,516);
INSERT INTO "audit_payload" VALUES('{"new":{"close_profile_id":1,"code":"PRE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Anzahlungen","en":"Prepayments","fr":"Acomptes","nl":"Vooruitbetalingen"},"revalue":false,"settlement":true},"reason":null}',NULL,517);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":16,"profile_id":2},"reason":null}',NULL,518);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel","en":"Bills of exchange","fr":"Effets de commerce","nl":"Wissels"},"revalue":true,"settlement":false},"reason":null}',NULL,519);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":7,"profile_id":3},"reason":null}',NULL,520);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOC","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l’encaissement","nl":"Wissels ter incasso"},"revalue":true,"settlement":false},"reason":null}',NULL,521);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":8,"profile_id":4},"reason":null}',NULL,522);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOD","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l’escompte","nl":"Wissels ter disconto"},"revalue":true,"settlement":false},"reason":null}',NULL,523);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":9,"profile_id":5},"reason":null}',NULL,524);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOP","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"revalue":true,"settlement":true},"reason":null}',NULL,525);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":10,"profile_id":6},"reason":null}',NULL,526);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DBT","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"revalue":true,"settlement":true},"reason":null}',NULL,527);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":12,"profile_id":7},"reason":null}',NULL,528);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ECB-MRO","names":{"de":"EZB-Hauptrefinanzierungssatz","en":"ECB main refinancing rate","fr":"Taux de refinancement de la BCE","nl":"ECB-herfinancieringsrente"}},"reason":null}',NULL,529);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-BASE","names":{"de":"Basiszinssatz (§ 247 BGB)","en":"German base rate (§ 247 BGB)","fr":"Taux de base allemand (§ 247 BGB)","nl":"Duitse basisrente (§ 247 BGB)"}},"reason":null}',NULL,530);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","names":{"de":"Leitzins der Bank of England","en":"Bank of England base rate","fr":"Taux de la Banque d''Angleterre","nl":"Basisrente Bank of England"}},"reason":null}',NULL,531);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-WR","names":{"de":"Niederländischer gesetzlicher Zins","en":"Dutch statutory interest","fr":"Intérêt légal néerlandais","nl":"Wettelijke rente"}},"reason":null}',NULL,532);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-CIV","names":{"de":"Belgischer gesetzlicher Zins","en":"Belgian legal interest","fr":"Intérêt légal belge","nl":"Belgische wettelijke rente"}},"reason":null}',NULL,533);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PRO","names":{"de":"Französischer gesetzlicher Zins, übrige Fälle","en":"French legal rate, all other cases","fr":"Intérêt légal, autres cas","nl":"Franse wettelijke rente, overige gevallen"}},"reason":null}',NULL,534);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PART","names":{"de":"Französischer gesetzlicher Zins, private Gläubiger","en":"French legal rate, private creditor","fr":"Intérêt légal, créancier particulier","nl":"Franse wettelijke rente, particuliere schuldeiser"}},"reason":null}',NULL,535);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"NL-B2B","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"}},"reason":null}',NULL,536);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"BE-B2B","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"}},"reason":null}',NULL,537);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"FR-B2B","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"}},"reason":null}',NULL,538);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"DE-B2B","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"}},"reason":null}',NULL,539);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"UK-B2B","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"}},"reason":null}',NULL,540);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"EU-B2B","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, Unternehmen","en":"European Union, businesses","fr":"Union européenne, entreprises","nl":"Europese Unie, bedrijven"}},"reason":null}',NULL,541);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"NL-B2G","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, öffentliche Stellen","en":"Netherlands, public authorities","fr":"Pays-Bas, administrations","nl":"Nederland, overheden"}},"reason":null}',NULL,542);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"BE-B2G","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, öffentliche Stellen","en":"Belgium, public authorities","fr":"Belgique, administrations","nl":"België, overheden"}},"reason":null}',NULL,543);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"FR-B2G","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, öffentliche Stellen","en":"France, public authorities","fr":"France, administrations","nl":"Frankrijk, overheden"}},"reason":null}',NULL,544);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"DE-B2G","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, öffentliche Stellen","en":"Germany, public authorities","fr":"Allemagne, administrations","nl":"Duitsland, overheden"}},"reason":null}',NULL,545);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"UK-B2G","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, öffentliche Stellen","en":"United Kingdom, public authorities","fr":"Royaume-Uni, administrations","nl":"Verenigd Koninkrijk, overheden"}},"reason":null}',NULL,546);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"EU-B2G","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, öffentliche Stellen","en":"European Union, public authorities","fr":"Union européenne, administrations","nl":"Europese Unie, overheden"}},"reason":null}',NULL,547);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"NL-B2C","country":"NL","day_count":"actact","definition":{"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}],"half_yearly":false,"letter_rule":"nl_14_days"},"index_id":4,"margin":"0","names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"}},"reason":null}',NULL,548);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"BE-B2C","country":"BE","day_count":"act365","definition":{"letter_rule":"be_first_free","round_up_half":true,"start_rule":"consumer_period"},"index_id":1,"margin":"8","names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"}},"reason":null}',NULL,549);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"FR-B2C","country":"FR","day_count":"act365","definition":{"start_rule":"formal_notice"},"index_id":6,"margin":"0","names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"}},"reason":null}',NULL,550);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"DE-B2C","country":"DE","day_count":"actact","definition":{"letter_rule":"de_first_free"},"index_id":2,"margin":"5","names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"}},"reason":null}',NULL,551);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"UK-B2C","country":"GB","day_count":"act365","definition":{},"margin":"0","names":{"de":"Vereinigtes Königreich, Verbraucher","en":"United Kingdom, consumers","fr":"Royaume-Uni, consommateurs","nl":"Verenigd Koninkrijk, consumenten"}},"reason":null}',NULL,552);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":1,"rate":"0","source":"index"},"reason":null}',NULL,553);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":1,"law_preset_id":1,"maximum":0,"minimum":2500,"names":{"de":"NL Unternehmen","en":"NL businesses","fr":"NL entreprises","nl":"NL bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,554);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":1},"reason":null}',NULL,555);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"subject","sequence_id":1,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,556);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"beginning","sequence_id":1,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,557);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"ending","sequence_id":1,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,558);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":1},"reason":null}',NULL,559);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"subject","sequence_id":1,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,560);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"beginning","sequence_id":1,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,561);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"ending","sequence_id":1,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,562);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":1},"reason":null}',NULL,563);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"subject","sequence_id":1,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,564);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"beginning","sequence_id":1,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,565);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"ending","sequence_id":1,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,566);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":2,"rate":"0","source":"index"},"reason":null}',NULL,567);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":2,"law_preset_id":2,"maximum":0,"minimum":2500,"names":{"de":"BE Unternehmen","en":"BE businesses","fr":"BE entreprises","nl":"BE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,568);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":2},"reason":null}',NULL,569);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"subject","sequence_id":2,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,570);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"beginning","sequence_id":2,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,571);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"ending","sequence_id":2,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,572);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":2},"reason":null}',NULL,573);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"subject","sequence_id":2,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,574);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"beginning","sequence_id":2,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,575);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"ending","sequence_id":2,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,576);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":2},"reason":null}',NULL,577);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"subject","sequence_id":2,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,578);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"beginning","sequence_id":2,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,579);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"ending","sequence_id":2,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,580);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":3,"rate":"0","source":"index"},"reason":null}',NULL,581);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":3,"law_preset_id":3,"maximum":0,"minimum":2500,"names":{"de":"FR Unternehmen","en":"FR businesses","fr":"FR entreprises","nl":"FR bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,582);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":3},"reason":null}',NULL,583);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"subject","sequence_id":3,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,584);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"beginning","sequence_id":3,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,585);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"ending","sequence_id":3,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,586);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":3},"reason":null}',NULL,587);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"subject","sequence_id":3,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,588);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"beginning","sequence_id":3,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,589);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"ending","sequence_id":3,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,590);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":3},"reason":null}',NULL,591);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"subject","sequence_id":3,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,592);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"beginning","sequence_id":3,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,593);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"ending","sequence_id":3,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,594);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":4,"rate":"0","source":"index"},"reason":null}',NULL,595);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":4,"law_preset_id":4,"maximum":0,"minimum":2500,"names":{"de":"DE Unternehmen","en":"DE businesses","fr":"DE entreprises","nl":"DE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,596);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":4},"reason":null}',NULL,597);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"subject","sequence_id":4,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,598);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"beginning","sequence_id":4,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,599);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"ending","sequence_id":4,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,600);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":4},"reason":null}',NULL,601);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"subject","sequence_id":4,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,602);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"beginning","sequence_id":4,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,603);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"ending","sequence_id":4,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,604);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":4},"reason":null}',NULL,605);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"subject","sequence_id":4,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,606);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"beginning","sequence_id":4,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,607);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"ending","sequence_id":4,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,608);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":5,"rate":"0","source":"index"},"reason":null}',NULL,609);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":5,"law_preset_id":5,"maximum":0,"minimum":2500,"names":{"de":"UK Unternehmen","en":"UK businesses","fr":"UK entreprises","nl":"UK bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,610);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":5},"reason":null}',NULL,611);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"subject","sequence_id":5,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,612);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"beginning","sequence_id":5,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,613);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"ending","sequence_id":5,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,614);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":5},"reason":null}',NULL,615);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"subject","sequence_id":5,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,616);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"beginning","sequence_id":5,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,617);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"ending","sequence_id":5,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,618);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":5},"reason":null}',NULL,619);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"subject","sequence_id":5,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,620);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"beginning","sequence_id":5,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,621);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"ending","sequence_id":5,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,622);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":13,"rate":"0","source":"index"},"reason":null}',NULL,623);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":6,"law_preset_id":13,"maximum":0,"minimum":0,"names":{"de":"NL Verbraucher","en":"NL consumers","fr":"NL consommateurs","nl":"NL consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,624);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":6},"reason":null}',NULL,625);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"subject","sequence_id":6,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,626);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"beginning","sequence_id":6,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,627);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"ending","sequence_id":6,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,628);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"17D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"14-Tage-Brief","en":"Fourteen-day letter","fr":"Lettre de quatorze jours","nl":"Veertiendagenbrief"},"number":2,"sequence_id":6},"reason":null}',NULL,629);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"subject","sequence_id":6,"texts":{"de":"Mahnung vor Inkassokosten","en":"Reminder before collection costs","fr":"Relance avant frais de recouvrement","nl":"Aanmaning vóór incassokosten"}},"reason":null}',NULL,630);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"beginning","sequence_id":6,"texts":{"de":"Ihre Zahlung der unten aufgeführten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von fünfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}","en":"We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}","fr":"Nous n’avons pas reçu votre règlement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les intérêts légaux, **{collection_costs}** de frais de recouvrement.{vat_clause}","nl":"Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}"}},"reason":null}',NULL,631);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"ending","sequence_id":6,"texts":{"de":"Wenn Sie nicht auf einmal zahlen können, rufen Sie uns bitte an, damit wir Raten vereinbaren.","en":"If you cannot pay at once, please call us to agree on a payment plan.","fr":"Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d’un échelonnement.","nl":"Kunt u niet in één keer betalen? Bel ons dan om een regeling af te spreken."}},"reason":null}',NULL,632);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"accumulated_dynamic","formal_notice":true,"grace":"0D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":6},"reason":null}',NULL,633);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":4000,"per_line":false,"percent":"15","threshold":0},"reason":null}',NULL,634);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"10","threshold":250000},"reason":null}',NULL,635);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"5","threshold":500000},"reason":null}',NULL,636);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"1","threshold":1000000},"reason":null}',NULL,637);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":400000,"minimum":0,"per_line":false,"percent":"0.5","threshold":20000000},"reason":null}',NULL,638);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"subject","sequence_id":6,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,639);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"beginning","sequence_id":6,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,640);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"ending","sequence_id":6,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,641);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":14,"rate":"0","source":"index"},"reason":null}',NULL,642);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":7,"law_preset_id":14,"maximum":0,"minimum":0,"names":{"de":"BE Verbraucher","en":"BE consumers","fr":"BE consommateurs","nl":"BE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":true,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,643);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"20D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"Kostenlose erste Mahnung","en":"Free first reminder","fr":"Premier rappel sans frais","nl":"Kosteloze eerste herinnering"},"number":1,"sequence_id":7},"reason":null}',NULL,644);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"subject","sequence_id":7,"texts":{"de":"Erste Mahnung, kostenlos","en":"First reminder, free of charge","fr":"Premier rappel, sans frais","nl":"Eerste herinnering, kosteloos"}},"reason":null}',NULL,645);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"beginning","sequence_id":7,"texts":{"de":"die unten aufgeführten Posten sind fällig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz fällig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} fällig.{/rate_text}","en":"The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}","fr":"Les postes ci-dessous sont échus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} À partir de cette date, une indemnité de {damages} sera due.{/damages}{?rate_text} À partir de cette date, des intérêts de {rate_text} seront dus.{/rate_text}","nl":"De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen vóór **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}"}},"reason":null}',NULL,646);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"ending","sequence_id":7,"texts":{"de":"Gläubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag fällig war.","en":"Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.","fr":"Créancier : {company_name}, numéro d’entreprise {company_number}. Le tableau indique ce qui a été fourni et la date d’échéance de chaque montant.","nl":"Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel."}},"reason":null}',NULL,647);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":7},"reason":null}',NULL,648);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"subject","sequence_id":7,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,649);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"beginning","sequence_id":7,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,650);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"ending","sequence_id":7,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,651);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":7},"reason":null}',NULL,652);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"subject","sequence_id":7,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,653);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"beginning","sequence_id":7,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,654);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"ending","sequence_id":7,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,655);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":15,"rate":"0","source":"index"},"reason":null}',NULL,656);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":8,"law_preset_id":15,"maximum":0,"minimum":0,"names":{"de":"FR Verbraucher","en":"FR consumers","fr":"FR consommateurs","nl":"FR consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,657);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":8},"reason":null}',NULL,658);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"subject","sequence_id":8,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,659);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"beginning","sequence_id":8,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,660);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"ending","sequence_id":8,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,661);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":8},"reason":null}',NULL,662);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"subject","sequence_id":8,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,663);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"beginning","sequence_id":8,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,664);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"ending","sequence_id":8,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,665);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"8D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":8},"reason":null}',NULL,666);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"subject","sequence_id":8,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,667);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"beginning","sequence_id":8,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,668);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"ending","sequence_id":8,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,669);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":16,"rate":"0","source":"index"},"reason":null}',NULL,670);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":9,"law_preset_id":16,"maximum":0,"minimum":0,"names":{"de":"DE Verbraucher","en":"DE consumers","fr":"DE consommateurs","nl":"DE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,671);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":9},"reason":null}',NULL,672);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"subject","sequence_id":9,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,673);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"beginning","sequence_id":9,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,674);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"ending","sequence_id":9,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,675);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":250,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":9},"reason":null}',NULL,676);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"subject","sequence_id":9,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,677);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"beginning","sequence_id":9,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,678);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"ending","sequence_id":9,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,679);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":250,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":9},"reason":null}',NULL,680);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"subject","sequence_id":9,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,681);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"beginning","sequence_id":9,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,682);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"ending","sequence_id":9,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,683);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FRIENDLY","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","maximum":0,"minimum":0,"names":{"de":"Freundlich, ohne Gebühren","en":"Friendly, no fees","fr":"Amical, sans frais","nl":"Vriendelijk, zonder kosten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,684);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":10},"reason":null}',NULL,685);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"subject","sequence_id":10,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,686);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"beginning","sequence_id":10,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,687);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"ending","sequence_id":10,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,688);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":10},"reason":null}',NULL,689);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"subject","sequence_id":10,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,690);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"beginning","sequence_id":10,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,691);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"ending","sequence_id":10,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,692);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":10},"reason":null}',NULL,693);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"subject","sequence_id":10,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,694);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"beginning","sequence_id":10,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,695);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"ending","sequence_id":10,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,696);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOM","company_id":1,"letter_sequence_id":1,"names":{"de":"Inländische Debitoren","en":"Domestic customers","fr":"Clients nationaux","nl":"Binnenlandse klanten"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,697);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren in der EU","en":"Customers in the EU","fr":"Clients de l’UE","nl":"Klanten in de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":3},"reason":null}',NULL,698);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXP","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren im Drittland","en":"Customers outside the EU","fr":"Clients hors UE","nl":"Klanten buiten de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":4},"reason":null}',NULL,699);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CONS","company_id":1,"letter_sequence_id":6,"names":{"de":"Privatkunden","en":"Private customers","fr":"Clients particuliers","nl":"Particuliere klanten"},"payment_method_id":1,"payment_term_id":3,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,700);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AUTO","company_id":1,"printed":false,"texts":{"de":"Änderung durch das Programm","en":"Change made by the program","fr":"Modification par le programme","nl":"Wijziging door het programma"},"uses":["status","reversal","period_reopen"]},"reason":null}',NULL,701);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LATE","company_id":1,"printed":false,"texts":{"de":"Zahlt zu spät","en":"Pays too late","fr":"Paie en retard","nl":"Betaalt te laat"},"uses":["status","credit_hold"]},"reason":null}',NULL,702);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"INSOLV","company_id":1,"printed":false,"texts":{"de":"Insolvenz","en":"Insolvency","fr":"Procédure collective","nl":"Faillissement of surseance"},"uses":["status","credit_hold","write_off"]},"reason":null}',NULL,703);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AGREED","company_id":1,"printed":false,"texts":{"de":"Mit dem Kunden vereinbart","en":"Agreed with the customer","fr":"Convenu avec le client","nl":"Afgesproken met de klant"},"uses":["status","credit_release","adjustment"]},"reason":null}',NULL,704);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"PAID","company_id":1,"printed":false,"texts":{"de":"Rückstand bezahlt","en":"Arrears paid","fr":"Arriérés réglés","nl":"Achterstand betaald"},"uses":["status","credit_release"]},"reason":null}',NULL,705);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DISPUTE","company_id":1,"printed":false,"texts":{"de":"Streitfall","en":"Dispute","fr":"Litige","nl":"Geschil"},"uses":["status","credit_note","adjustment"]},"reason":null}',NULL,706);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"ERROR","company_id":1,"printed":false,"texts":{"de":"Erfassungsfehler","en":"Entry error","fr":"Erreur de saisie","nl":"Invoerfout"},"uses":["status","reversal","correction","cancellation","adjustment","period_reopen","rate"]},"reason":null}',NULL,707);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"COURT","company_id":1,"printed":false,"texts":{"de":"Zum Inkasso abgegeben","en":"Given to court or agency","fr":"Remis au contentieux","nl":"Uit handen gegeven"},"uses":["status","write_off"]},"reason":null}',NULL,708);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"SMALL","company_id":1,"printed":false,"texts":{"de":"Kleinbetrag","en":"Small balance","fr":"Petit solde","nl":"Klein saldo"},"uses":["write_off","settle_remainder"]},"reason":null}',NULL,709);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DOCLATE","company_id":1,"printed":false,"texts":{"de":"Ein Beleg kam verspätet","en":"A document came late","fr":"Une pièce est arrivée en retard","nl":"Een stuk kwam te laat"},"uses":["period_reopen"]},"reason":null}',NULL,710);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RETURN","company_id":1,"printed":false,"texts":{"de":"Von der Bank zurückgegeben","en":"Returned by the bank","fr":"Rejeté par la banque","nl":"Teruggeboekt door de bank"},"uses":["returned_payment","reversal"]},"reason":null}',NULL,711);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASHDIF","company_id":1,"printed":false,"texts":{"de":"Kassendifferenz","en":"Cash difference","fr":"Différence de caisse","nl":"Kasverschil"},"uses":["cash_difference"]},"reason":null}',NULL,712);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LOST","company_id":1,"printed":false,"texts":{"de":"Anderweitig bestellt","en":"Ordered elsewhere","fr":"Commandé ailleurs","nl":"Elders besteld"},"uses":["quotation_lost"]},"reason":null}',NULL,713);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RATE","company_id":1,"printed":false,"texts":{"de":"Kurs unserer Bank","en":"Rate of our bank","fr":"Cours de notre banque","nl":"Koers van onze bank"},"uses":["rate"]},"reason":null}',NULL,714);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PRICE","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Preis strittig","en":"Price differs","fr":"Prix contesté","nl":"Prijs wijkt af"}},"reason":null}',NULL,715);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUANT","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Menge strittig","en":"Quantity differs","fr":"Quantité contestée","nl":"Aantal wijkt af"}},"reason":null}',NULL,716);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUALITY","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Qualität","en":"Quality","fr":"Qualité","nl":"Kwaliteit"}},"reason":null}',NULL,717);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOTRECV","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Nicht erhalten","en":"Not received","fr":"Non reçu","nl":"Niet ontvangen"}},"reason":null}',NULL,718);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DUPL","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Doppelt berechnet","en":"Invoiced twice","fr":"Facturé deux fois","nl":"Dubbel gefactureerd"}},"reason":null}',NULL,719);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAID","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Schon bezahlt","en":"Already paid","fr":"Déjà payé","nl":"Al betaald"}},"reason":null}',NULL,720);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOPO","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Bestellnummer fehlt","en":"No order number","fr":"Numéro de commande manquant","nl":"Geen ordernummer"}},"reason":null}',NULL,721);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ADDRESS","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Falscher Empfänger","en":"Wrong addressee","fr":"Mauvais destinataire","nl":"Verkeerde geadresseerde"}},"reason":null}',NULL,722);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OTHER","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Anderer Grund","en":"Another reason","fr":"Autre motif","nl":"Andere reden"}},"reason":null}',NULL,723);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DEFAULT","company_id":1,"max_age_days":35,"names":{"de":"Standard","en":"Default","fr":"Par défaut","nl":"Standaard"}},"reason":null}',NULL,724);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLOSING","company_id":1,"max_age_days":7,"names":{"de":"Stichtagskurs","en":"Closing rate","fr":"Cours de clôture","nl":"Slotkoers"}},"reason":null}',NULL,725);
INSERT INTO "audit_payload" VALUES('{"new":{"application_precision":0,"company_id":1,"currency":"EUR","max_over_under":0,"max_penny":5,"rounding_rule":"none","tolerance":"0"},"reason":null}',NULL,726);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":2,"company_id":1,"currency":"EUR","default_for_currency":true,"holder":"Voorbeeld","iban":"NL91ABNA0417164300","nsf_fee":0},"reason":null}',NULL,727);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90","company_id":1,"direction":"backward","names":{"de":"30-60-90 Tage","en":"30-60-90 days","fr":"30-60-90 jours","nl":"30-60-90 dagen"}},"reason":null}',NULL,728);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,729);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,730);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,731);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,732);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"unlimited","labels":{"de":"> 90 Tage","en":"> 90 days","fr":"> 90 jours","nl":"> 90 dagen"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,733);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90-180","company_id":1,"direction":"backward","names":{"de":"30-60-90-180 Tage","en":"30-60-90-180 days","fr":"30-60-90-180 jours","nl":"30-60-90-180 dagen"}},"reason":null}',NULL,734);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,735);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,736);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,737);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,738);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"91–180 Tage","en":"91–180 days","fr":"91–180 jours","nl":"91–180 dagen"},"position":5,"role":"overdue","unit":-90},"reason":null}',NULL,739);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"unlimited","labels":{"de":"> 180 Tage","en":"> 180 days","fr":"> 180 jours","nl":"> 180 dagen"},"position":6,"role":"overdue","unit":-1},"reason":null}',NULL,740);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"MONTH","company_id":1,"direction":"backward","names":{"de":"Kalendermonate","en":"Calendar months","fr":"Mois civils","nl":"Kalendermaanden"}},"reason":null}',NULL,741);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,742);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Dieser Monat","en":"This month","fr":"Ce mois","nl":"Deze maand"},"position":2,"role":"overdue","unit":-1},"reason":null}',NULL,743);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Vormonat","en":"Last month","fr":"Mois précédent","nl":"Vorige maand"},"position":3,"role":"overdue","unit":-1},"reason":null}',NULL,744);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"orange","interval":"month","labels":{"de":"vor 2 Monaten","en":"2 months back","fr":"2 mois avant","nl":"2 maanden terug"},"position":4,"role":"overdue","unit":-1},"reason":null}',NULL,745);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"red","interval":"unlimited","labels":{"de":"Älter","en":"Older","fr":"Plus ancien","nl":"Ouder"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,746);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"FUTURE","company_id":1,"direction":"forward","names":{"de":"Erwartete Eingänge","en":"Expected receipts","fr":"Encaissements attendus","nl":"Verwachte ontvangsten"}},"reason":null}',NULL,747);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"red","interval":"unlimited","labels":{"de":"Überfällig","en":"Overdue","fr":"En retard","nl":"Achterstallig"},"position":1,"role":"overdue","unit":-1},"reason":null}',NULL,748);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Heute","en":"Today","fr":"Aujourd’hui","nl":"Vandaag"},"position":2,"role":"current","unit":0},"reason":null}',NULL,749);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Nächste 7 Tage","en":"Next 7 days","fr":"7 prochains jours","nl":"Komende 7 dagen"},"position":3,"role":"not_due","unit":7},"reason":null}',NULL,750);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"8–30 Tage","en":"8–30 days","fr":"8–30 jours","nl":"8–30 dagen"},"position":4,"role":"not_due","unit":23},"reason":null}',NULL,751);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":5,"role":"not_due","unit":30},"reason":null}',NULL,752);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"unlimited","labels":{"de":"Später","en":"Later","fr":"Plus tard","nl":"Later"},"position":6,"role":"not_due","unit":1},"reason":null}',NULL,753);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GOODS","company_id":1,"names":{"de":"Waren","en":"Goods","fr":"Biens","nl":"Goederen"}},"reason":null}',NULL,754);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SERVICES","company_id":1,"names":{"de":"Dienstleistungen","en":"Services","fr":"Services","nl":"Diensten"}},"reason":null}',NULL,755);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"FREIGHT","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Frachtkosten","en":"Freight","fr":"Frais de port","nl":"Vrachtkosten"},"uncl7161":"FC"},"reason":null}',NULL,756);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DELIVERY","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Lieferkosten","en":"Delivery costs","fr":"Frais de livraison","nl":"Bezorgkosten"},"uncl7161":"DL"},"reason":null}',NULL,757);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"PACKING","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Verpackungskosten","en":"Packing costs","fr":"Frais d’emballage","nl":"Verpakkingskosten"},"uncl7161":"PC"},"reason":null}',NULL,758);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"INVOICING","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Rechnungskosten","en":"Invoicing costs","fr":"Frais de facturation","nl":"Factuurkosten"},"uncl7161":"IS"},"reason":null}',NULL,759);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"OTHER","company_id":1,"debit":"customer","discountable":false,"texts":{"de":"Sonstige Kosten","en":"Other costs","fr":"Autres frais","nl":"Overige kosten"},"uncl7161":"ABK"},"reason":null}',NULL,760);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"VAN","company_id":1,"texts":{"de":"Eigener Transport","en":"Own transport","fr":"Transport propre","nl":"Eigen vervoer"}},"reason":null}',NULL,761);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CARRIER","company_id":1,"texts":{"de":"Spediteur","en":"Carrier","fr":"Transporteur","nl":"Vervoerder"}},"reason":null}',NULL,762);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"COLLECT","company_id":1,"texts":{"de":"Selbstabholung","en":"Collected by the customer","fr":"Enlèvement par le client","nl":"Afgehaald door de klant"}},"reason":null}',NULL,763);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"quotation","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,764);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"confirmation","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,765);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":false,"document_kind":"picking_list","item_number":true,"prices":false,"references":true,"vat_column":false},"reason":null}',NULL,766);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":false,"document_kind":"packing_slip","item_number":true,"prices":false,"references":true,"vat_column":false},"reason":null}',NULL,767);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"pro_forma","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,768);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"invoice","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,769);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"prepayment_invoice","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,770);
INSERT INTO "audit_payload" VALUES('{"new":{"carried_forward":true,"company_id":1,"discount_column":true,"document_kind":"credit_note","item_number":true,"prices":true,"references":true,"vat_column":true},"reason":null}',NULL,771);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"reverse_charge","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge","fr":"Autoliquidation","nl":"Btw verlegd"},"valid_from":"2000-01-01"},"reason":null}',NULL,772);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"eu_goods","texts":{"de":"Steuerfreie innergemeinschaftliche Lieferung, Art. 138 Richtlinie 2006/112/EG","en":"Exempt intra-Community supply, art. 138 Directive 2006/112/EC","fr":"Exonération de TVA, livraison intracommunautaire, art. 138 de la directive 2006/112/CE","nl":"Intracommunautaire levering, 0% btw, art. 138 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,773);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"eu_services","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers, Art. 196 Richtlinie 2006/112/EG","en":"Reverse charge, art. 196 Directive 2006/112/EC","fr":"Autoliquidation, art. 196 de la directive 2006/112/CE","nl":"Btw verlegd, art. 196 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,774);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"triangular","texts":{"de":"Steuerschuldnerschaft des Leistungsempfängers, Dreiecksgeschäft, Art. 141 Richtlinie 2006/112/EG","en":"Reverse charge, art. 141 Directive 2006/112/EC","fr":"Autoliquidation, opération triangulaire, art. 141 de la directive 2006/112/CE","nl":"Btw verlegd, vereenvoudigde ABC-levering, art. 141 Richtlijn 2006/112/EG"},"valid_from":"2000-01-01"},"reason":null}',NULL,775);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"export","texts":{"de":"Steuerfreie Ausfuhrlieferung, Art. 146 Richtlinie 2006/112/EG","en":"Zero-rated export","fr":"Exonération de TVA, exportation, art. 146 de la directive 2006/112/CE","nl":"Uitvoer, 0% btw"},"valid_from":"2000-01-01"},"reason":null}',NULL,776);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"exempt","texts":{"de":"Umsatzsteuerfrei","en":"Exempt from VAT","fr":"Exonéré de TVA","nl":"Vrijgesteld van btw"},"valid_from":"2000-01-01"},"reason":null}',NULL,777);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"small_business","texts":{"de":"Steuerfrei als Kleinunternehmer, Art. 25 Wet OB","en":"Exempt as a small business, art. 25 Wet OB","fr":"Exonération des petites entreprises, art. 25 Wet OB","nl":"Vrijgesteld, art. 25 Wet OB"},"valid_from":"2000-01-01"},"reason":null}',NULL,778);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"cash_accounting","texts":{"de":"Versteuerung nach vereinnahmten Entgelten","en":"Cash accounting","fr":"TVA sur les encaissements","nl":"Kasstelsel"},"valid_from":"2000-01-01"},"reason":null}',NULL,779);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"country_code":"NL","mention":"late_payment","texts":{"de":"Bei verspäteter Zahlung sind gesetzliche Zinsen und Beitreibungskosten zu zahlen","en":"Statutory interest and recovery costs apply","fr":"En cas de retard de paiement, les intérêts légaux et les frais de recouvrement sont dus","nl":"Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd"},"valid_from":"2000-01-01"},"reason":null}',NULL,780);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"BE","direction":"issue","size":"all","valid_from":"2026-01-01","warn_days":0},"reason":null}',NULL,781);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"BE","direction":"receive","size":"all","valid_from":"2026-01-01","warn_days":0},"reason":null}',NULL,782);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"FR","direction":"receive","size":"all","valid_from":"2026-09-01","warn_days":0},"reason":null}',NULL,783);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"FR","direction":"issue","size":"large","valid_from":"2026-09-01","warn_days":60},"reason":null}',NULL,784);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"business","condition":{},"country_code":"FR","direction":"issue","size":"small","valid_from":"2027-09-01","warn_days":60},"reason":null}',NULL,785);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"business","condition":{},"country_code":"DE","direction":"receive","size":"all","valid_from":"2025-01-01","warn_days":0},"reason":null}',NULL,786);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{"above":25000},"country_code":"DE","direction":"issue","size":"large","valid_from":"2027-01-01","warn_days":0},"reason":null}',NULL,787);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{"above":25000},"country_code":"DE","direction":"issue","size":"all","valid_from":"2028-01-01","warn_days":0},"reason":null}',NULL,788);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"block","audience":"public","condition":{"with_id":true},"country_code":"NL","direction":"issue","size":"all","valid_from":"2017-01-01","warn_days":0},"reason":null}',NULL,789);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"warn","audience":"business","condition":{},"country_code":"GB","direction":"issue","size":"all","valid_from":"2029-04-01","warn_days":0},"reason":null}',NULL,790);
INSERT INTO "audit_payload" VALUES('{"new":{"action":"information","audience":"cross_border","condition":{},"country_code":"EU","direction":"issue","size":"all","valid_from":"2030-07-01","warn_days":0},"reason":null}',NULL,791);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"name":"De Vries","no":"1-10001"},"reason":null}',NULL,792);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"application_method":"company","block_tolerance":false,"blocked":0,"company_id":1,"currency":"EUR","document_discount":"0","e_invoice":"paper","group_id":4,"inactive":false,"language":"nl","name":"De Vries","number":"10001","output_channel":"print","partial_delivery":true,"party_id":1,"prices_include_vat":false,"privacy_blocked":false,"prospect":false,"reference_kind":"company","require_slip":"company","summary":"none","type":"business","vat_group_id":1},"reason":null}',NULL,793);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"credit_limit":0,"customer_id":1,"customer_since":"2026-03-02","excluded":false,"limit_currency":"EUR","mandatory":false,"unlimited":false,"with_agency":false},"reason":null}',NULL,794);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"channel":"print","company_id":1,"customer_id":1,"damages_agreed":false,"do_not_remind":false,"interest_agreed":false,"statement_no":0},"reason":null}',NULL,795);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_term_id","new":3,"old":null,"reason":null}',NULL,796);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_method_id","new":1,"old":null,"reason":null}',NULL,797);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"city":"Zwolle","code":"MAIN","company_id":1,"country_code":"NL","customer_id":1,"default":true,"kind":"invoice","number":"1","postcode":"1234 AB","street":"Dorpsstraat"},"reason":null}',NULL,798);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":6,"old":null,"reason":null}',NULL,799);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,800);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"c87502850e1a9f35952a6d32604249c0a81c438019b476a833ba5a659c99436c"}',NULL,801);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"9b186cf89270f1bfa9648d631d3e407b3949717cf3b3569ad8f8d3a03f777376"}',NULL,802);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"blocked":false,"company_id":1,"item_vat_group_id":1,"kind":"goods","names":{"en":"Item P1","nl":"Artikel P1"},"number":"P1","price":"12","price_currency":"EUR","price_unit":"1","prices_include_vat":false,"unit_code":"C62"},"reason":null}',NULL,803);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"VO-{YYYY}-{N:5}","series_id":27,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,804);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"archived":false,"changed_since_confirmation":false,"company_id":1,"credit_rejected":false,"currency":"EUR","delivered_not_invoiced":0,"document_status":"none","exclude_from_credit":false,"invoice_account_id":1,"kind":"order","language":"nl","net":0,"number":"VO-2026-00001","open_amount":0,"order_account_id":1,"order_date":"2026-03-02","original_rate":false,"partial_delivery":true,"payment_method_id":1,"payment_term_id":3,"prices_include_vat":false,"status":"open","total":0,"vat_group_id":1},"reason":null}',NULL,805);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"amount":12000,"cancelled":"0","deliver_now":"0","delivered":"0","discount_amount":0,"discountable":true,"document_status":"none","invoiced":"0","line_no":1,"order_id":1,"picked":"0","price_unit":"1","product_id":1,"quantity":"10","text":"Artikel","type":"product","typed_amount":false,"unit_price":"12"},"reason":null}',NULL,806);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"net","new":12000,"old":0,"reason":null}',NULL,807);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"total","new":14520,"old":0,"reason":null}',NULL,808);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"open_amount","new":14520,"old":0,"reason":null}',NULL,809);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"accounting_total":17550,"cash_accounting":false,"company_id":1,"correction_role":"none","credit":false,"currency":"EUR","delivery_date":"2026-03-02","discount_base":17550,"document_date":"2026-03-02","invoice_account_id":1,"kind":"free_text","language":"nl","net":15000,"order_account_id":1,"payment_method_id":1,"payment_term_id":3,"posting_date":"2026-03-02","prices_include_vat":false,"rounding":0,"separate_discounts":false,"settle":"designated","state":"draft","total":17550,"vat":2550,"vat_date":"2026-03-02","vat_group_id":1,"vat_method":"document"},"reason":null}',NULL,810);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"account_id":31,"amount":10000,"discount_amount":0,"discountable":true,"invoice_id":1,"line_no":1,"net":10000,"price_unit":"1","quantity":"1","text":"Line 1","type":"account","typed_amount":false,"unit_price":"100","vat":2100,"vat_code_id":1},"reason":null}',NULL,811);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"account_id":32,"amount":5000,"discount_amount":0,"discountable":true,"invoice_id":1,"line_no":2,"net":5000,"price_unit":"1","quantity":"1","text":"Line 2","type":"account","typed_amount":false,"unit_price":"50","vat":450,"vat_code_id":2},"reason":null}',NULL,812);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"VF-{YYYY}-{N:5}","series_id":2,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,813);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"FTI-{YYYY}-{N:6}","series_id":8,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,814);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"content_hash":"cd987fa907c41aa5d669f6762a3b61286fb7408304da6ef0bc705d2d61f7b5a6","language":"nl","lines":{"city":"Zwolle","country_code":"NL","number":"1","postcode":"1234 AB","street":"Dorpsstraat"},"name":"De Vries"},"reason":null}',NULL,815);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","currency":"EUR","reason":null,"total":17550}',NULL,816);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"f3c295449e334df6abf080358422032663572bb03180a82f3e8c832fc1f8eedc"}',NULL,817);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"accounting_total":9075,"cash_accounting":false,"company_id":1,"correction_role":"none","credit":false,"currency":"EUR","delivery_date":"2026-03-02","discount_base":9075,"document_date":"2026-03-02","invoice_account_id":1,"kind":"free_text","language":"nl","net":7500,"order_account_id":1,"payment_method_id":1,"payment_term_id":3,"posting_date":"2026-03-02","prices_include_vat":false,"rounding":0,"separate_discounts":false,"settle":"designated","state":"draft","total":9075,"vat":1575,"vat_date":"2026-03-02","vat_group_id":1,"vat_method":"document"},"reason":null}',NULL,818);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"account_id":31,"amount":7500,"discount_amount":0,"discountable":true,"invoice_id":2,"line_no":1,"net":7500,"price_unit":"1","quantity":"1","text":"Line 1","type":"account","typed_amount":false,"unit_price":"75","vat":1575,"vat_code_id":1},"reason":null}',NULL,819);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"MJ-{YYYY}-{N:4}","series_id":23,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,820);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"GEN-{YYYY}-{N:6}","series_id":20,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,821);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","reason":null,"vouchers":["GEN-2026-000001"]}',NULL,822);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"c825d4c9fd43053bc970c31c14a45208f89fd00c28931531c4c90322c40d9b63"}',NULL,823);
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
INSERT INTO "audit_record" VALUES(1,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',1,'d9f5f4cbee959ac8076cfead5f534ef0306b038742601ca0fd92e77a86aa7508','9132cde510b5f0dd7c61728e219c9dfb4b8ec6af97f98047865a1549056e4245',1);
INSERT INTO "audit_record" VALUES(2,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',2,'4b63fef88f59693287b09dc20d5437a7cebeeaff71fa86d83b06ad630c008138','5854be639104b7ec7fead0205fc26ef969a6bbae495ac3f2594b7a3117dd0612',2);
INSERT INTO "audit_record" VALUES(3,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',3,'115ba79d955f423c684c94132bece8c5b8a03457f66dca6061c191df7dafbbbe','0265a33925ac7decfe3cee9e265ba72b00cb812d1aeb1f5b6f954b40628972b8',3);
INSERT INTO "audit_record" VALUES(4,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',4,'4af504ef03e546d24678fa8f9d9497897b972d9066d83cbfc2bc3623ba9d19a5','371e58f0dc692ceb29b54bcac2759fa9c6dc50fd1454e2e95e2552993f0fe13b',4);
INSERT INTO "audit_record" VALUES(5,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',5,'36b7a0828bcd3eb6ea6963a02d55edb61e5184fccf152a4b30c990eeaf575db6','a0bf7d1ee759ec1d07294ea2cf6b04b9a41c21ab247768dd61cb2a603b09c885',5);
INSERT INTO "audit_record" VALUES(6,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AU','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',6,'b5e1eeba3a69176ad6255c12fd26f500b56578cb9b544fdb65b09aee401df042','7dc8dd3caf9ae6e314804661b48b369656ce1bf0098ef789a4639512272157d0',6);
INSERT INTO "audit_record" VALUES(7,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',7,'a412b4b3a284b1e22f3fae08713d1370aad919d35ef889d359a6698cf554dedf','e055123fad2d7e00a05c69e7aa8b1702792a6e5ddbe8e2adc94bfc05f010fd25',7);
INSERT INTO "audit_record" VALUES(8,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',8,'f80395b341c9b24b9607b5742b39e47cd0c84100f69a26f0aa80d4be2689b6ed','c608873c65c71a6ec4443bfea2ec3ad6d7521e67d09e85fc03db45c50a3835e9',8);
INSERT INTO "audit_record" VALUES(9,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BG','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',9,'4a6b35771b56bb6d241b6aeba7cb99be6eea5eac6a8b79b763d16ef05fbee24e','77c3779d48b5d25e3d22ceb30dfd7311f9197f6bb350e979fa949e7da814752d',9);
INSERT INTO "audit_record" VALUES(10,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',10,'0c47b038ed8b9b29e7406faa1522edf2353e891cc40d53d20aace6029fc828e1','6002c476b0a46afa3554029f11ae598c5824bf15ab776e8c66d11ecdc6f79d79',10);
INSERT INTO "audit_record" VALUES(11,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',11,'6d3fc20add6a36fcace6cd96b94fc8d8ee0f030014f8b97f5b6ea12dfa360be5','e718210840ac848b6ab1fd69c939b0d55587638dad4030f3270035e3d0178feb',11);
INSERT INTO "audit_record" VALUES(12,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CH','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',12,'32f14ee4677326077ee3bb70ea4a6da7216a21a910041a25576bd6a2fd8d558c','efaa91a43294f8657f429de7328b668cf6f5a614e1c411e3366715dc9840bc2e',12);
INSERT INTO "audit_record" VALUES(13,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',13,'ca9388bffe23e7c5b13dc230922076ac6f7616b160f5f421a0f2c15df6342db1','83428d8dc8d3a85aa841c08b2968f36a145e78512bca6683f733d77e98ca1dc6',13);
INSERT INTO "audit_record" VALUES(14,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',14,'491dddee841608142d3f4e865f97a565cdb0529ce52a1d0b28a03ef10d4967d4','bd6ec43a4a3ff55440f2255fb6afc680492b9f0614c1c0b299fc7d5c46ee1c3c',14);
INSERT INTO "audit_record" VALUES(15,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',15,'cc1d9502bf3b32926ed7846b63ed0ec770b7b72e32afb2ffe3f8c14f2219cf65','127325911d980c5a6cac1e04a178de1903affede65ada543b9ab4c9a9e28fbda',15);
INSERT INTO "audit_record" VALUES(16,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',16,'569e1744e540b1da3c65dba81af85fd34c536a62b87507047f51759603d26701','6f171891684a11badf0005a41daaed6081e38db1d6396676da879d487ce642f1',16);
INSERT INTO "audit_record" VALUES(17,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CZ','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',17,'d86e83fa290c4dd165d4281160cf7983b8bc9cb91c6aec50466ed8ada0d18340','2d1f9640818ba9f557db1e0388507b172bba7ff55f9d7df6161aaf5082ed6f1f',17);
INSERT INTO "audit_record" VALUES(18,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',18,'740b720c37ae8228df206cd8dd594b8defe5b0310d30de57bb8f047c057e4dbf','a1b46379e5e5cc54ec122ff1985c023c12ee9bb2632caae5fcdfe94e5a8fe148',18);
INSERT INTO "audit_record" VALUES(19,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',19,'3dfdfabe482dc4aa5929fbba4dedccbc44c64499aafd87afeca07424364115f7','9f9b2d300b66ff5d10917fd9eedce0dc13d6d3f20b7f0c2e0e18fa2a6883f602',19);
INSERT INTO "audit_record" VALUES(20,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',20,'2ff358616ad09fe1469aea8f9650561caef20ff67ada879948ce393e47fa3dc3','523ff4ce369d7803a9ede724f528b5c5f15d7e744bd9cc5d80a7efa711e28b17',20);
INSERT INTO "audit_record" VALUES(21,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EG','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',21,'3db575684a0a7636bc0711359f2016e9bb55d3873deffb336219d9fa7c4ca2cd','41780fcdd2a8a7d5e38a7ff3c5d1bb337ce03feadde977c5e86c21c8d1dc8dc7',21);
INSERT INTO "audit_record" VALUES(22,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ES','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',22,'6cb8bcf0ec2955cfb485ba74909105d31fbde7f6c4329f0c65c2eb2defc867f5','47eb92b31ed0ea451e17dc7142052d79f937ad0984a99d985823ee36563d3b5a',22);
INSERT INTO "audit_record" VALUES(23,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FI','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',23,'af88e57e48a76e8c641e5f488987296ea50fbe91e32a3266445b97076af6ffac','95573599818084478cb92df2d4ef3f68300d995a38515589f28abad29378d7a7',23);
INSERT INTO "audit_record" VALUES(24,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',24,'962072524caecffbfe0b226f4f22f52eac063d00244a6627977f136dcf9cd7f3','cbb0f2e279f6716ba16d968e0a8677a6b1325cc1732753656a7cd3253177905b',24);
INSERT INTO "audit_record" VALUES(25,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GB','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',25,'869c12ee5f5ae00429add2322c7a438bd328ec477ca47e156a656b0ffbccfa35','021c3dfbd4782bbee941894469654d5929c990155c167ba90007afdec73d1f33',25);
INSERT INTO "audit_record" VALUES(26,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GG','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',26,'527dcfe87623daeca008d92477f3d3181a92385e544b9452700618b1a7271b15','7a4ea997f56f5f916509cf08b7e3ab96eb689ce925d2933f30fcd8067309b6be',26);
INSERT INTO "audit_record" VALUES(27,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GI','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',27,'bc0f6cecf37403db35e028875da7868b6000b74d3a0194b53f79a138e4e42306','88df0adc92fc11aaf498fe20a1ea73e8728f54001796f0768a2c35ee9d97ebaf',27);
INSERT INTO "audit_record" VALUES(28,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',28,'32c109fe38f4df828d8440af5e7a24c3fab61f3c134f14fe8773247395d03a6a','8a71c3bce5fe1ea6a2d8a1c2bc3d850d1c65e1658103814bd53746dc8a89500c',28);
INSERT INTO "audit_record" VALUES(29,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',29,'a2f65de9e8060a32896d55b0c530d0969b36320ec29e9ce5d1c824bab4e359c0','7bc24bae729c6cea884c136c3d19779317a9cca19cdb37c89c9777ce5494fb76',29);
INSERT INTO "audit_record" VALUES(30,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',30,'1f86bdf8a90908135da9aeb362de87bcc882d1c2003a55145581ef49270b4dc7','2ff9d7a9a5148cb759cc49cb9f4d9a687561c13c8191b80a84086a3b8ddafc65',30);
INSERT INTO "audit_record" VALUES(31,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HU','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',31,'43cf4c954c99eff88cbea6398e846cd61a6ee9068969d45d97b4ccb7d2dd1dbc','9e804ae86197da2c5983279f93755c817540f390e91d0e59bc1861812ae185c6',31);
INSERT INTO "audit_record" VALUES(32,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ID','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',32,'939120f0bec4c3e6a066ff84435014e048795866611e81a1fa997e632503ee3d','461967ced170ba02a9b0b40d0c608d5bbaef994639a3846c6b654f1f060b748c',32);
INSERT INTO "audit_record" VALUES(33,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',33,'a88d2a2d82c27f6d78f4785e590e27ad3795cef8851366c9a15d551bb236e2c9','b8781cc8d9f6ee6bfdb1777788f5754fe3709ecef5660e61500f6c57f329ce0d',33);
INSERT INTO "audit_record" VALUES(34,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',34,'30c4d144750c275f3809cf54e9c219049157c3d3b0fa506cd3a6b28aba8cb36c','5991dc37049b66dedcc2826ee690c8caeecac6bbe135c8a5fe81cef5240a803f',34);
INSERT INTO "audit_record" VALUES(35,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',35,'3bae607f07823446c556de83998f0290a915edc62688b9ee4ee11cf8301bdbc0','e13c5b1df898131f830dea744b6695d6b0f8a5e267bb23677114764ce1324861',35);
INSERT INTO "audit_record" VALUES(36,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',36,'41ca0c564643ce3abd10ac6acb37c00313c513e4abc9b3ed3eaa84bffe102e0e','94d3113ed06448d01243ea88c985b6285e96a99a8ced809788a32e7f47e39b66',36);
INSERT INTO "audit_record" VALUES(37,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',37,'aa970da6a91e4f4009b822b5c3c38ceed9f085e04a687c366602ba4a50d0a9be','069f970ace2338d263aa7f9fbb455161a83a62ff36683a9dc8bca2863ac65bff',37);
INSERT INTO "audit_record" VALUES(38,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',38,'dd5f1628be22f30ae05945ec040a5b50bf95a833c51817a10c993bbccde6a273','075e35e26570e8aea79bed05a33ae7b778c622d98beffb64f196cdf5ac1917d8',38);
INSERT INTO "audit_record" VALUES(39,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',39,'bf5356664f10e196c7de182f9338e79b818e449622e27c28a5368a4e543d0b0d','971cfb39d51f8c0879890fb216d35f1a79e9f1a0c397e39708f9e6d90eeb5cd5',39);
INSERT INTO "audit_record" VALUES(40,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',40,'ee6a6337315abf687e3799f7e6bbb87a62e064a5d7412b9f51f4f90fa3797bd9','794d84875c363b9771a489afda53163915bbb76f061dc0f5bf3362eb3ef96797',40);
INSERT INTO "audit_record" VALUES(41,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'KR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',41,'09c05cff1cc3b8873245d41382c88696d2ea8e4a89ce2a335342f1f8afc75b90','7e3a406f16a1da05e9ad539692bab5a95fd54aa3b72b149f119a0bb76e88be57',41);
INSERT INTO "audit_record" VALUES(42,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LI','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',42,'2faa30fd1573f803024319b69da1910eee621f48206b50e270db40ef2f0714c8','d67d8ad75448a3862e5f90c0fa2352d42cf2bb1fd478062523c0f623c7c45bce',42);
INSERT INTO "audit_record" VALUES(43,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',43,'3d1ea90ec975f82e0130ec4cef1768bcc6e3a79e724bd86e5908c49b54ebd3d7','14e0166c52e0f05b0a319f6be316f3113b2899c7481d40709b62ab21b3544afa',43);
INSERT INTO "audit_record" VALUES(44,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LU','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',44,'b59ad389dc9ae5034b56ec54b0f892d0c17cfcd9eb4ddb1fb30a1aa6ec07a3df','56a7b0381b612238ea9525a0d62b52c2374f3bdf5f58b4c373f20e2db2866aae',44);
INSERT INTO "audit_record" VALUES(45,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',45,'13f542bdbe440d6c5d4db3df9ee5da87f59f9812753ae95e76f605dd49327093','7e0556800a3ebaf003dd4fc51c9e58f6b7ab60138e2e97ce9c0eb5819bf7e5ed',45);
INSERT INTO "audit_record" VALUES(46,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',46,'eeec53f3d9f5faf69bdf9de48225663497657f246cfe001ad57f863994b49c16','2c3a1998dbb1983816206659821a1f9d05b3b375e15ceabaee72d02f2bb5904e',46);
INSERT INTO "audit_record" VALUES(47,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',47,'47cc89b3f594c7ecf16be418c26ecf4fe7abd0cfe336ac46b33338434cf4cb27','b366b78956223597b946ad0a510c04d674cc45440cc1f151e080a3a82038a5ad',47);
INSERT INTO "audit_record" VALUES(48,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',48,'02c823b451fdd7fed712235d2db253ce02d9f8e4432ea916a693bb87c4ef1978','55a03a9d9b443d37901bc74d9c6eb4b369f59cc7c283a729c1e10490874681e6',48);
INSERT INTO "audit_record" VALUES(49,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ME','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',49,'3f9744e75e199e8249a89085089571f4e5dfe27a94f88e83f745758c1b050731','b4486725711712507430d188ba84b2ebaa0eaa9436bb2dc4234b0d56a51c3623',49);
INSERT INTO "audit_record" VALUES(50,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',50,'d8fa78af63936698fbb5e54e33f1503524aed4069626078c1df8d7e782e0b5e1','2c40b077f3bbcf25be4cf42f8cf896bcd7ca2008d62f668db280df60aef4774c',50);
INSERT INTO "audit_record" VALUES(51,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',51,'20fe7dbbd1f8749ae0e0e3dfd59e25dad15c0e2c7d2ffe943ab3de540b7edc44','a8814ba19c5429c601bdb80eae1a81f308335e59a19f7f1378b5ef9fab174776',51);
INSERT INTO "audit_record" VALUES(52,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MX','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',52,'bdb0d9d718d77ec69c397833292fb7096aa280e81eca9a85026b3a27109f3536','89d732d87cb9d1f49b66981ca16187acc7a97fa411b441b9e99289c68ab1bcac',52);
INSERT INTO "audit_record" VALUES(53,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',53,'65b88fbccad4e23f7b83df7dacbb9f6fcfe15f0012b97c3f1df7a939c4309fde','b8db5d54adf8b0287b69aa6d7c3240f5d79c37ad5b3c33359bf76e24ae875323',53);
INSERT INTO "audit_record" VALUES(54,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',54,'084e796e19c0e7c3de2d9311ab3ae4f8efbdfe3c51371aa58f5f9c286062804d','6e18b9460050f89cb97b610fd28df30e09f84d59a764ce82184d7fef2b20d7fa',54);
INSERT INTO "audit_record" VALUES(55,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',55,'4f071f2254ce5938eeaa3045a683d9bf2982e5ad30e99cb53c846e5edce7700d','99995c1349e78b612a5a56109a618379cc890ab3f7a72bf31fc49cf19822bfa7',55);
INSERT INTO "audit_record" VALUES(56,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NZ','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',56,'14e2bb137bac496cf397aaaa22460351e399dd03168646b8ea22a00f2ac3cc7a','f7cf35f9c5f9342d331fbc0df5d50848a30f1cf0bfae45c66da9c1cfb81d3f23',56);
INSERT INTO "audit_record" VALUES(57,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',57,'ccd3e26f9c4f323b1ff10383b2e3592ddef3523d92c7f1781e1fbcf17e0bc343','02a9c663bc4d7dc9ab05d3581f3de5f68d5cb4521c99c0ceac85c3fdecd3e18c',57);
INSERT INTO "audit_record" VALUES(58,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PH','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',58,'65dafe380ec9ff2956ef2d9871e8f7efa6fb11c70f6d112a88a44ab1904dfd80','ff4ee3196605d442ca719c0b95f4fe7fb800c0de7200e298c876678f927e26da',58);
INSERT INTO "audit_record" VALUES(59,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',59,'d7ffa7d6104d7888dc4f1f1d819f8251be20bdd42077606576af3e45b70cbbf8','046736b22f45fc88fd470f4205442faf93c8a6c1870ad983704ee3acceb20ec9',59);
INSERT INTO "audit_record" VALUES(60,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',60,'2aa3cb36d2e521064fc509aaff97d62571bc2ba190a5f2ec0b0318568db72532','c226f7235f121087d51b8b5a18c299bccef686d30a36061ff82b488213b687a0',60);
INSERT INTO "audit_record" VALUES(61,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',61,'f92dafd48d843ea624151ed6ce225fc37f299003d370a1eb2e2b97186a77abe1','ba606328710a808f250cf23cb9f02ff806a02eeff2837af7ff3c489dbe30f7fb',61);
INSERT INTO "audit_record" VALUES(62,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',62,'d9a81be75f028d4edc33637649dfa8dd3832cc3c719173e0402d41cf10c225da','6442958d0cc70ce80c7cddf7d7fb99a1a42e0abf27b4c6eac743e37f01e72ce5',62);
INSERT INTO "audit_record" VALUES(63,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',63,'02115d30776873be5e06d29f6e09b522c6514d32870f6106a47a4fdbbc89f07b','d6e4d0e95e8f662658212e730770b737442d197bd3bb310551d52b7e8ff47c74',63);
INSERT INTO "audit_record" VALUES(64,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',64,'a13b4677ff982aafd6d0ed4489217314030e4853fe584f699f37b44ae65a9f6d','38b44e1fabf523dfe2ae667124e3ed296d18bed6f2fd3ac6c5a756b6654101c6',64);
INSERT INTO "audit_record" VALUES(65,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SG','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',65,'f7198fca662286389785106f4638b25edaba645fded6c0417e26b0c739bd4e77','3f3756547eaf4b1f83b9976558702747ea718822c43bd8bf0935fc637809a8c2',65);
INSERT INTO "audit_record" VALUES(66,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SI','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',66,'1528bd4fcb0d818cd6bd22dbe65cbf31cd9ee9b78daa49ad50f2f8b314d16405','f31070550b09bc483c644e2a2ccbcbff90ae4ecedfa4e5818446e8bda8c0c430',66);
INSERT INTO "audit_record" VALUES(67,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',67,'dd45e21b06d4809f4b2cd9388dc9e160dec18d43e0d4ca51ca08e3dabe3770bb','8e1f9f737f6f49612edb4c87fb51230500153f3c0eb17013c753d99c94463e59',67);
INSERT INTO "audit_record" VALUES(68,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',68,'0786f67ce9d7d7d17ee4bd0b4fc666c23b9d998a8ada1b43545ac3c451e5c7bf','2c681c267592d732979f22bae60c32e5b2299927eb0b34f790f29013779fb8e8',68);
INSERT INTO "audit_record" VALUES(69,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TH','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',69,'e7c304072ae17c4b58bbbad78629e7608cd077a1374c649cbe208a5d1a28950c','7ab2e6d496275d3a90101b8dab34ff325173c4bda330fc33d515f61732506d5e',69);
INSERT INTO "audit_record" VALUES(70,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',70,'91edb98dfd717735dc8c35ede5be227986c39e491d4fa39613062a64f634f61c','119973395d3e024c96a48087e56573c81657bff27f0c928c3b78d6cfbbb135be',70);
INSERT INTO "audit_record" VALUES(71,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',71,'ad51b7764794e76a297561fcf9c20da9ac28aec0e440da7af01d6fc616406d82','159f1bdf6abe24bceaec0d2b206c341335cdd7a2fb3eb09cae014ac5e5e850b4',71);
INSERT INTO "audit_record" VALUES(72,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TW','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',72,'32009dd6ae9ed8b3408bb4410a0e18e7f2c0ed89e5a11ba49493c585f9bfbddd','20c96bbd0561414fe609234d1b6eb9ed3dbcdcdf1074f8a9855cc0559161d102',72);
INSERT INTO "audit_record" VALUES(73,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'UA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',73,'6a034b496574709806553564d4dd1577719cf1d795fbfae188389010e1301874','b5adcaa27cd39ddfdc44db6b1a9f7d42554d1f7beb3c03e752d9ed5ab4c6f83d',73);
INSERT INTO "audit_record" VALUES(74,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'US','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',74,'600bea414e7114958b07a9fc656baeb95138feb14b1f700500a31601ef65e7f3','384bf74f6ab024ae13c2353a56818e1cc21c70b9c7c525fa5f724f3987d17772',74);
INSERT INTO "audit_record" VALUES(75,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',75,'ae05749d2ff3d6da0a7510a25a1ce96d8c11cec2c88bad8350230b195d11d6ca','0d0ad74a8a4aef8e62890c21cea87617007ab3ecf168b10d6f566f58ab3d817c',75);
INSERT INTO "audit_record" VALUES(76,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',76,'dbeced0b53fb3605144afd61275933fe49064d992e97576e77a8b187c1a81604','f2589a048ab800865eb8363707cb2eb28ef77791c0bd9ddfcacaced647b0f1f6',76);
INSERT INTO "audit_record" VALUES(77,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ZA','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',77,'a6cf0e5cd0a265ed01e5e044a8fbeee6fd6de800aba2c68c86afda1602900e69','db47f14855d5d865d9380ee42bb1a2eab4eccaf713557564ca86054b93192207',77);
INSERT INTO "audit_record" VALUES(78,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EUR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',78,'fcec2fa8bc8ff13238913afc168dabd1d8b9ff21e9d8ac4ccebc48d663808751','92dc554faed16bb8bc2b040a168182f1592cf727ccd7ed341f86ded392923f60',78);
INSERT INTO "audit_record" VALUES(79,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'GBP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',79,'2229e8134ce66c52e389c1fbea3438cf9d327b2de51e615a89e9ad8cd53a99d7','c6fbb1ce7e6273eb9bf06e3d7323866a7871c83609b75a0b682b1484b0422f68',79);
INSERT INTO "audit_record" VALUES(80,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'USD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',80,'2b0253d94187cf012e88e8f74f618215f1e9aaee347637671b908f564c10de15','a9d80b2fbe14e28a4d5f3ae344d1fda9a6509d6356cf25fa19b171efa1568b7d',80);
INSERT INTO "audit_record" VALUES(81,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CHF','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',81,'c14502e7ca98a326a4e4ed676f31c1dd209b5930077ca343ce245d8576400769','1ae0e495dedbebd85eedd41855d6e1bf7cfd8e534bcb2f99a74a5878ffdb2fe1',81);
INSERT INTO "audit_record" VALUES(82,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'DKK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',82,'ea1b5a4016402c4769f5b0668d706c9d42dc81ac5b48f5a37b54079cfdd05ac1','bebce3b9e601e2077d51d63a0e0d789f98a9ad71ae12c45954d0f08f80dbc101',82);
INSERT INTO "audit_record" VALUES(83,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SEK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',83,'8336f69b400a2b8a53a5cae928d4f6cf2f9d211e1aa7c50e878260ea0a308dc4','e2b658a11bdcd01ca5c5d19bbe6d26a5f5de0e518d966688dad560b8bc9823e6',83);
INSERT INTO "audit_record" VALUES(84,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NOK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',84,'a7d41a9d5f6fb042f6ed1a97254583674cdeef694bc260179680049484f002af','a8a0666fab22a9441a83e6883d54fabb2eca7b86a531d7cb936b9f7069361b7f',84);
INSERT INTO "audit_record" VALUES(85,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PLN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',85,'a50bcb7a0d1923a6b2057c715617f16e25a0eda2ebc434e73c7aa0939f96d409','d50992dd0aa7a02bade2467ea76d364154cb08fbc7a152581dd38f29b23cfa1b',85);
INSERT INTO "audit_record" VALUES(86,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CZK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',86,'a5a7c351bb7e0f136ec067356f61cdbac5226a7b414bc43dc7bdf0a06dc86531','94de11bf7fb3bc52f9e3993a3ebda200fefe37ab35971daf8b10eb98b1a907e1',86);
INSERT INTO "audit_record" VALUES(87,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HUF','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',87,'3a72cff5b36ebdd372c3f46399ce45f573f71bfd5d01a68ce12fd128f8d18f05','3a909eb1db03216765d15a3580e1b4e3df4eb230da09867ac4f4a01e594f58ba',87);
INSERT INTO "audit_record" VALUES(88,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RON','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',88,'37aed865db1ad40cfb1533b17962a39942b1ea58d7ab5f453d3cb80df25950ec','58d6ab88da0b6cc7373a94633baa7550d4e57a4eb3b2d668dc1368c974247e66',88);
INSERT INTO "audit_record" VALUES(89,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BGN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',89,'4b407cc146b10b18eddeaf765756fc3fe86437612bdd91e0cdc99678cdd54555','38490d8cf6575f140adf92db1a6380bfb6283547c7d5dd4bd5cb379351ee093b',89);
INSERT INTO "audit_record" VALUES(90,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ISK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',90,'cbc490565ecdc58d2120cd717c2213ee79debeb97d1d7e06c79c17279962916e','db222080b3a69f79f5c12958ed463c274aab47cea8bc8b38710aafbb310cd978',90);
INSERT INTO "audit_record" VALUES(91,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',91,'57158b31667c665fde13b1c9472b273ab0f0e773852a676e0cf33868cfe7e04b','ad1bbbc8c8ff14d8979566b5fb9024f97fa81d652f7fe5f0499c9bf6c30ae048',91);
INSERT INTO "audit_record" VALUES(92,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'JPY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',92,'00b724e2b8402022c2f4b680a00aacbbc388859e97ef282674f849dca517aad1','bb1a7cf2c21ab02f8dd10f1dd14ecef08bca89ca1c0c7121d6c18bbfb8b4a0f1',92);
INSERT INTO "audit_record" VALUES(93,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CNY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',93,'1b1783c5326c9f81fba53841da99ce1a9494838a88a2ae7cf2bd40a7931d7a70','454a53ed2d5cd0c71264a56b26f082816d2d05fda4cc189f55cce1abe46008ef',93);
INSERT INTO "audit_record" VALUES(94,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HKD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',94,'a9de3da1232457a8faca119429a115f4069c3a980a9252070c2c143d2228bc73','dcf60a6c38a827f6b602b3666979d78a5e81a6338fee5a72a80e375eea7d7ffc',94);
INSERT INTO "audit_record" VALUES(95,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SGD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',95,'c994cbbcc1ce322f3b462f8739d0436422d797ad05ab230c39dc8cb8275a0702','de0519b73fcbf8ddb39ed21c2202dc073f45a3051d3cf31eac61a2c8b124aea9',95);
INSERT INTO "audit_record" VALUES(96,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'AUD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',96,'e20d71a5d49d0d7128209814950b1e59ce8ffc698cf7482d92055d2a374cce7c','627373f2870bd5fb072b8b57c936477672e5181f4126769b7aee397ab5ee8592',96);
INSERT INTO "audit_record" VALUES(97,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NZD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',97,'f8b50c5ea8dcebcc03cd66c78c06f712db8a0847c5ac1ae6229a103c4193dfd4','9c5678c976f1cf829ea67781147a1b76a535cdb4899156910774e36a78e8bee9',97);
INSERT INTO "audit_record" VALUES(98,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CAD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',98,'8ea265b7c19137d72dcbe07e7fc06c21bbefea56551c4314e0efb6915befc3c0','a89fbcfc1114bd452bf90150cc878811e3ebf31d23f20cef445c249fd10ec7ec',98);
INSERT INTO "audit_record" VALUES(99,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MXN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',99,'14b7257b14a711b01c70a9751cdca9b0873801de36db7952002c113605ed1f95','0580723bc3f230106118e6204a9d72412cc9c18ea76203240d80986399f19a4e',99);
INSERT INTO "audit_record" VALUES(100,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BRL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',100,'e0294673b350370db8062947abd14085e611344ea51f3be0fcdb4f50ea2441dc','e47139e064ad6003b596bfc41ef00822fec4278554bf0d0adc8780ea99c09c13',100);
INSERT INTO "audit_record" VALUES(101,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'INR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',101,'c4304ef72a6450365a5f03ce916e2d2495221b7811c0b9ba52e10980869dee72','f823ff77bb0f1937c2e69f8932845b26a77c871bccfb9cbaedafeab6c2a95d49',101);
INSERT INTO "audit_record" VALUES(102,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'KRW','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',102,'4066a797a57aac373e7e6f4813491a456d4ebaf7d32e06189dd79c1f3ed1f6ce','581d2b484f0bf3c83939d3210dc5bf5bf7a7352c387357fdb8f2958663087f2d',102);
INSERT INTO "audit_record" VALUES(103,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'THB','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',103,'b3dffb8f8e7e6eeb8e2f492c9bf4d85edddedc0b5dd1fcee3476cafadefbd68d','e052cbfffe0facd3ad6592b5f2503a8b9fe7ef72098a7324365996892d22ec14',103);
INSERT INTO "audit_record" VALUES(104,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MYR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',104,'20217f274a1727b4b7feb9c2e107ca2afb538d102482e371e5eb2ca9605a8b95','4af9fb248cd249b8e1c9d3125ad7a9fd9da0edeb2f62c8c07278a0742d958257',104);
INSERT INTO "audit_record" VALUES(105,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'IDR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',105,'46ed8481b7fe546d19eb48dc188259e7d37ce1e71acd563cf692dcbe9be0d9db','84536f389bcf0bae6f716a2d3937585e5f7a94eb0de9906a885fe88bb169d25d',105);
INSERT INTO "audit_record" VALUES(106,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PHP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',106,'85b8779a4eeb42c79d08e9db47fdeeaba59ca35cb45557d6d0b492835c50b45b','0111cb143e4bb676383da833d83292b4ea32ee381d105730f7b97643e783ab40',106);
INSERT INTO "audit_record" VALUES(107,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ZAR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',107,'56dbd8fa531ed7e367cb97da902d6b3b14d04a7e5b1c6ecb5f1645ae650c8d49','40b22b0b792bfe856d5a2bab765780bef5e98cfc32e0dc3d7320c2b3a041ab33',107);
INSERT INTO "audit_record" VALUES(108,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ILS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',108,'d61be010989704653c52a0c429bf92388dcd0b968a3709a4c81175ddaa2932fc','9c4f30c3c1783405daafecb44aca4d710981dec766688d3b847d1a7b373dfc72',108);
INSERT INTO "audit_record" VALUES(109,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RUB','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',109,'db6bb2463e162c8538985bc776370115659813f60a0f8f46c4452ce70cd49979','8dd73e7991eab2bac8ef2533ad61e16fe60b0b1ccb0f7057cfe4eb21bf2e0408',109);
INSERT INTO "audit_record" VALUES(110,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HRK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',110,'1f09498b02426841ec507213ffb041b99cb131b4d0f3c3c8c374a605014cc4b0','a2732ad3571f14902ad7c229041ef3f694461bf5d7323c5a93e4fdc08ec349d5',110);
INSERT INTO "audit_record" VALUES(111,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EEK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',111,'b0f64313628d64a3d9135667ebb04b4a78fa0cafc03adc4fc8f2391e695b8437','5a795cd23c5e6b76a1bc94d324252832265abdcb83e9c2a347d4714e21a8e9d1',111);
INSERT INTO "audit_record" VALUES(112,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LVL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',112,'75c3db2f743107834f85361c69b12c9644bc06f6b5415e17bad3e74bba29f66c','ebd2268d3ec8033796410e8c6d983e0e951aacd94cf686e4d57e1fc088b40388',112);
INSERT INTO "audit_record" VALUES(113,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LTL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',113,'d64d10cc5cd859c8012af6f3d1b38561ada1051a62c5a8c830ec2599f73c4113','927e730f2750fe10bee62227d054c7a45a7a05c81ecc607c9423c0e6114c4bad',113);
INSERT INTO "audit_record" VALUES(114,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SKK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',114,'3813ba771f688ece21af25b4a246076d9c07df42d5611420bbec00f2bc207e5a','295cc31bbea62bfa7ba4ad2654c7e48e5427c02220627cbd8bca2d80bed15738',114);
INSERT INTO "audit_record" VALUES(115,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SIT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',115,'342e7f4d7dcd1f6298cf771813bd27de4a83c5fe6a4fe36fa4e4b90e90d4631a','eeae35d0735bf3b1384c1697349fb586659f843e6f28d10c72bf4b49e7dc5db5',115);
INSERT INTO "audit_record" VALUES(116,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CYP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',116,'a063ba72e4d7551dbfd9d89845739f19e4f94ad58ff6b3bb3f44e2d66f1daab2','6f06c7fc2ace65c4857354abf37eba16cd4d3954a7092a5d0dae25db27996c53',116);
INSERT INTO "audit_record" VALUES(117,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MTL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',117,'0a41fbbe146cbc65ffc30a932afd054aeb6adfccff01d27273cc9ea13fa9c4e8','3dba273fd1e256727c0a89d62ef6e801a60c09458aafd4a715d7089bb9369897',117);
INSERT INTO "audit_record" VALUES(118,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ROL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',118,'c7ede3d2868a7691b737c4efbfb9049e16ddf1e51406c8a1c99cef15d465083f','991692eafc7f4823b569499669cae0abc970771f8ef6c8ed808b045849a2df28',118);
INSERT INTO "audit_record" VALUES(119,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',119,'30ffcfd737104aa8ec679857f86798119b54c6a111be55569e08533e5960f7bc','f843c4cc41c903fe7b7eef58546bf089c769ad2a8d86a61fd0a0a4c71ff8278b',119);
INSERT INTO "audit_record" VALUES(120,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'C62','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',120,'aa02a5eabae727972bfce1b04e0221986d2965cfd66f621bae7a6f8f2f14bfa7','368ce6a1221f2b2058364bc144295aa0346406c645763c7453367d21b1fab786',120);
INSERT INTO "audit_record" VALUES(121,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'H87','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',121,'b6e306253090e5a8bf2d5249f3e2d670063d3323af570d0bcff13b460d126cdb','937e0a03f23188fe3682bbe51866123f6a1f7edfac27dfc6ba5fad51e5a5497d',121);
INSERT INTO "audit_record" VALUES(122,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'HUR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',122,'5f8d1ed568efaa72f764885a9688fc3992c6c70ba81c98167bcd2baaaa45076a','7543f1f3a24742bedd946358fe286602a8548297d6a7f4c89463b8549bdd4702',122);
INSERT INTO "audit_record" VALUES(123,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'DAY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',123,'c529c0132e39931f4166668b5be890aa43d6b20920baccae7bd8afcd16ad81ae','900e90920156dc47b4e0c0b019f0763a14e5db6e23b4efa1f80140849a254ca9',123);
INSERT INTO "audit_record" VALUES(124,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MON','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',124,'53dcd561f15422decfce6b1d074cc0c29fcb61b17087b97ec4eb76f9e132858e','358827e56072128f2e9570ecd4f384d3de294c7701e8bb7a2683b7d5116f2e00',124);
INSERT INTO "audit_record" VALUES(125,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KGM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',125,'61b53361d1d0ae35dff7cdf74c1432943839ca4625e8394f07485a82ef706fd4','8f73e1ca6216a6178629000b68f9a7dbb91d07c16211b4fcacd800228df46c27',125);
INSERT INTO "audit_record" VALUES(126,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MTR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',126,'f982939b17880c3841622d70ec19ab01067b6e6ffd731d7eb4ca5dd19b980cfd','f79ea97db0e52133056d7bd9ae23fe0181c043b55fdbe200d1be17be99b39ed3',126);
INSERT INTO "audit_record" VALUES(127,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KMT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',127,'9686cf8e4c9b360aed6d05a7cf720a569b9f4b71dc55877816c9202ecbada2de','67e25b89e0e849a3f9678ca27a89c6c7becb90b2fbf7caec85b0271bb208c109',127);
INSERT INTO "audit_record" VALUES(128,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'LTR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',128,'4225412e5379d7d285268c09caf6f6856ca5215616f9838fd9b1d02da926bc82','2e2ded270ecc558a21c6bfb131111a7bafb02e8a0ab283158b2cf32f5c70d0ed',128);
INSERT INTO "audit_record" VALUES(129,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'user.create','user',1,'Anna','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',129,'39ab889261e8fdaa348d97e73822987316cd6191bff103303a28993f2a179ada','9c0ea7962a59ed8f8df53e92e011cb9c1f53fe91518da9bef1197241fb502514',129);
INSERT INTO "audit_record" VALUES(130,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',1,'CLERK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',130,'cb0594772b6af4c1a766ea726153333ad36e5ed717b6315cadaa09981a116097','b7806fd30033657afc02fdd251804ad085ded73369434ec3e5b0deb75b156400',130);
INSERT INTO "audit_record" VALUES(131,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',1,'post_sales_orders','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',131,'8140a5e4097b9e6e25e740124c11ec0108140b3d404cce4e97c1ceff389dd512','de346c909efc2df25bd982f1e2f9b2c1488ce04c7d5baa2538b3a54de3ad0a38',131);
INSERT INTO "audit_record" VALUES(132,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',2,'post_customer_invoices','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',132,'12f67ea0bbc2360af75796495883ce1360a2a7ceb5c5aea9d4cfbf04133747f0','ff0cb7b85254fdc23536630429b7ec2c95308e82f12fbc4a8fc892ea3b16d9ed',132);
INSERT INTO "audit_record" VALUES(133,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',3,'post_customer_payments','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',133,'de2c951d5536a201eee57fa504ad9660136907f7437a49848226b1d902a66d21','55d4ea8591b8931013c9f06f6d94cb748223537c615b276b712e9eb1dddc528c',133);
INSERT INTO "audit_record" VALUES(134,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',4,'post_bills_of_exchange','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',134,'aebffa8f93016fc933495a4c0db9190e3ce8ee0e853c81d5fd9690d1cf5de8f8','b272e0da83d5fb6c5be0bed18ba55d55e41b6519e8745bb69f7f61241d7aaaab',134);
INSERT INTO "audit_record" VALUES(135,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',5,'post_collections','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',135,'242921bcbeb0e8500cfe56127eac4ce18678e42a97840d230a3469b8f1530a27','42807eca3bb8c6837bd1dc61325333f14711e66a3191401c515414bb83fb92e5',135);
INSERT INTO "audit_record" VALUES(136,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',6,'post_revaluation_ledger','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',136,'8495d800d64da077c1e145555ecc8855d19ed908c699bcfd7ddbb924bfc184d7','60f82d3c6fed56399094e33345fd9e5bdd2b3f6d1554190aa7d3156ef2b50f47',136);
INSERT INTO "audit_record" VALUES(137,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',7,'block','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',137,'778b0f7350c784eacf709dd69d0e57bc80d934a3a3a2c550c49336b49a77a847','c204c9c07f78687d165370568050aeefe51dc68471d3d0cb263a38abd106e464',137);
INSERT INTO "audit_record" VALUES(138,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',8,'discount_dates','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',138,'b716caf2c1fa07873c3b70f06d63d9240cb2f3563f67509750137aa8cf0a2d06','3c223441ce3c90cbfb726485c3061bfbaf9b95fcfd89b8a2a13c960e3bddaf1e',138);
INSERT INTO "audit_record" VALUES(139,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',9,'full_settlement','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',139,'459af7a993efe4360904ed02869d1012e6ab990e8fbe2abac7732656c1a710d7','5529e088cdfe416694c2158ee00c2380ba826a2c35bdf2bc1d426ef5addfa595',139);
INSERT INTO "audit_record" VALUES(140,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',10,'write_off','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',140,'ad8292ab800d4dd9a3063e37452cd55fa9a6795ff2773c8180b400ada5162298','306dee0da0eca0759cd8e83151daa19572f8eb6adc0c6bd9ad97975855e8b90e',140);
INSERT INTO "audit_record" VALUES(141,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',11,'waive','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',141,'d58b04a2e2f28fc30b813f57254f60edad170f86ef92cdaf8c7e7ffd1e673eff','9c447115a8fc2425e4cd6ab9586132807856993a86d2620947f3dbb447c75614',141);
INSERT INTO "audit_record" VALUES(142,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',142,'3d85c3367fb745a40f91efa201bdb590e9bcb340e0092070e28779f667933388','676bfe85a9f4ef19f996330e63abcf867dd85be90020b5aaedc5593c7c635a45',142);
INSERT INTO "audit_record" VALUES(143,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',2,'CLOSER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',143,'0995d42aaee4277c2421e9b3e676b40b2e306ae20a705178f2129e74e135f3d7','5d438c79f559b0cd00aa3db2feb447f07acba28f88f4684bebfda5fff26d0668',143);
INSERT INTO "audit_record" VALUES(144,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',12,'post_collections','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',144,'9c78441b2558c8efe214beb79149e93f92daec276f68152856ae6ddd6183b050','3f6a5babc6d4ad2a08d4ac10a7866992d1e0f2e86b513d11ad0ff3eec878736e',144);
INSERT INTO "audit_record" VALUES(145,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',13,'post_revaluation_ledger','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',145,'126ab085f0de5d9661f8b0b90b33510f256c145385b145e41b30a1711c4acec8','f5a49da0a15f8f205de330bb45f39f47192ade500a8370fc54872f9e5a699465',145);
INSERT INTO "audit_record" VALUES(146,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',14,'manage_periods','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',146,'7428be70e5caae73d2bb6caab6a21f1f00e27885ac6909e75c6b3cb84024298e','fc33e3ea11d6658ea9d9662c3784dad694be8549ef35897ac9ddf8f7bf50cd44',146);
INSERT INTO "audit_record" VALUES(147,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',15,'exceed_discount','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',147,'d156a5bfebdbfd2315afeacf89d045f399e330ef29f0f40517b31916757b4ac7','160a0082b8a3c3db8900eef3cfa3dc3d3e4528f628464f0b304aa2db10f29b71',147);
INSERT INTO "audit_record" VALUES(148,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',16,'full_settlement','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',148,'69f07310f96905ffcabdda04a102c3fefd360c401f6ec807e43e952fddf099f5','97806ec38fae8a14e3114f548af1717b5d943f7a930f5211ae08a3e249ff0f33',148);
INSERT INTO "audit_record" VALUES(149,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',17,'write_off','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',149,'87fa2ccd9cf98e106f91dd5762695d6f3cb76b925b146aa60e2a6cc44c518913','828509d03d757e68de53ae14968253cd7bf89fcf0144ad64c15dff7c23167fe2',149);
INSERT INTO "audit_record" VALUES(150,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',18,'write_off_disputed','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',150,'afb1a10f66587082279069fbd7d40af247c9bee5711ab8491c127e2a29bae2fc','d18675374a6323ecf6b38c57be8766a8e6b04be5d55bca182648442d054057b9',150);
INSERT INTO "audit_record" VALUES(151,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',19,'waive','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',151,'046aad915d074062de282a1d500e048ffc57a2ee789b4af74a6ee498a9cf1cd6','47bbd2539c3ee546f4f3b5f0f2299c68d2f935b4ee45ed3ec5261671fdaf564a',151);
INSERT INTO "audit_record" VALUES(152,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',20,'statement_gaps','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',152,'cb0d89e4af8c31989f8b0d6c312275cd1487145e701cef120248589691740b7c','99a4ab985b2f8d12ac655ef880dabcc7537c0bfc6620172ffac427ffd8d00ad7',152);
INSERT INTO "audit_record" VALUES(153,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',21,'reopen_reconciliation','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',153,'facc4750d1b195adebd4069732f56b3a92692bd5ddd3234aaf197f3735a56bde','0a74452f221c6e8997c565d113fc59c7639905e657e12a09804d4479ee48f5d9',153);
INSERT INTO "audit_record" VALUES(154,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',22,'cancel_deposit','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',154,'50f5dce7c11708bbebf13a3a908ff8effaaebbb6f2630e867c7f8841ceab3de4','00a72514cdaf0c19ce00c4c649d5a8970241a2095791336fc4b214ac2df6b813',154);
INSERT INTO "audit_record" VALUES(155,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',23,'regenerate','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',155,'7f12185e25b27f46d83d6b5da4a014bb565d97332f8743a694a91e1bc2a3f6a1','a0474055cedb1d84cad653ddacfe43e2aa9ff236a49c5eb88b82fc426243d0bd',155);
INSERT INTO "audit_record" VALUES(156,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',24,'import_difference','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',156,'69c27e7f84739513c60c8a3b2d2f5184588e220bf4d37e998cbbbaee7ab28410','a46dcfb276db1788b76f2912649957c0ca84d7e8ddae7d9b2a3141c6df2fa23d',156);
INSERT INTO "audit_record" VALUES(157,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',157,'31bf055682bdf7762e5c9c3eb377e85b23ce656d41334cdff2e64ed48e20427c','121955aa7710dc157235a39010a9b8f1c7a62ac217ac8caf36fe57029c88bafd',157);
INSERT INTO "audit_record" VALUES(158,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',3,'ADMIN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',158,'4f2d49e17d4ea776ddb69e162bfb9983be8f75c2c1091e5052da6b6b450bb3a8','a8e4373e871410fee53ef88e60467e3d6c45b49de29482bcdfd3a5cd39e827e5',158);
INSERT INTO "audit_record" VALUES(159,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',25,'manage_periods','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',159,'477e685df47ccfbd3c2588d32b7839994b3f5cc44dab92a864241f63414dc591','f55b3dadab3e7b2ab5cbd6ad48b84b388f3286613f44a9e1d8efc05ee581a572',159);
INSERT INTO "audit_record" VALUES(160,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',26,'privacy','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',160,'e85e775c70edcb073e586756755d5c5a2d071528ac8b1b0aaa688aa1f6d39411','e5a41c5289b008956f4968ac46911ba2512c322b03d388cd975505db06885889',160);
INSERT INTO "audit_record" VALUES(161,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',27,'refund_iban','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',161,'f8b6e978925e8fa6bd7e5573b6e93ae78493a6f5e8fac4887d6f041206cf1d68','6621e083a448886b9422072144031caf02aefc6c8defd782e421aa9f2886c815',161);
INSERT INTO "audit_record" VALUES(162,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',28,'restore','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',162,'b492d7510411c63a7da9d3fb8826a7d6421c481b2a45ecc7b089078ab2b32f78','7a8de4a63abd6383819d4e16c3335c19d9da79388446cf5324568a8fd7b6f045',162);
INSERT INTO "audit_record" VALUES(163,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',29,'anonymise','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',163,'2cb4f31c56f8ed3df1c518fe2488aa92a1cc1f0eea8c7e81b757df496b440838','532526f55eec67ecf1e643ff3455a9d424933fcb83e8903fe02043c913cdc7ed',163);
INSERT INTO "audit_record" VALUES(164,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',30,'setup','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',164,'c54f8c32282a25a1c569265e4953bf33aa2aaafd41ae5f820d5691978de7c3ad','b43b4a560812c95ab510ee8aa14ebfc5df9b8d8ad72c6bc2f0e431548c1ec5b7',164);
INSERT INTO "audit_record" VALUES(165,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',165,'d46aae75831dc622fc332d877ef13b13c12dd35c9cda1f321c33f6a9edbd979a','318d06de90c6f47508d2334c7e68592c54688632f9f6be6c0bd3d9afa3b9461f',165);
INSERT INTO "audit_record" VALUES(166,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',4,'PREPARER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',166,'053d405d2f4573c5c78780b89d4aa431c1606402faeda0c59bf4f805439372d8','6a301ba45b2148df32de0572b581deb6a9005d120d2556010f9ce9d89f2d54df',166);
INSERT INTO "audit_record" VALUES(167,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',31,'block','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',167,'a62af8ecff7dc46064d269c4f3e24fa30fbbb3c988e16c0f5fe9b3d4be6e73de','3aadfa1c9b57de519a4e9ac63a88657fa55d43a6b346ab98615da03c4278136d',167);
INSERT INTO "audit_record" VALUES(168,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',32,'limits','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',168,'4bc9d0223f11ba6e8783e4ed9e083cc4dca2e51898c7c374ca717e460c1f593d','eb11ed6a87044e72649932c1844c1875c7db29953296b843394c35018fd9b3ce',168);
INSERT INTO "audit_record" VALUES(169,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',33,'release','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',169,'beb004b73c7c01252255c2c355b2e579964e502662e04e0c02e1c398ce461b7a','2a489e28840bd43b5eb2e6bffc7c3e13a933577d489b3b1e589b1c29a9195415',169);
INSERT INTO "audit_record" VALUES(170,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',34,'exclude_order','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',170,'97d269f9df4ccd9c19d18221749e89ab3afd515fa2ec4b17adc7a7c85edbfcd9','87863d16982c7deb42d5b6bc62fefc18c32f210e7053105d7acc2555dddc82ff',170);
INSERT INTO "audit_record" VALUES(171,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',171,'b9ffa4eeba1538e356441f1622bde4ccd6238a70125316bb32270f87a3bd03cc','c64a5152fbb80208e393c4ccb0e2c0da05d47d06e646f919a49aef1491e32450',171);
INSERT INTO "audit_record" VALUES(172,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',5,'APPROVER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',172,'d3b46394f11a85ba79fa6aeabb975af6ec4c9bb8099fa860c473ef4d647669a7','d287f9b423b0bc2df87cce1ceddb332f26d478dba163b1259786de6424320058',172);
INSERT INTO "audit_record" VALUES(173,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',35,'block','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',173,'9d72ea5997ba6208295bbe1e2545a39b6fd38ab45ac3a504047b155d63318f2d','c567f98283e6dc5b02809407f0db04f0adb4d65158f730f0dacd0600d63e4c52',173);
INSERT INTO "audit_record" VALUES(174,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',36,'limits','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',174,'fba199c3bfac894401649a6df2f731dc519071295536b62ec7b399b83844f040','a038680d9b875ddf73bf3152187e92f0793ef22da49ee5b2c99bb8fab93f8cc1',174);
INSERT INTO "audit_record" VALUES(175,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',37,'blocking_rules','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',175,'90fd63dc23eacdb4a9e22c8462cfbd5f1c9e1189c2e1aa6fdfdb5a46d29b62c6','cb35a2f77cab722da8779afba1b893c41f543e129e6ec65be7020aacdc9c5f74',175);
INSERT INTO "audit_record" VALUES(176,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',38,'release','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',176,'9b55148b3a77fa3933878cb9eccdd1ce5a93e2360dc7ce01282d7ef9e2054b57','6638d79fa79f543ceb17f64819406f6dad326967042ca9bdf12427116be33a07',176);
INSERT INTO "audit_record" VALUES(177,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',39,'override','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',177,'6f605fd2976b6944e04cc82d78530e5911a0d74f971e262dd3ff972d636d71bc','12db564662732fffc571f6c0de5d6e34d15fce8e098ee54736bae6554c528084',177);
INSERT INTO "audit_record" VALUES(178,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',40,'exclude_order','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',178,'27333e0a6eb8653312300a5d53fd33a17d7d1182f7158f36bc6c5d58231610e4','dd6eafd900fe346423c26a74e479174172705f58ff4782178485c38493d28fd8',178);
INSERT INTO "audit_record" VALUES(179,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',179,'cd0300bec6acd37080082f95c6287113f8c2cd56db6d3bee309265dc6bfaae7d','e1d5ccc4ec54da62648da8212c6ca2def7c655f77884065ffad7419c2be6d153',179);
INSERT INTO "audit_record" VALUES(180,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_calendar.create','fiscal_calendar',1,'MAIN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',180,'7ed71fd8fa35075d55162737156ecaaaa7efc369265be6c14d4d0fab2ba84d8a','423cdcd3b9953bcced7c7c4d1d4a497d63455e14b6d3286bd95190723d8cd539',180);
INSERT INTO "audit_record" VALUES(181,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',1,'2024','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',181,'a347a0c92941405043b997f6b94fd290e0a38bbd4bf2c1386e30cd64e71990ff','cbc9bcc35c31373819759686a3018e9c36e161f653401bcae5415aa2804c5fdd',181);
INSERT INTO "audit_record" VALUES(182,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',182,'daf2bcfc1ead2344568701452064a6439133969d469829ea32c3769f04365a37','4bbeed9a522e9f46e16056412953b9252ec4fa75476ed0f12e7a5713713ff3cc',182);
INSERT INTO "audit_record" VALUES(183,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',183,'2b41bc901e47b72a9419d1a82d6e92fc6febd8f036bc2e5c48deade2ad0fa3aa','a6d0c0e4cbb4eb6bfdaf050b321daf157219842d6a33aa4205fdb51fa94e1c64',183);
INSERT INTO "audit_record" VALUES(184,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',184,'ba41b9f9c56dd1106b7d1ff55e90550320ebb0cce36d8771f91e7b3c8d919cd2','04d973fdceaeef82f3c11f696f8a0897c4fd49c7bd40bb74a8c3ca92364279d2',184);
INSERT INTO "audit_record" VALUES(185,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',185,'0fe6ce6c8efd497e96e857af0cdbdfadf8abe727fa482e7524f909e8ad8a3af8','a84377c0814787912238c66952e00cdb202c428c77ab1c802800c7dda4dd2239',185);
INSERT INTO "audit_record" VALUES(186,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',186,'840010d48c7c7607d513e0a7c87f939ea50bafe47d44b2f9eee9308d75c10de0','158be964d65829045985ce4e56d30930ab993571ebdca42e1f102e01a50e4f71',186);
INSERT INTO "audit_record" VALUES(187,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',187,'06358ab4e1fa79ce93ce0a334be2acd1ea607ea7de48ce705124e8bb38c3b8d8','377bc95fd29a04d57f40ea08ac9e96d1518c377c17a0feda71a8fdcd019e41db',187);
INSERT INTO "audit_record" VALUES(188,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',188,'5159d8077d299f4e8ba97471f6e6d2deb6f5f91211ef9fe39625373e780b87fd','77b36ab43440ca71f42f14859044addd29be7d316a6039239a75b4e377ddcd36',188);
INSERT INTO "audit_record" VALUES(189,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',189,'b029c70af18346c5da04bff301c63567c97c5d9095b0467347741623b8b27f39','c737845b29af34900bc927c5e98efc968105c8990f112383cf0242ac8e83e660',189);
INSERT INTO "audit_record" VALUES(190,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',190,'221efba0934a4e402b14c18e0ee52dcb6c45b9e2af70194312de890dbc31a1d4','7ac51c7e0d05534ccd778110a3dfca0d4101e31c24773f6883b5f00542b35eb3',190);
INSERT INTO "audit_record" VALUES(191,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',191,'c1541c25e0cb15dce60d4bb69cd077d943945b17297ae4f514842acb28caa9d1','968fe0dc2715d7e9aa27a2ffb7ffb2351083904ce806baae1befe9a49235cfd6',191);
INSERT INTO "audit_record" VALUES(192,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',192,'2786bcedf84d16d50d7a4dd476d763ad948f6397390e1835fc6c59b5c42d4175','2e3c15e51f1d911401bc90efaef6600cd406df047f0ba79648000aafdd2ca6eb',192);
INSERT INTO "audit_record" VALUES(193,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',193,'f322ac0d4909cc82f9f285a0128210e42827a85d2c940e42cb049709c4f0be9b','f15c2b138c9aec82b00cc4fa7ab5b8fc0c4eaa4125590e7c75e0cfbf945e2fb2',193);
INSERT INTO "audit_record" VALUES(194,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',2,'2025','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',194,'71af2a3d6f8ade318c3335a38862f22517727a5a0c8a944177139bc73c00f0bd','167b71cfa05cc5bf5314f0b835ccf39b971d7fcdaedcf699f3b9f3c2daa9dcba',194);
INSERT INTO "audit_record" VALUES(195,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',195,'c72773fbf1a152ee88a4498c3d314947b1e9e54c1a4077d0a602116c8df5394e','8da15d5ee2c5d00b0c977ab1bee01e5c0bb715395a3bea35602c4326c8a53f58',195);
INSERT INTO "audit_record" VALUES(196,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',196,'8090e633ff7d86a5ca9c1501f22e014df2fe59655e63cfa6ed062dbe7af4e463','4994795ce983e35a296db46b5f6e44165b03ecf9488172a44cf3cf7f887b9ce9',196);
INSERT INTO "audit_record" VALUES(197,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',197,'e7b701e602d03d1b497731c388390980ccb1563507884b302f327dc538333acc','c2fab2d4cd2adef5985fafb7f43c4f787b1d003de131dc61efadde1928031cd4',197);
INSERT INTO "audit_record" VALUES(198,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',198,'675bcc2ef4c19d53ef12abae9e889d995c79d7041f022e36d71b3f848a270693','a15b5b223f52808ae6b769a7fab2163fd5157e2fe89d3c6b51b21b927f00ca63',198);
INSERT INTO "audit_record" VALUES(199,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',199,'3663b9b1bc1970205f7b6d939b957db48085c9b8e7e585619262ef9513ae197f','8abb767e3ce14879d987bfc805bf47415fc59fe1de4847ee84d061b8c9af3e3e',199);
INSERT INTO "audit_record" VALUES(200,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',200,'28e073d151ef07b106baec9150bdda0c81d8bb9b69dddd6f20f6f6709cfd11ed','c87761656c1c7ece08bf0cafc69f0b5655f4be0ffad864c156bb72a30c67333f',200);
INSERT INTO "audit_record" VALUES(201,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',201,'be88ecbb44f8c73b31464b8bac75e94bbd629dea025f06fd64c55d1549d85f49','d750e6f6a0a9edfad6487e61012161e3c8be7f4cc294a893f4ea42d360268f69',201);
INSERT INTO "audit_record" VALUES(202,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',202,'00c1df7e2e16972ecc537e9ecec6ee89ef9517abcbfabf2548c72b13dceccbb9','9cd2660e853bb9181d96f1ab771214d8406da66f79530947abde181c321fb8dc',202);
INSERT INTO "audit_record" VALUES(203,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',203,'6c3ce4f7d612f5e2ff7095fc66a06d16d6d35192658f6142bc50e991529cc2e8','6245ad553cd4efbbff55dfcc490e8e18d91541e93d9c701745fbcc63d5db2b82',203);
INSERT INTO "audit_record" VALUES(204,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',204,'040a42627e9b534e2625068955b8a45bb7136b2565cfa3e1d465b9728b75f844','99976685b366de8b3f72ef12cf1164e8460d97e6a34c0c112f3aeeacc8a8c3f5',204);
INSERT INTO "audit_record" VALUES(205,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',205,'4650a721da80b90f38ab172f7be9fa3764bc9f81c5eb5afb10b3690b0964441c','bac1d12955e157ed4f58f1eba46060f55fa304ca83cacc4fb6cf48381e385e69',205);
INSERT INTO "audit_record" VALUES(206,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',206,'b9aa838ce65e80f21cd25e8421bd504f256f6f05af27e9da2dacd74093073198','2eb477149d595ab9e9b8c749b50adc790a802b1c52ee63aad563b9302f971b91',206);
INSERT INTO "audit_record" VALUES(207,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',3,'2026','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',207,'cf922c26120770c3099371a00f006c8bbe2e10964c08e3b2ca8221bff30fa9a6','0c0100f28ec988e5cf53f7df1e3ad68ca22afdb8cd9c0fabd34463c4b42c3800',207);
INSERT INTO "audit_record" VALUES(208,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',208,'8ac3c2a59ee587c7410bc2fc89dc1589ee512d0772f3017cbd8fa4391dc35b67','08784a9f3b069fbd695bfd9ed33d1d3a82799376aa6eb37879fe56b624933bd2',208);
INSERT INTO "audit_record" VALUES(209,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',209,'ca7e57de540dc3e98be6acef507a31ca1f1d5326ec4b0fb21610e548f9113aab','a7e10f87b1533521288a3cf1414b06087c8fd78dd484ba860b3ecacdbdc67c73',209);
INSERT INTO "audit_record" VALUES(210,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',210,'685aee0a2313cea364b6697a732b5e9900b7328327dbce8882bcbad2e5ea0fd3','4a87bd14c11154cf7dd09656ace3db8f66499112868732a095ca7435b9d72361',210);
INSERT INTO "audit_record" VALUES(211,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',211,'dae560ca6f9b35c4c9e38bc2fc9a9f0635f9b11d4ec821a48ce4c497a6e8ebe9','905de75a4f2c3456afa22728a155c9e479226d34a057211c314d51d90c9d1297',211);
INSERT INTO "audit_record" VALUES(212,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',212,'dc676e6933be0d28b2115d006c0ce211e95f51e67fcd5a40a0fe80201f7fccf2','7e8f4d89163d900217715f2e504fb5b65073839bd8d8169183df93519d784e4d',212);
INSERT INTO "audit_record" VALUES(213,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',213,'c83bd9164ffcb2d2a68e4873e23d18f7b7f5b2f29acfd055ff135b54f1d1f230','8d93a9a451a483ecf1bc9e51a7dcae29ae4eff43a65cc3c0381f0407ad0a3f76',213);
INSERT INTO "audit_record" VALUES(214,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',31,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',214,'a1ca1c1e0a4dc8fece954f5d08104f7861a82276427f5bac46f351c79f34d7bd','9372ae5ca13eb253e23189360a64909d0e5bd85e52f097f7e60cb6a49acdf95f',214);
INSERT INTO "audit_record" VALUES(215,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',32,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',215,'f2589eb51cd9d7a721082128eaab8515afd008c5ae2d2d00d25106ea99c8fce7','5de150a344b5fdf30b8a893929a833b324e7dfd7c6376689c10ab6b2f8c2cada',215);
INSERT INTO "audit_record" VALUES(216,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',33,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',216,'51e33f46cca1778a193ba78cc0535b1188b18ce4d21fdd3e110e45f63dad9f8b','d01d6e486b5090c65dcf318861d28be16ac096cf2021a2847bcef2cb30d5b11c',216);
INSERT INTO "audit_record" VALUES(217,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',34,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',217,'c75e429ef1107af2e4636e731e39949787fa506963ee1b00f27fa1779a0382c1','db2b8e90c164b494db4166311ef34a02c582bf65c9949d7b3ee939cd0e50cd62',217);
INSERT INTO "audit_record" VALUES(218,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',35,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',218,'9d18a7688c105c702ffce9c6b0fcd9f8e56a9a5481676f4e7afb07af23e36a2a','6f5dc32e9144e6e073bad71b4335b60183fb3374796e3cd208091d6b861ed762',218);
INSERT INTO "audit_record" VALUES(219,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',36,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',219,'d59f8a5b5b95b98c064a061d870a95e9c98ba1104f159ef79d2bdcc9e37dce9b','05fda45fd38e66acd96c04681f010b7964cc82700565a002a647ca93c62fcca1',219);
INSERT INTO "audit_record" VALUES(220,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',4,'2027','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',220,'10600b0e6d7ffe5975a4f8f8a43c1a52ce2bb2a2273b701d0b8d769434ec535f','aecaa5b7dcd42132d7fb2f7896b2c102def1be1e52985248544872c57493613d',220);
INSERT INTO "audit_record" VALUES(221,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',37,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',221,'48afd944fe4fc63479ae015b0b3aee6860c64dd7336bd7eb6a5a64709d776576','301df7337f92d32466c2d384f6276cacd0056dce9fb3525d063e1cf28f423256',221);
INSERT INTO "audit_record" VALUES(222,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',38,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',222,'4bceed1f8ccf19ab86dc8415ff21349c180486652da7b974d583c6370d5afe4d','90c083ba3948ce0ee234588d264a90e402208750fc01d3011a8e5539fab75d47',222);
INSERT INTO "audit_record" VALUES(223,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',39,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',223,'366886d7d873ac8a270e969751b9fc12f392af3be97fb00e7657c16563c10563','142150de7fa45a63ebc181facf36a7fc159a76b64a3c9cdac855aa348e4fb15f',223);
INSERT INTO "audit_record" VALUES(224,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',40,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',224,'49de2e1045b8280ea57eab0feee4d5d48ac02d3d1c7f3331d3b10d0338ef420e','c79f7297d254585e6cb37e6bd56b467a4ade192f3bfa09ea5ae3a944013f90d4',224);
INSERT INTO "audit_record" VALUES(225,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',41,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',225,'fe96b004927505ac3f2b527bbfe859244169b53c0365c9af6203232cfeaa7374','fa1e828465b29b05e555a08dcc285b0e793adea73656be54592a823a9139b37a',225);
INSERT INTO "audit_record" VALUES(226,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',42,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',226,'485677ee95b27b9112d6f4f5d8e63d4d170039667a80a648606a5ee2754f17e9','6e4fb35a655eda4a87fd609f262a91bbd7288d7635d2a61c3bf93b58bf9f9a35',226);
INSERT INTO "audit_record" VALUES(227,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',43,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',227,'d63508608c288c0eb1b4eca792c8b91145a373044e37358f4b17d346aba0ec51','f5768d27f3ef58d9493f616a9ec4ab427cf127982088850e0473b3e96db8be3a',227);
INSERT INTO "audit_record" VALUES(228,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',44,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',228,'9d6de896fe469c1708ffb734bd67557c6a4fad20931ada59f3165fab5eaf0704','db65139733b134caf2162016ff816a93c9939d310067b1f422728cca889627c4',228);
INSERT INTO "audit_record" VALUES(229,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',45,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',229,'af230204c880c68e50f06d77ca0258bec21c85fe5714d313a8af024b2dacde1a','cf689555ce5f6134dbb30c140bfbfd6a9bc5fc3f82ea8c0bd8b97f9e1074e96b',229);
INSERT INTO "audit_record" VALUES(230,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',46,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',230,'018ff639852cbce1f255a010531e28b15e87e27f8e637bd64e707288e19d6473','2cad0d1156cc8b12d124ee51fca55a145ab04906616ccf339a2d7bb47e5186fe',230);
INSERT INTO "audit_record" VALUES(231,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',47,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',231,'7f59db9639c443a22b4d799c5bd49cc4fe92c9c0d8cba531ab6690a09aa814fb','200c9bad4043c1dc4597dca4a5d9f8ef6f9cf158e69bbfd7582c81733fdd22e6',231);
INSERT INTO "audit_record" VALUES(232,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',48,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',232,'655838627b9f0be94af0eb6b81018e25500d028fe904c0b851010149acca3ebe','6dc7a2c3b6613636c6c2c55a647cfeb66053f41d98742069b5a79853fa2346f8',232);
INSERT INTO "audit_record" VALUES(233,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'company.create','company',1,'51','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',233,'d71b74f4f702bd35063dd746b272a86d779b54fc468d3b3611f302de212912d1','b49efb9619d4586528d227f5d16c9bc2c3bcd2aa78d4163b21c314cbb8639528',233);
INSERT INTO "audit_record" VALUES(234,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'company_registration.create','company_registration',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',234,'6183fe0a951eb2c2d242c59755a4ac0e755e6232a0e907008061f5dc097fb06e','a8c7546a3a20a09fc820e173f2d8471e572a0a2590ecb9e05baf45f8935bac94',234);
INSERT INTO "audit_record" VALUES(235,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',1,'1000','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',235,'3d82203d0a850354cdba2cb0722853811bf4c63aba8365aeda25ed3bf046aba1','e3c7a53f1b99e3b87bbde4b97d21626a53f79b7ceac0a6baac402a577950d7ce',235);
INSERT INTO "audit_record" VALUES(236,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',2,'1100','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',236,'cc6023d831d0c87a436d42585d690accce564d3741a5ccaa984fd45950163f31','7213c62126de821ce7f133d6bd70bc8589b900bc7c617e0d65d34078e4f7527e',236);
INSERT INTO "audit_record" VALUES(237,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',3,'1285','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',237,'4fb8aedf533b571c49c741bb3aece2e2694a369185a112d3b49f731cf3d7816d','cec815d53afa0721d292fb1d7e33f484801a292d2c87f20566cadb0b86bbdeb3',237);
INSERT INTO "audit_record" VALUES(238,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',4,'1290','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',238,'e591d31383a6cedd84cc22350e4e647a503e90e2c618c9c24860d6cd6b131305','b051b696fd0f6e7a334d693a57bd8543c0f3fd13b870bf20b5e0fe9aa461e4d9',238);
INSERT INTO "audit_record" VALUES(239,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',5,'1295','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',239,'3b8a5b8b043c1d31507a8e692a80bdc7bdb24ca9dab7da882ef082281ab4f4ef','24bc61f6eacfc9b1ebefe185dd30dca0cf1de4fe305ce3ae8530771c4b8eb380',239);
INSERT INTO "audit_record" VALUES(240,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',6,'1300','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',240,'0001f37efc96b220de3d0c1a983aa29f66b8b1c21f1f400ccc8bb0e883ad90d7','d7c171e60c96a5432e3c692898816055c91873af65d273bd6ed251399fa8af9a',240);
INSERT INTO "audit_record" VALUES(241,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',7,'1310','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',241,'ab688c7730427c61299ca715e81994fa2dfc45a2dbdeaa1e41cd9f40e2beadcf','b5020dea8a82f836d2de6d8eec4a456db140b4e195b28b51e0ec1100e51a7267',241);
INSERT INTO "audit_record" VALUES(242,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',8,'1311','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',242,'1050dae9cda1f73e6ad024060c68b8d9d09d31b4ae454b4565342bf2d25033ea','d2fc003dca72687f560089e11e2d9a295753f93476142c7693db061c9bf8a84f',242);
INSERT INTO "audit_record" VALUES(243,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',9,'1312','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',243,'6f18863bcc458497a654d1b7bbc9a624a224ed2be7a4601b9d62cbcbc0f4a053','6ca8d09561738c9ae80a804f1a366ac6483536b74c7425c08af40edbd2e25f43',243);
INSERT INTO "audit_record" VALUES(244,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',10,'1313','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',244,'4445503acdbcda16f8d8fdfb9465d827b4646ddbeec58cf6825f4d394b3c0223','912316163c477206e410ba7f254c336c2187cbe7b1f9de541978c183cffec68a',244);
INSERT INTO "audit_record" VALUES(245,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',11,'1315','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',245,'641119a349d7d915351e09f51c883545c9d5c287e1cad308d5add269796a6233','0bff6744841d96969dba42ad035b15ec5457b8ac951acacea5d5657d021e52cb',245);
INSERT INTO "audit_record" VALUES(246,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',12,'1320','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',246,'8b59dc1142a26e19dc61c95ddce7abcca7415fe1cf5315969abb081aea687bad','cc89ac0e0924b3d83b476f6b37b72e1ee0167b8ede44ff953c41b916d1d5bd87',246);
INSERT INTO "audit_record" VALUES(247,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',13,'1330','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',247,'b74cc261d494611d341f1a86fa7e3de588c33cd5fb895636302560d19bc42c50','777d3bea5f336ce15390640035500f921644603513045a2a30e5f4ac4ca20f0c',247);
INSERT INTO "audit_record" VALUES(248,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',14,'1380','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',248,'5fdb616da07fb5b2e293ee60df514566ea59d4741cd4f1ad96e53cad362671bf','c1971ba252904f3c8f0482aff523019d032de95ac1b62a8955c8cd535d6d9d17',248);
INSERT INTO "audit_record" VALUES(249,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',15,'1400','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',249,'db4bd911c57bd1abc338ab2235032e36e3a501b88fd50b0a1ba6697da189be96','1e8085f8bb7db51dc8224aba424e3afdaa5290e9af3525103958b4bedd2b9674',249);
INSERT INTO "audit_record" VALUES(250,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',16,'1450','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',250,'284b31c685c5cf53a866d9862d0b30f6d07da43323333eb069ce613063aca0da','09a9cc4c19007c481b243b919d96e3da8ed658ac3a60852959353d07a4ec06e4',250);
INSERT INTO "audit_record" VALUES(251,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',17,'1455','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',251,'999f867280b13049a52628e578f09729a2cc427932262bc1c0a487d20c34fd55','8fdab90e4fdff12afdf113f5cdc16fa183a4535f419c028f2d2c6388fcd5219c',251);
INSERT INTO "audit_record" VALUES(252,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',18,'1500','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',252,'3ca76e7aaf693545ef7665f024df8f2b94575d25bdd53f537903baea9d8dd548','e5ffb81a7227155eafa22986e4df3c276d36e20777e9b6cb1e7b273ae7bb2128',252);
INSERT INTO "audit_record" VALUES(253,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',19,'1510','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',253,'441172eebf46ab9e24089128e179916ad81253cc89c5e4582e9d4c449b858616','5af178672f1e70572f5142a40edc5e3c880acbfd6525eba576363b282a71615b',253);
INSERT INTO "audit_record" VALUES(254,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',20,'1520','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',254,'bd0bd46cd5f935c967f3a981ae9d4d7e87401533bde740905404f79dd530e3fc','5e7534104fb02144764bbad26343ee97c40d48f4fff15bc2b3c3cf3cc733e498',254);
INSERT INTO "audit_record" VALUES(255,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',21,'1530','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',255,'c0814978e845f3c1e6b01435ce3692911f83d6e3536b8f12b66401d65ac4599d','60388dcbe27b0a4a241a81ee8bff44ef1483e66a9df97f1bc7c5f1234ee8e4cf',255);
INSERT INTO "audit_record" VALUES(256,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',22,'1540','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',256,'3c5786f5108563d925fc99b6034ea6d645fd7a9d41f11571307172cc8f93ac61','e68bac67085ff976d3e58da6b083e2ab0e447d4f329db01c87d5724bae3b613e',256);
INSERT INTO "audit_record" VALUES(257,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',23,'1640','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',257,'5fafc7146b6ab5302d5303f6d221edee2e357d3283c9e476cbdd4b0c5db071c5','8dc28dd00c29f3896cbd6a32d2c7ab296c1f3737bdc3335d11472163f97c9afe',257);
INSERT INTO "audit_record" VALUES(258,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',24,'1650','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',258,'84c166930c8db685ad59f68c3dda98f0fdd97bcab48042100b36c1b4f4406a7b','b6cf33119fef318678e7d0caec21d2f8debaa6ab79182be597363bbfc64019c0',258);
INSERT INTO "audit_record" VALUES(259,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',25,'1999','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',259,'7f0679898071c85e98015d3fa508a208d2257f93650819598d8d0fd6fd5ce105','c6cc2d1ca796b1734a4df8c98d9c87bb698e8ec15a877c4946a3d9a554c527f8',259);
INSERT INTO "audit_record" VALUES(260,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',26,'4450','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',260,'7941174720c41ef6c6a4fe5dcfe354efcf48d2f6da9d1a466b47bf298a9f701f','f79ff62ac7085cb1b470c910ed1e6943aaf97659fb7e81a53e34f5d4e52dcb96',260);
INSERT INTO "audit_record" VALUES(261,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',27,'4750','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',261,'ae3c32b9d8ecd134755a59e7b5f49fbfcfb44cd6f23845ab9341eb0d2196b199','bb2ecec7dffe55d4183f4b548ec0a2cbeb4a8a5555f347efed2d11427b2e51ff',261);
INSERT INTO "audit_record" VALUES(262,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',28,'4930','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',262,'4861b736c70a97f574789ef10610abb2d65ad5c8ee5b06b19acb0416d2f96c13','547fa1adc97d9ac640d28560fb010b00a46b42d5e5bdf9095db9c8a903b765de',262);
INSERT INTO "audit_record" VALUES(263,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',29,'4940','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',263,'e68a20c6d72e4f3769fe52ff45c17fa01f0142116105665fd472a8055d1e74b4','2c71dc058da010134d25d63e13ccce7da15a43014ff4c6084df0ca55fa2bb34d',263);
INSERT INTO "audit_record" VALUES(264,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',30,'4990','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',264,'29dfb48b3202226a8746be631ae8b1e03c09dffc54f78b3deea2dbd94340b480','eb82d5bf44bfaf631ae6a6a4577bd8d4251e1287072c38ed9a1343ca6cc382bf',264);
INSERT INTO "audit_record" VALUES(265,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',31,'8000','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',265,'e2e203a3146465405e242164bbc856d8e4ee085e2dd68e634b6f09c69561bb14','7f7da01aa2c9e35b7d28f719401910f96fce9c10d1b2511a80ec28eb85ec03fb',265);
INSERT INTO "audit_record" VALUES(266,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',32,'8010','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',266,'daa7b912ad481c2f38d09b58174553976584da81e79c840f48adb106cdcba87b','107d034887039de664eb6dc299b15c41100192e41004be114365303c002cc51f',266);
INSERT INTO "audit_record" VALUES(267,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',33,'8030','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',267,'86a2000c7acfce28d364f7d3ac143f02a716f89476105676efc1889702265034','8c093dcdbea69b75e1eeb042517dba918d61dba490390d508e26a03d4b054a1e',267);
INSERT INTO "audit_record" VALUES(268,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',34,'8040','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',268,'d570aac6a15017712b42d3ea9b2322e3fbcbf412ce775755802ecf5910a3be02','7971f4723c92d3a7334e54cd00a76a1530138d7aa242c3427a1f593b12f2e862',268);
INSERT INTO "audit_record" VALUES(269,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',35,'8045','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',269,'9f50f655f43bd022a17ab962ba2c07d6012087603c4d9228dc004fadfef61b75','5ada15b0479aba5273157d4c2cc7aa34bf747c53d8b0678cbdbdf6c16493b6af',269);
INSERT INTO "audit_record" VALUES(270,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',36,'8050','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',270,'b4bffa104b4e87092cfbb467162c3740546147b1a6e4e27b7a9281d9829e7db3','7e7fd031d33b20492607f62817defa8cb238b16c094fb49d9f4618448eefbb46',270);
INSERT INTO "audit_record" VALUES(271,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',37,'8060','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',271,'9148286ef8cb4e2388b8005b1a3cf2ead44d0936f229faa28b94c2644e997761','b8b1d103afb48f1f3032b79595c03a0056744a40417203360783e5b356b9d31b',271);
INSERT INTO "audit_record" VALUES(272,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',38,'8200','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',272,'9aa5cefc5f9814b18eab1a4571d9e17ff2d58b549b390d1e4e18f2c89a14b768','4bb6f10d239f0099274ad902dfddef2d2b840e9d80300242a719f7d3d589d906',272);
INSERT INTO "audit_record" VALUES(273,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',39,'8300','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',273,'ec28c68e7515d4fbe53ec5a6860befd5210cd9893f020e149363edcb55eacf14','a4f2d61bab8b61754c61e9ccf1de13121269fb2b12a57602896fb7427251ed66',273);
INSERT INTO "audit_record" VALUES(274,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',40,'8400','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',274,'dd0269323e7a0ffc5fffe4f931783982da73822d470e58068c3e62a927de4b24','765ac405e88afeecea71c9f35e7c4d136446397c9b5db194e6fe1fe07c066feb',274);
INSERT INTO "audit_record" VALUES(275,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',41,'8500','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',275,'7fb97ac970de29d9087e8c28324560a99d762647aaac48e18fb2a6caa7ba93bf','90c654b613ab0c7c63892349be33f36b63b1e122c4deff53bd13a1b64bed54e0',275);
INSERT INTO "audit_record" VALUES(276,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',42,'8510','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',276,'e70bbb9d6824c0ee0bae8765affab2087d422e99faedfaf41e71f11d8d3b8cda','0a19633123a86dd1452d64e4d2b98f101325b59c7ebdfd9b7ceaa739318f788f',276);
INSERT INTO "audit_record" VALUES(277,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',43,'8520','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',277,'9a857f7b9679ae9015d15fa11c6fb1102ce437920ef4a30e7a335c5fdf7c2589','54cae5f18584c5eb05fa24fe48ce7c541b1636d1a4d094a40439c2ee14183499',277);
INSERT INTO "audit_record" VALUES(278,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',44,'9100','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',278,'b3916157e343f4add8459b59608c94f9c7b3467a1cafd051bd43047130448682','59c68a2ade64a5cef1e3f1808b4ad3002d8c481c2104fbcf4c1f77aad2f67d4d',278);
INSERT INTO "audit_record" VALUES(279,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',45,'9200','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',279,'eb2673c4361dc807e6404deebfa762704bc563976ca91ec4a4d3cc95d64894eb','b443ba1b1c06ae14b5de93b8c0cb6606aa2112385578f5ab31545e1a221e60ef',279);
INSERT INTO "audit_record" VALUES(280,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',46,'9210','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',280,'d5e5d6d8740c46e34f8c677eef62cd487b5a72ef8cca31857e6370bcb140facb','db24be4c38f21c49f290c809860cfe725ceedefc0f417fe8189d4ba4c48a971b',280);
INSERT INTO "audit_record" VALUES(281,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',47,'9220','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',281,'f8d069f1a885e03d4f242a2014e317dd3822b0d6596aca6debcc0efc225fb950','7b06f587ecf4db79d0cc6181b4366327d78056e69bd7a82d3571eb53c0619338',281);
INSERT INTO "audit_record" VALUES(282,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',48,'9230','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',282,'03e32728d47cfa8c9ad2082e147dedc56f9330f2dbac895375c20c926fd43d8e','ff404b361bb52c881f7a3650788a643df8e8386b7e61321dc334049f4257cdee',282);
INSERT INTO "audit_record" VALUES(283,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',49,'9990','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',283,'1e3c7714350a049b4cbb1c166f8b47a0cfc53764b5c52b686900572503b98491','5b9a4ac198056b075707451d2854b90dd8b345bd9117a0dbb548cea4a3539a7b',283);
INSERT INTO "audit_record" VALUES(284,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',284,'7a9fb1f791f899cbc921f2097738aebc40b2e1611de270e609b0f9fad8cd5b88','d3600963f5ade60cbbc9ee17a553ebe31eab486c9a8286f2af3ac05d19df88bf',284);
INSERT INTO "audit_record" VALUES(285,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',285,'2602d9242e931e8c7d0377409e462cf876bbf7b8950fe20f18dc2e307885a870','768a11fb070bfd01378cc774cb2f4547ab4cd71437964a738d793283e6cf9489',285);
INSERT INTO "audit_record" VALUES(286,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',286,'559b15c0a2a18166dc6e0f6ef04b8394a68d2250665cff944658eb225a541c3d','75b4474d80e69f182f314c0bc69d84d68f983b601b49c8a299b61dca5b965d4a',286);
INSERT INTO "audit_record" VALUES(287,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',287,'bca50785ca0454fd94153173464cf5cf37daeca1e9c64c3efd030e98258dfcfd','6a05af91765628e227a14a0657651c2fddc5671577c9df6aab801edbf45ed95e',287);
INSERT INTO "audit_record" VALUES(288,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',288,'d8eb9a46de8bcd8b9df3b54eb2674e75f40f8391a2b7f6025d6d9f33ba8acb1b','394b7ffa7954e6dc61dbf8ce89aa9134fbaca9538b11827be298823516413ec5',288);
INSERT INTO "audit_record" VALUES(289,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',289,'0b543c7dad54882836f546b82b2b31b16c3c4c1f6038b57310218cc0b22b2aaa','342a632bfa012c64ab0e048fdf62d29e7404a671c33d57bcd113c11077202da4',289);
INSERT INTO "audit_record" VALUES(290,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',290,'fdee8a9bdc2eebdc1daba4fecd2aded2691754759ba076f5dbb7395a84a02df2','036319f2be4ee7e6cfc774569014b702ec040d0303ea000a7b7fc4bc6ca50771',290);
INSERT INTO "audit_record" VALUES(291,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',291,'deabf96daa8216261492da442aaf958463f6fda4ff06d3b5081ef6977dc0e297','fa5b586fc89c80551aab7331ebe6e61ee49ff66c545024f5b45272351355576e',291);
INSERT INTO "audit_record" VALUES(292,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',292,'0e9f5a392dbaa665e528147dd15c8de60da505942e0fd6ce76ea8ac4f99fcb9b','44ecd0b546e9877faa2c9d5b22261b3ebb1bb7ea2fa7462a8fe9c2079c3fc465',292);
INSERT INTO "audit_record" VALUES(293,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',293,'1a3217f91c5f4ab5d82ce16c1e821a5e1caadadfe2c2c0becc5f312c8ce5297a','76a95419e7af0e5c70417d7cb6b5fea70b7c4da762bd4c1bc31da54d13bcc6c7',293);
INSERT INTO "audit_record" VALUES(294,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',294,'e48d13b004d42e0c4a8ad30fe277e7f3c29c667282bdda6e451c3c6e3f9e3dee','04437cf03fff0006d428c2e49f4af8903898eb09e63814e7433354925f36bee6',294);
INSERT INTO "audit_record" VALUES(295,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',295,'c83117a7fbc8e2f0f3157ea7df458d263c3e95afe25911406f102ab895fcc0c0','5a2820535372769c59aecac78e137bade00a1c1e9c680b8ba8c67471be971ffd',295);
INSERT INTO "audit_record" VALUES(296,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',296,'183031284e1c0e79a6569f85c650cac10756da646fad94138e8afc6d4efa35d1','0b14faf2cc7ee7d44d7714d4d05340cc1dd43d1b2a0ba809f96b92303e4d0561',296);
INSERT INTO "audit_record" VALUES(297,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',297,'716dd74ad919b98776d1af49e152ca2f4e64aea9096a103b86558b0465fa980c','c90d6f80e052e65a1b69dff797159403f504bd04dba65b7c0c67132a338f6572',297);
INSERT INTO "audit_record" VALUES(298,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',298,'390e6b68cb82f0fecc7c630027930fb130ff120a8334d12ffbc64140cabc7306','f7fef228d9ce7fee20f791352f111074e0e3541e7b52c5552568b2a090c2bb1c',298);
INSERT INTO "audit_record" VALUES(299,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',299,'1afc06dfe1472fc78627dd7f6312d5dea4fc9896b1516fddee98910a3a9ad999','e5f5ab6d0abe1647629f9adbb20c4440c17fbd492da1a14a1dfaa22fd3116a62',299);
INSERT INTO "audit_record" VALUES(300,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',300,'08eb4c1dd83749aa6c66a2cde4f3428ce46577b370dc72b2df450097174dcef5','c67fd9b809f2e0f04653727d098134d8557a9d7abc61fab23a322d6f722e6b58',300);
INSERT INTO "audit_record" VALUES(301,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',301,'f3f6374eaa518831f1fd9e455c822127d0e06e704005ad8510b136dc23ccc3d2','436dab44abb3dc0abeaca6a47c02b040ac0dcff531493bbdc8ee473f1c6153fe',301);
INSERT INTO "audit_record" VALUES(302,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',302,'2573c633cf26e28e7c1bf7a8eef716f57c4602b760c992c22196a08e765b04b4','d87c300800ee7e38c01cdf80dc54a9bc2137607261e1a75f9d0d97d7d810c080',302);
INSERT INTO "audit_record" VALUES(303,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',303,'824f1710fea84ddc5fd0668c8d2efca011b0bd873f86eeba6e035343dd306031','3a05fd03761fc2cb6133300c5d645abbcb6603456218237171fae11a80f62cd9',303);
INSERT INTO "audit_record" VALUES(304,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',304,'3857844a0e783d454112715b719aff5ae6d395126e623f4a55eda7e56f970999','0b027539f8f0df44f3e839edb1151f90c9bfa172a76a5a8eac717c091ca1d775',304);
INSERT INTO "audit_record" VALUES(305,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',305,'3f067a22b3f14e92307607c4c21d094077f614d9504f1f64fb49f31d0aacf47b','a97d8c06ad40ad2995a3860e65df580d3acce928380cd4e365a70b968a9d07c5',305);
INSERT INTO "audit_record" VALUES(306,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',306,'1b28e5f6af6dfd86d00be2bccdc86c145fa188e91447a7ca8487c5ee537b133e','0b034c5df8dcfadfe0116a86d747aa27dfe82d4c5a4197061dd274b1c554f118',306);
INSERT INTO "audit_record" VALUES(307,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',307,'ccfd4c3e351b3befdb30486193d08b03b0f9fd37bd2701f80fac847bf2fb3c35','06dfb3346dbef760406f037a495bdfc240a6e8c8089284c461da656f9efa9578',307);
INSERT INTO "audit_record" VALUES(308,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',308,'b262a20721352e3051268230e5ba6d3d981998e679f70b7f49fa48b086a0dd6a','2defe920f2343da30f6812741fd059b4bf423923f383b846bfd5fb15c8ec649a',308);
INSERT INTO "audit_record" VALUES(309,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',309,'48c0f3c70086672860c43622f7f975b870da71cf6546bd3dfd4dde99117a88e9','e20be8acc64b257b5d48a993b5276549c08ce1eaa2ec1d4e51ab4ee40199992a',309);
INSERT INTO "audit_record" VALUES(310,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',310,'5807f37f50a7c16f4d89a25fc0040e2ccb1a9ae19dfbd91337958e9e6a3b86b0','38d81e8fe7c33f7c1f205989372097483f2763c3461a0ed0f8841c4798ad13f0',310);
INSERT INTO "audit_record" VALUES(311,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',311,'83d23460ce3b471561e0eb6422cb2e4344d8865e2390533ced0af20337cd4c38','2d074920a055484984ee605574b2b2ce80432ec06ed9296bd1dc528378911dfc',311);
INSERT INTO "audit_record" VALUES(312,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',312,'07914a7657faf0b7f1e1ecde2d84a4dc0f2948cf3d0215376831f4d51101cc1e','e7668a0d420aa53c8c3ab5d35311434c26b723735980c7b5544f46599ce126b3',312);
INSERT INTO "audit_record" VALUES(313,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',313,'181a03b5c48fec2fbea5a981583566b3fb865b3313e5678203d2e1dcfc3ddfd5','3773b732f0c32660073c1c5945bae19506cc3f4c617990e73c1f8c9285004184',313);
INSERT INTO "audit_record" VALUES(314,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',31,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',314,'a9a2e3d93735d050ba793711f7fdee9efeafada2cc8b8440e2a5e175edbdf594','48d8bdde238d07a4040b1d894a9db071f6d5d89815710e81bbe992fb4a77f17a',314);
INSERT INTO "audit_record" VALUES(315,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',32,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',315,'d15a1f4401ce16d08c6eeaed436d12c4d98f87238ec7c79b3caba921c5317aad','1563639c01623ec36d387f72a6800ffd7616f58dc4d5aea80f326e938a21d687',315);
INSERT INTO "audit_record" VALUES(316,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',33,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',316,'704c57220f99ed537f0bbd2f8cd7388930c1502550bfec4f5f0562bbd313f207','5e3bc8f74a9362a4b40940e9383398e4eb9438cf0e8ff37ccc91e86aeb78785c',316);
INSERT INTO "audit_record" VALUES(317,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',34,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',317,'6af46124a3fb9ce6ed0351a82b01578ea600cff4d190aea431ceb0c14766965e','71559cf04ca606bbe922bedb948a45e55822324040a15fc28010b064d8ebd90b',317);
INSERT INTO "audit_record" VALUES(318,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',35,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',318,'479be05bbf50f58480841d6b93e353b3e194024d5d0fa55b571f35c52b5df7ab','6a1429115ab9670738e4b65e8b5d0e8292057c6d5ebce0092d88b8fc2cfdc334',318);
INSERT INTO "audit_record" VALUES(319,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',36,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',319,'a5d70d023fc8570747514282ae425966d070b60388ccefb32687b6c5e0b209a2','83b15655ff96adf074937e17964393644ac5fb508db66b286c7168d6eeb48d3e',319);
INSERT INTO "audit_record" VALUES(320,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',37,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',320,'5961441090f6433aec07c7bc158067879eb7e329605ea806370a70971933d7f3','57ae6fd7ca6d35e816f5a20fa952ca7884e105b42fd4108d9a544788bcfe66dd',320);
INSERT INTO "audit_record" VALUES(321,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',38,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',321,'cad894bb2bdbe9c6e53c2a6fec5633d80696bf5353f3593b35e3ab4a6118b776','54e4d7b6ad5a919aff1969be65a452478c35f5236aa64019b3fd3e44f169419b',321);
INSERT INTO "audit_record" VALUES(322,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',39,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',322,'9028e80c235ae42052bd8d998930514282365ac347ae61dd608c492451d17c40','e23d57adb88e4ea58ea4268a0d480e69cf4fd388645bbee575ac79d0b2ea5ec1',322);
INSERT INTO "audit_record" VALUES(323,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',40,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',323,'65f2e690a889171e95b7a84850654d3e14732154bdf818d61a4519df401d4672','e2c026c2d4f507d6451211ff2713db098bb64791149a7298e5a55159f6c7a7de',323);
INSERT INTO "audit_record" VALUES(324,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',41,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',324,'bd7d208d3596c4fce62588aeb21552228326f9e10fbefab8ea96ec6670210ed6','73e92f94353a81417449e8e505b15972e9b4d8688c84c80ed8660ae3a5aa8ecb',324);
INSERT INTO "audit_record" VALUES(325,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',42,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',325,'e3822407ced3f34362903064e736ce732e017a47950117c853941d1b677c57c2','7490140256e23c9da3a62777d2aba86f710784e5de23685d0d545be3aee73c30',325);
INSERT INTO "audit_record" VALUES(326,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',43,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',326,'3d9ca8b6dc298bf0587543923738330d36eff8602e8878efe2bd99fb7312e488','b2d8f939c45c1f2e7cb9b28b3b8aebfedfa13e74ee5f106bd2f3deb20019149e',326);
INSERT INTO "audit_record" VALUES(327,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',44,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',327,'5eaff5ce426bed164deebd59f3249dd05d0dd00b8cc4d50ca4d5a9b78d6ae6dc','ea85ac4f501ef1347023547410ac50890bb0724843e749b3368d19b3d2609b90',327);
INSERT INTO "audit_record" VALUES(328,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',45,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',328,'5c3b44429889a35d8a530e5409fedbd268a088ef61a0ffc2f664a8e6a7595a6a','1b281149199190e24d15925de6f3ad5d22599082815207c4769dd182b7ca01d9',328);
INSERT INTO "audit_record" VALUES(329,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',46,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',329,'72eb6cd103b2df08ccc9a1ff76819581c477a865f64ee6522256d098a9747927','f1e8114fd14766fc223e18db96ffd0f68d8cfa0b28b134745039734ce496c4e7',329);
INSERT INTO "audit_record" VALUES(330,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',47,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',330,'a3804e80086a2b7971e1e8e6c46fdc770aa09d8dcd9ba76f5b771c2cca8444dc','857abe28c1fb28666feba26a5342f639e1b16aa7e8d76f81663c3a2708bf2e06',330);
INSERT INTO "audit_record" VALUES(331,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',48,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',331,'35f8330f22c96d1c03f0dfb60faf950a862d1cb33df27e3a5d72422d5423a19f','4f6982d7c7edda48d434d29c0440bcbfcd5030b4c3a3f93d1284de7b16dadbe4',331);
INSERT INTO "audit_record" VALUES(332,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',49,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',332,'a4a97c91ac7a4f344fcb7dbebfb3a647d41c9730bbbe6989829d8e92634a13e7','1c46503c49e99fd6e1a5e16a4a74d44b28282f65e3475bf91a82c5a94d82cdb4',332);
INSERT INTO "audit_record" VALUES(333,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',50,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',333,'4da6911788e0a1a5c6f954099bdcaf96958757a91acea48cd4f9e5056a106ed7','77c1034628c98d4c5455a9edb8b3c915cb40ccb3c6846460465d62266329aa9e',333);
INSERT INTO "audit_record" VALUES(334,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',51,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',334,'e05cdb132ee3cbf42d7f3952493029b54d90fd831eb7f0cf9a40f92c3bf59e0f','7514feb43e95048a930ff09b4fa57f960d4a08a96e79dbd3322cfa7c39fb77bf',334);
INSERT INTO "audit_record" VALUES(335,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',52,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',335,'d2be48ab892e5046b7dd32fb9682fffa5ca4a5669672c26374b46c04bf00b657','216ecaff2c2791783cd18945f02523ed862e9a6bfb0ab92340e402b082702f59',335);
INSERT INTO "audit_record" VALUES(336,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',53,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',336,'4c553824d919b1f1b4101076a017b200e7bea525e84e77e45885a9988ed2c1a9','5357643b9bb611ee77f8c86e21a1965d792c026a8f8c9c02c54c90cdc3573a8b',336);
INSERT INTO "audit_record" VALUES(337,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',54,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',337,'4c6dee79d8f54f76946b32502811a8f41b848a60001f0bcffa65feb96897a2c8','9b229610cb5e51d19a87c3a874459c8b065725011122a4a24418597644b62dfd',337);
INSERT INTO "audit_record" VALUES(338,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',55,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',338,'c59ef4be62ecc18fa765d7cc2e5080773789489a811baf0fe729e13bdb3e06ac','1b61e785a8405c666e930c1f854d82d830b2e065f3b249d39e8d34188438e7f3',338);
INSERT INTO "audit_record" VALUES(339,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',56,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',339,'298c636641c55a37a383ec27b5a3f07ae4d6ed8dfe2bf8ff58ac5e339bb4924e','f72279a3a9d3f8a7314f10077dc509ec5c8329aed013f5ab5439bda518564a06',339);
INSERT INTO "audit_record" VALUES(340,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',1,'DOMESTIC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',340,'e96b55378b30581c03eaa20bf165e36f332c77a1e85afda5b31d83ecad8a0ea6','66ac3daecfe4dab988619c87b6adf97bde8ece1be6a08a4a522d973480220091',340);
INSERT INTO "audit_record" VALUES(341,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',2,'DOMESTIC-RC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',341,'a72715fd5d5e4c5844357849a3d663ff3eb8796220b63c5ace1f37c85c89e6fb','d05efe8112cb3bb54d1df52761f6f8d9b5d05f8b409d275448c8dd8127ed1be8',341);
INSERT INTO "audit_record" VALUES(342,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',3,'EU-BUSINESS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',342,'17115566a729c618a7587cc783318173d02d26782681c240489cd676a761feab','99e61496414191a3ee9979b8835ab7f4755aa6a99dc8013e0c97bf6f6f4e32f0',342);
INSERT INTO "audit_record" VALUES(343,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',4,'EXPORT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',343,'c20b775d0b257f8d2e089b868c5d12c7b487e3ccd80b120efa6ac5fdfbe40354','4095a3c5c385960f634fa50fce88cc42ec03c2b7e0c4517fc49409a032d9c7e9',343);
INSERT INTO "audit_record" VALUES(344,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',5,'EXEMPT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',344,'8a50c72fd30a5a4c0c3180c25f739d020fd9cbeefd4ca627d89f916a2197b472','b274bc35d80ac9b736ed2e3ca8b56b0547c035641566b2239850fd9621b5caf3',344);
INSERT INTO "audit_record" VALUES(345,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',1,'STD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',345,'ed696650eb44a1a915bc5f04422f92b7f4eb278440fd171aa0963ebefb87a6b6','4d407efedd84810b9ae5da04887a24de6af8ee0e90ec2bd8537421db539e3cd9',345);
INSERT INTO "audit_record" VALUES(346,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',2,'RED','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',346,'e7be8fd05d0df41fd5f3eff7db1d6088e4253034f12de72980b7e0cd09749d49','179be30845158ae893d1cd468324b7296543d0201c6a5744ac48c65e4acea1b2',346);
INSERT INTO "audit_record" VALUES(347,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',3,'ZERO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',347,'f91a2277afc2e1132d9071288df931e2d8f67e391e329b3ee151e4a1c7e81e4b','beeacf989bd308078e27749ebe051f5b5c5eb9bbb2dedff394610b927f8d91b8',347);
INSERT INTO "audit_record" VALUES(348,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',4,'EXEMPT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',348,'864b99123a0e19b6ca688c91b7ad64f3a6226b810a49e576341702e6d449e2c1','2f944cfb5bf03f5b79e4cc5688b2d21350d68bed67e9d0fc15126557277a2acf',348);
INSERT INTO "audit_record" VALUES(349,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',5,'SERVICES','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',349,'0a445477018d1d0db78a97bdf0a5a5970a97f5981c274f89b4337ffb8c29089d','4e89c2b1ecd189a32f2d3f500e33094ea83bce270d7cefded34433735a5fe20c',349);
INSERT INTO "audit_record" VALUES(350,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',6,'OUTSIDE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',350,'e9963cf4f69df70f5bd94fd132f81c767d99c152c64a6db39259a3c99be43524','3e9f074fef2859018aa90234a401d8df7a8684f6054e8438eff377b7a0e7b162',350);
INSERT INTO "audit_record" VALUES(351,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',1,'S1','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',351,'ae206d0952b2a7411671b5e210093f98b1507cfe8025ba11edd5c071c7dab30e','f3ebc9087c41f584e881b25e8e75a88126645da9f83c81d11ec5780333b750ea',351);
INSERT INTO "audit_record" VALUES(352,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',352,'1b6aeaffabbbf2b8162f98fc2cc2c578f7a51ecaf04d0999fea06a8325d3b2ce','15d72dc74eeeb9ad4bc8c15534c34be31d587621fe758647b9867abbbb3ba40a',352);
INSERT INTO "audit_record" VALUES(353,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',2,'S2','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',353,'c99affef919528330b1dcc4248509d278315e49b1daf358076b7fe66913f3b23','860f2894c07ade9e4cfb5b94d867e674ba40193b0b5b951375f5115349a82ea9',353);
INSERT INTO "audit_record" VALUES(354,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',354,'9bbfe348b5e2a77de74b48f3dcae54d956380353282097b02479a7f4842ad86e','313a5c90143afa9fe58cb78f09c54d1123056486f05d8c9246ec8afadbdf0c4b',354);
INSERT INTO "audit_record" VALUES(355,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',3,'Z','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',355,'47cf1ea64ec165c293cbba924bfc5998659dcc5b795461306b426b0e7ef1ca6d','36d720d1a7e145081cf218ae9dc4a6b59bd524602dfb73d72ae562219809faa6',355);
INSERT INTO "audit_record" VALUES(356,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',356,'bc39adec92a4ed9aea1196d3e70989c19c56e155dec20141cd5e827b73adb342','b69be057f47c98a974e4d7d2a3b92f38bb624e55dacf15598ab33199b4e07e38',356);
INSERT INTO "audit_record" VALUES(357,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',4,'E','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',357,'439f257b2ad17b60db3e017737bd8ac9744b3a00ac3f75d1f82ecdde64928ded','3cc5a0e69d0e12f1dd23865cd4cf9875f401472f60f23bc0cc65636044ff0cb6',357);
INSERT INTO "audit_record" VALUES(358,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',358,'bc40309e945b3d99820d8b8d541c5d3ac5d394370efdc8e21ce83d6012143fd6','55f753118b6fef4bc75271b39b8e76ddc365eb7bf7487462f794e5c39de4e658',358);
INSERT INTO "audit_record" VALUES(359,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',5,'RC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',359,'3065c2bd999d801a9f3513d6a6225dbd60f076cedd79577176bbb3ce8f397134','bb29049679da9e5b9283ceee2aac82ac8223f108fabe4db4035b4c1ceab0fdd3',359);
INSERT INTO "audit_record" VALUES(360,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',360,'fcbe1b1c0e53d985401bcc325372497dd58debd4a8460da2ff2bd6a0a843f3af','9cb708fbf4e6afe3e823a33090bbe5fe45e458b719da41f60cae82a85ac66616',360);
INSERT INTO "audit_record" VALUES(361,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',6,'ICS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',361,'f6171e7f3f7bf6151f67c3786a6e8208c07a22c48214660209fbb94138ff4b08','611b153c3b8bfa701af01c30d407bd130d12ffc7fef463b6e9fdd97eec7def9b',361);
INSERT INTO "audit_record" VALUES(362,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',362,'7b69de1a08cbf3a1c394a91bf108e23e0b432e75334813ca37673eadf80b5ad9','9b406f1ff94dedc62dcad757323e261f49e7bba98d6268b0793dadca08b0178e',362);
INSERT INTO "audit_record" VALUES(363,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',7,'ICV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',363,'85a3262bace5c84f978f94bb29265ed36989eff51c278b768f2cb0ae3d6c0139','23caec25821796ef561b686f13cc05b6515d891c7dd60502aac98ef53ee9bc8e',363);
INSERT INTO "audit_record" VALUES(364,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',364,'98b194065eebd30719066e60e7ff828a7961aeac2fd3ba0cbd43a0b52bec1d0d','59165f9e5ce033288a298de94438e65e555d088db9490c777a3bcdce19a538dc',364);
INSERT INTO "audit_record" VALUES(365,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',8,'ICT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',365,'5d74fd2e55c375d3f1488451b42913bbaec6f4451e02eee8d2c15cbface38b04','de9ca7aa432aca3ef9836be7e6acec47d1bb1b50ae65117de7d924f7615ab56e',365);
INSERT INTO "audit_record" VALUES(366,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',366,'67ae5df7c16361776ce6dda949293a88a86ad2b61b2759f4259e5a3e2a1f643f','48280838ea9a36605963a1b137ca81001ac888fb64d5b2d76ecda58a922051aa',366);
INSERT INTO "audit_record" VALUES(367,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',9,'EXP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',367,'09f6e9d51f2dd579c269270c56bb2507fe1c88af9a6138134dd7fb2e614efcc1','4e5fd5e8bf2ba51809cf4cf315b8bc500ee905edd0c63e4827fd47c02e09cfb6',367);
INSERT INTO "audit_record" VALUES(368,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',368,'5c2f9897fb62207551c2bd4ce06009e5aa1dc21e110aa206d93d725043fc422e','e224a80adcf2193cc94f8a7b1f871537dc85c2e65ddf02afb8c42740cbe4f3e0',368);
INSERT INTO "audit_record" VALUES(369,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',10,'OOS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',369,'efac96011d59ff6e5268603a880722e058c1d1cacef03ac92a468cae40682604','ec24def3ab5158cc2401d9a64ac0adae41e4d062468c34d8af33c9846d69edcf',369);
INSERT INTO "audit_record" VALUES(370,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',370,'6d9f2d073e23539678fb2c8180df79fdec80fa031413d7a654c1dff754328ec4','6752ea99bd8984c316c78debd6c775cb58ce814bbca0fae43c64e5b3c9b0b59f',370);
INSERT INTO "audit_record" VALUES(371,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',11,'SB','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',371,'9ead00c426e222e76a7b56eefcc44383f919e737a62f153818ede9647ebaabaf','5254d2818718b698cf86611028adfa491eedb0be91e791b3d8d063e2d368976a',371);
INSERT INTO "audit_record" VALUES(372,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',372,'d8e97101bcb9fd94c89e21552cc8006e89e9c8086f95edce6be0506572afbb5f','8b13d304672b29deb9b0f6144612c007c460290420f920b3a9c1dbe2467f7dfa',372);
INSERT INTO "audit_record" VALUES(373,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',373,'1c655d3197261e769650934a6f5fe9e306ec8eb3c5e06bf450cc30a358f0e9ba','1eacd0856f111567b8e14cb1b4c31c8f970a97a1da6e67bea802a3675c4177e5',373);
INSERT INTO "audit_record" VALUES(374,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',374,'0147e5eeb389eea677630ea47f181a4aabe10c3a7502011c70fecb4f04f88c85','05942e05f3a55d0216b1c5c77933751418ca29d1c29cd392a9972f08cfb90ef1',374);
INSERT INTO "audit_record" VALUES(375,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',375,'0344351c27cad8880dc90bcc5264a6fd1b58aefb550daf77b46456228e86be12','1ca0dc8b345179860f335d64f607154b6e650e2698921d124b9d372be0e3fd12',375);
INSERT INTO "audit_record" VALUES(376,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',376,'e54eb56e3a646328f2d5b96006c084efd90f5633b8f09adcc85c8deb411d55c3','fdfb41740eb2ba3db6e90e24048e9284a6620b5a68bd1a56534deba1fcf8e93c',376);
INSERT INTO "audit_record" VALUES(377,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',377,'88601c0716c5a8567ad260a572b63a0068fef6613aa47df4589913f833dab51c','4343780e96651455c256fb2af418fec9339e09193b0503abe943d5d3fdbead8b',377);
INSERT INTO "audit_record" VALUES(378,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',378,'b5eb4a0313ede3097a94f1cb917aa6308c400e660b682186008f9f50677cec45','a2b14a3ec0662040763ab46b1b9c498d1f4e18e549f3230012d54e83e3a4ed16',378);
INSERT INTO "audit_record" VALUES(379,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',379,'b44e5c68d904291a01c8448980a0f656845f1e04f94f0cf2996073b675f21cb7','82f3c61c74d2197133e7c3c809a08c368e1646b96fdd10340fe455a16ac6e1a6',379);
INSERT INTO "audit_record" VALUES(380,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',380,'ffa449a2c40b57468a632d356af559369b308b5c9642cf0a87c35abcdc60addf','b2f346d1cecda4313e4ce16590ea47c650f5ac44696adcaac9f6453582f5e888',380);
INSERT INTO "audit_record" VALUES(381,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',381,'f3df9eb5e6604efa3e3f5e71966d8ce9c573e97a0a4836e2ba08eeae133db7fa','a964f27c276c3e5c0e205c44dbf0fc6d91101b348ad28ac03ac22eb71019b94c',381);
INSERT INTO "audit_record" VALUES(382,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',382,'f5439ce3314f49be848f8004cf731ba7981f00a2c80f07db073b805423bba35e','16820798eafd675f0de621a7586d58d5d291d8de94b441fa932f2c3834f44dad',382);
INSERT INTO "audit_record" VALUES(383,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',383,'3f89370d4c62ae02927a266dbcb6033f03abc41bf939dc3375932e60886c3a5c','8169c28b545d78180acfd62912294f31c5ba4c3523d5afc5bda8cfee3ef28f8f',383);
INSERT INTO "audit_record" VALUES(384,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',384,'774ea76f850cef45093beffab0f6fe020b4d8b0a5bc3180b86532c391700ab7f','c50bedcfaf122b57ba5d2157bf229ce4b450e55aaf41ee3591798776728d037e',384);
INSERT INTO "audit_record" VALUES(385,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',385,'4de269698914b6ea9c0a286f67cadfce2afe0c1bb361bb379b982ee810dd4f5b','814e79c60dd07b989c041a827b2cbc9cb3164aa859e17dc6647237a23e9fd682',385);
INSERT INTO "audit_record" VALUES(386,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',386,'8ba5b74e94e18cffde11b8db9235af022b8b7580e05cec50196ac6ecdc0a46ba','4c872fd890d023f1dba363889d646b9d916d24118bc4ed3146daff58316154e5',386);
INSERT INTO "audit_record" VALUES(387,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',387,'bd0c7fceb6b97d3760734c5192f061e662de844247137ebbb9e59bb1721598d8','854a78a0541497a06997d11c3f90a5b7ae8a6bde9a06e84a964b5d1fffb9971a',387);
INSERT INTO "audit_record" VALUES(388,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',388,'fb5f621fe8943e396d48f037b8396cea7b737cb02d0bd9f5968637ad3d9c9179','2957dd41ea452e785420865a61372d29e3c03435290f82b17f2d46f276caec77',388);
INSERT INTO "audit_record" VALUES(389,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',389,'4c99e6f967c972c485b4a79f2fe68b8e8ba91e6db65fb4674847356e3a962c36','bf758b15fec01e887fb045933cb2cdd0b5a28b7339e973e1daf9d8d395924410',389);
INSERT INTO "audit_record" VALUES(390,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',390,'6c8652c3ae4c878b6e8089aae7034dc1a412dd284192055e26f7289775c970e4','451fa87c9504ade2a63527e14b79cc8cbbcfc87a8efe208652b406da20a5d51b',390);
INSERT INTO "audit_record" VALUES(391,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',391,'e33a83a722c8d6d0fde551a93989adfcc8a8d0d59bf3e008a3cfde8c5d46998d','091c9de2fb19460de5ba3bbd480a7c0e71b4e8780bf057d4f698ba3d1341b7c3',391);
INSERT INTO "audit_record" VALUES(392,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',392,'61f75552bf51a81c3df9a92da39c5ec30c3df7c29b0487bd39a727638891b293','e4b4d32b6145dd03b0fa2655ad2f4e0b135544f859d25a64a0599e0c7d3edeb0',392);
INSERT INTO "audit_record" VALUES(393,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',393,'1ee7ba96b66e1ed24fb3275779b8ec70fe0acbbc0d5b61fc09b7e2c3b3f1309a','a0eed8566ea79e5a7cf8c9433e7ce0184991cb2ae6ff94e35824c98c267b8aec',393);
INSERT INTO "audit_record" VALUES(394,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',394,'bc5f78060150b084cc540385f91f28a9d2ea1a12598fad22ba13b69645b98ec4','2c39b553853330d7d984f0e52bb04c8761373bee8969065020318e24c232d491',394);
INSERT INTO "audit_record" VALUES(395,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',395,'9f64392fcf9d58512dd4116aff8256c2050c1c24f0cd30dca04fcb2322f5cb26','da312864324394db0c193dce32827629d25c43178604938221164a427e0f1ecc',395);
INSERT INTO "audit_record" VALUES(396,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',396,'6c6e17b2217c9e3f3f4ca5a21cd76d091aa9f825ef6413c07a2f87803c885a34','8b973d122bfebe52b6faea527f299e0d5afeeabd496dea80bfef58e54349d112',396);
INSERT INTO "audit_record" VALUES(397,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',397,'54831b64c9b01e4b22d83f419d0538c48c4377b5618cd081d744448c3fad03f6','ecbfda1c262e8fa8877d58b248b31905c52020ed01fe9f66ba883a1f213d6f75',397);
INSERT INTO "audit_record" VALUES(398,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',398,'a3c5b0835666dfcc9d83387f6a0c8661e7fba98744a16758c596aba591f93bc6','9f1339de22ee2d80e66884114f7abc1368c24b0a8fda3b3b42c0eb291b435aa6',398);
INSERT INTO "audit_record" VALUES(399,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',399,'3bf571011eac69d47543b5985e032436f7b80ec30ecbc2454d01fdd65bf500b2','6e91b29416a2b2261fe7dc1187b3ff8e90dc82a429dc6fc8258d1b5e8503f38b',399);
INSERT INTO "audit_record" VALUES(400,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',400,'57f2ff08be64ea2a0930bc0462787461177bae6b3386fca58e5008fd05212e74','aa31628dd9bcb222bef1523596fc1e42ed3af6827aed444d23cec1ece373eb46',400);
INSERT INTO "audit_record" VALUES(401,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',401,'0a2a52de0b34ea614d1e426a8db53d81c54affcc4fc2f9639be1f2feb4462b7e','b0f778dcf2da0e2554e241d7c99b75cbe6238a614457660318a1e922fb9a9302',401);
INSERT INTO "audit_record" VALUES(402,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',402,'8cf1a49724eeaa54900afda7bd3c7a53db5638a682bad93216fec59fa77249b5','aa4c5b035df24b7925e1cf64a4d1ecb22c4a755e12266bf94ec807cfaf6ce259',402);
INSERT INTO "audit_record" VALUES(403,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',31,'8000','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',403,'93c73680a0bb0dd4a6321c31e7fd5781053db8c80336292bd19349f6e71f9925','2c670f3e1a326312fb8957f5f6327ae698e0b7abfc6f0fdf58236735820b1336',403);
INSERT INTO "audit_record" VALUES(404,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',32,'8010','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',404,'8498d68bddcd3ffc816890b9e83b41c99eb3770ed51254a0a6e66d086505c7e5','8053b43697ffbaa8fd40ea7291dc715ed57e86621e9c82305dfa42d115e59051',404);
INSERT INTO "audit_record" VALUES(405,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',1,'CUST','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',405,'4e67936f2997d423291e529256833590d91aa0f07c099bfaa6017e228d498a3b','0dae9e11a894cc9e746af2162e8e6d104d71bb694f922a5be90da192d12808d2',405);
INSERT INTO "audit_record" VALUES(406,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.update','account',37,'8060','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',406,'5b96a7e86f59e978b1a6ae132e6e7f3a4fa926b9c33e72508000b04be1e3e685','43d76de16065f409c2a0d25f801370984486f04d2f1932adfb3bbd3551fd58f1',406);
INSERT INTO "audit_record" VALUES(407,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',407,'50bae6d4d90b941e5c175db4b25ea7db03edf598e8a89fb0a4220f2487980640','feb47749c67f6f52f4c057a45b2390aa9dcd9e2566475cb5b88283ab44572a13',407);
INSERT INTO "audit_record" VALUES(408,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',408,'7ed52c40375206138258bcf30caa55c88a13817abca9047d323a848a9e753709','9061d576038cd94e895814da3fe787718404b5d324ff0fdad02438f489e1e5be',408);
INSERT INTO "audit_record" VALUES(409,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',2,'INV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',409,'8fa438f86ccebd4e55e3b80f5462808cf72744300dc77adaa793748a255f03ce','98fe94116470f2b947710e61c5d0dd656bd14290866e65c38a80eb7fc3ea15ce',409);
INSERT INTO "audit_record" VALUES(410,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',410,'33362a72cf60ee7988c3096f8daa757bc342a313fc7bf3af4ccd487dd1e6741a','b0235b2e279f3f49d1c59a4bee4fd51ba14920ae58b60ab2a359e4f6bec292f6',410);
INSERT INTO "audit_record" VALUES(411,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',411,'ec3edd2d81c269a98c2d4142b5d58634d7b85f22a76c8a5b344169f6a52d394b','2f68a5b00d3d5fd6cc93d1785f7edfa3f08227223117c137619c9388680a825f',411);
INSERT INTO "audit_record" VALUES(412,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',412,'b768a472458ea4d8912b0389b3b2e9cd3c413e4754e6236491a449f194b0998b','ad754489ce0ef849b6d62d1f5c7b868bdb271592b3e57e4f714a3b26c0ce871d',412);
INSERT INTO "audit_record" VALUES(413,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',413,'50576471675f573f80920f80d3aa1b120114a989c1bc167c9ca73740284bbc92','c389a3081503a5ff50f5515a310c55f1e92f6af69f1fa9fc53392eebb1b3fc54',413);
INSERT INTO "audit_record" VALUES(414,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',3,'CRN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',414,'18aab171d1e4bef2dabb4caf95ca3c6d93ea9e2a3fde9d562c9d9c680c4fd0d7','96bd2159aadaa68c6cdf63d6c8a4f9e0624a351c81e1f0e06634aa24cad10878',414);
INSERT INTO "audit_record" VALUES(415,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',415,'4a9acf036d4bcd274f36c2640e2445f5c3bbf4c4a4f3efc9ce976df747a9c83e','a3993bb8d634a9aef5f04c186e0218d7d9d607d41f731c69a41f9bfc8a818e7f',415);
INSERT INTO "audit_record" VALUES(416,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',416,'6bc35452fd8c374a72a71386bf202896cf22af0067c8216943f8685c49f6a312','e1598dfc35a95a6494fa1cdc27219634ba482b5e0712258f9975f1a577a35a87',416);
INSERT INTO "audit_record" VALUES(417,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',417,'5bab3398b1582502f8803cf814c271358cf628d68f375a8375d42ecad7045c7f','322ac5abcc5011aa4eefa8c00a31c8bab5a28b5d30f23e1e9dadf0f40475443c',417);
INSERT INTO "audit_record" VALUES(418,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',4,'INTN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',418,'1592005aa372636da160851821cc04713415496c1a9f239d3c54848fd71d88f2','29af1cdabf48fc99289fcc50d0a7bcd31ca5ce53032098b2f17308369ce28b54',418);
INSERT INTO "audit_record" VALUES(419,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',419,'d8e2fd909045c0e5684be1a243376e1ee5662352a91cc6bcbc9c76f4c5055dde','3501a1e0b94305914a8d3eb505098e918d0d0461ce3aa7a344975aa26526115a',419);
INSERT INTO "audit_record" VALUES(420,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',420,'565189b2893c826677b788600e3303fb478e4f963fc5cf8381e10e2e0ded2652','8b31dcdaa605b25ae06cc316ddb99cd1928aa5faa09ffbc0a01611a0e3a795c2',420);
INSERT INTO "audit_record" VALUES(421,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',5,'LETTER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',421,'8d829adac8f70981ca7c0b38728348eef2472140362aa4c41badf1621eed0f72','54604f140f14b79c854a2843a84665d19d01f65199096bbca7cd775d37a8b9fa',421);
INSERT INTO "audit_record" VALUES(422,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',422,'a1b05e9b3515c571a87ba25b803c95d98ca539be266cd0152db81adbcf0f9b11','c31837483f7dc2275371027de0445d345ec6653ab8f1a1a8c01c0d898ad22b04',422);
INSERT INTO "audit_record" VALUES(423,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',423,'14c659b62288608055c6949e665b23ad19e8f07efb0d82ca6c1ee98da3afd26b','ce59844f724f9a54134b263dd4689a2a84017eb81c3c1addb2c8b2ac98a9f12b',423);
INSERT INTO "audit_record" VALUES(424,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',6,'V-INV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',424,'a5afe329ebe69a6cccf3cdb9d2b5591490ef859bd40994deb12f01d332caee0f','9785ae08fd5d209a1ce3d494b9cd14880d496f9f58f6d89497c3267a504ca58f',424);
INSERT INTO "audit_record" VALUES(425,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',425,'be28956c7dc7e6d12194b5db7a9525ede9eb3166c4452708ff9014e1c3f907f9','4c86304f93608bf8d4507c830e6a6aea2ae2ace57723ae84ae34dcef2e2bdb8e',425);
INSERT INTO "audit_record" VALUES(426,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',426,'e38f328d3f36321663c9834ebe9f86b5cebddf22336ed6d6d64334091b7b4007','4e93504a64c34f1107b07e759bbdde2b62eb657e8d56892918cd4bb1b2c24195',426);
INSERT INTO "audit_record" VALUES(427,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',7,'V-CRN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',427,'ae9fa7cb302eb9131a018b420976e663a94616cbc56e372fe8527e00cc1ce4ef','23e3b39122763905f7957b6007ff0f9d78b08d1869bd595fcf1f2e032ec92f9a',427);
INSERT INTO "audit_record" VALUES(428,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',428,'58f6ff17292dabed69981879a26d7bfb027fb21973c294f74e0648817c3175ce','7d11181c592ecf4458939ba5fd05fdfc98a78b7bb97aa1c6a6866de231fe439b',428);
INSERT INTO "audit_record" VALUES(429,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',429,'c3f95061ba762bd6c680be841cc98d82e8582fe404871ca5266a7171da8ba4b7','12d820b3a051e6592bce9c6abaf0475f8f296fca36d271593a538472c4adc006',429);
INSERT INTO "audit_record" VALUES(430,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',8,'V-FTI','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',430,'efb1157caf5fd20b2d5d126cd694ce3ffb9b9ba570c165c3b68a5c15dfe17ebc','0815f7b156f0ba9491dbd7563d78776f825983aa3a854a775191f45a950a6eca',430);
INSERT INTO "audit_record" VALUES(431,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',431,'4ccf8478ac77ba113e51dbb5e763cd041a68aaebfe88a3980aed87256e50c686','d733dad85a34f8dc33c5894fb9a953226b61c3867da8952e647782ebe9baf132',431);
INSERT INTO "audit_record" VALUES(432,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',432,'d753e8eb41c2bbcdc66ecfbf8f48e9a56c8ce27f38ede9ac44b14bca9d1cb40f','3ef21ca6ba8368970bc04a7cfd1b12b351d17a5729b849250856c5c56553c14f',432);
INSERT INTO "audit_record" VALUES(433,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',9,'V-FTC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',433,'1ecb4190f0e68242206196c65ff37836a40623b7dc5315e001c53e28fc285905','d460f7059ef3f9a96972bdc214b573bcc8aac3bb2d18b1d95f7d56c0736da7ba',433);
INSERT INTO "audit_record" VALUES(434,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',434,'1892922cdf06674f4e4493a6bb33714c55c4e73ce801a16195f5a2d2db30c421','7a2b879f5550a7d0bb8202f28b1f174689d494eb2e6c33cbd03184cca691f249',434);
INSERT INTO "audit_record" VALUES(435,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',435,'117ca476a9abf361f0730a6f543ffc01222e29477c69d09f4107127ad3e224d3','1bf44c1fc278a3362d91146a7df95289926a391142a2c4d4e270c8549cde8281',435);
INSERT INTO "audit_record" VALUES(436,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',10,'V-PRE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',436,'0e1c517fb93dbd8e3052227d6b4b4a5df18f2a84ac2273d70c6a3e518a12db59','a3717ca4b04eefc9863ca721b8ff0463a8696c0461b68f8bd9b2791a8d013a3a',436);
INSERT INTO "audit_record" VALUES(437,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',437,'98ad444122bc162c1f04bef39437744c6b071518a6405466d4d4b0ea66a47817','9fbf69e3a9cde5a40673a28722927f16f087d962ee8f4b6bba11096471c9df4f',437);
INSERT INTO "audit_record" VALUES(438,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',438,'c0a996802bfadf4e6056616954e9ef47ad2e4bd129d9e1dcb9dc95fbcec44548','4db4ed8b6c93cd40d6581199f1206cbceb0b3fc0b92d139a661c6fa4b41bfb50',438);
INSERT INTO "audit_record" VALUES(439,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',11,'V-PAY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',439,'dd38184d0c0aa4373e5fdf7dc837dff32096cccce13c9ffb4a96edc825e279ac','1e2cfa73f0f6b372834d3a773917c996fbba1364d708eab56816b754982d5484',439);
INSERT INTO "audit_record" VALUES(440,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',440,'b14d6b66be49413776e5a7bfff8d2877238c4a524ec8737310302517f576850f','93be779f44d265af67233a808cf0dfdf38b9ec17781e85bb19504edfdf478d9b',440);
INSERT INTO "audit_record" VALUES(441,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',441,'d009285995de42a51c473d9c81cbb49f8f07b2b03d1f46d16529e5586eefa12c','aa5670e769c0aced56bbe85a05c693edcb029c047a1af582759c38a8ccf71941',441);
INSERT INTO "audit_record" VALUES(442,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',12,'V-SET','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',442,'f27697a256ce47c1679d17d61afc38d1a0387acbb6a2d70f9470d34ec97cccb5','4390ab94d5a7ab5bb85b5dd115766f3435e0ea71ce3dac08e49c88cb5c3e4a0b',442);
INSERT INTO "audit_record" VALUES(443,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',443,'f2f207a270aead3d82a6eefdbef6f7ca1ce2146bbf52c5d20574f5d13761c1f1','da6a29564f5d67f464b741330f957d91a718aa125420ba0539164a2ac25b2d57',443);
INSERT INTO "audit_record" VALUES(444,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',444,'a4377ff781c2ba06ac1df16e64e68825d8c5d5365806f5b8455baf595aacc527','920466edc91b6ed2e7f85ba988156fa7e58cbaf1331a918e7440954b1b67b6c1',444);
INSERT INTO "audit_record" VALUES(445,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',13,'V-REF','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',445,'86af82eb5e34722385bc75aa55bd6b6f637a12617f66961b9646bc9ba05151d9','3fe875695ddb1911fd7c54f0a5e6d03a177d721b55fe61f7f69cf53deb8035cc',445);
INSERT INTO "audit_record" VALUES(446,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',446,'f4ea157e0060c2350e70b80d9e0ef8893e70624e7590b70514433d4bf16fbcd3','bc69df296856ea4ae09ccf423fe1eb3134317baa5a1b9ae83a4fd202e97f751b',446);
INSERT INTO "audit_record" VALUES(447,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',447,'e7c52b953e35dc5411445cfbe10e233d8fb3811a18dacabcbc696930527915f8','a4eb4bcdcde1587c8e1966d325a8f773c835d533d3f531eb73431d2095a06aaf',447);
INSERT INTO "audit_record" VALUES(448,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',14,'V-BNK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',448,'7a8362f3e4f7a1d4a275d9a52bcb20b60f8e7355cc9891aafaf8fee0d57cf2b6','a9ac4895384cefc145c4204905e7ebb39f7cf67b2e5f9699cd11f7bd20708e09',448);
INSERT INTO "audit_record" VALUES(449,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',449,'a8b14fbd71b7935eefcf51bdc3bf93c62bc6ecdb3e5afacafe5945a9df93dc9b','47397702633ff1bbc6f7a5fdcb87bc9390075df7721f03d7737435647cc18db9',449);
INSERT INTO "audit_record" VALUES(450,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',450,'474c4604e75b6ff4b1802e33024e7b7e8b5568955f1d37a05ee19358f26234e5','4866f76e744140583fca5dd11d048b84f592b1b945c44eb33a9bc6a08a1b314f',450);
INSERT INTO "audit_record" VALUES(451,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',15,'V-BOE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',451,'bf09ce8c9d11a784eeb89f2739bc9ccd4f3f4968baa94b67631f66d49f280e5f','eb47309cfb0215dcb0baa665c1959283b2860aaace16fd000816838c09f4c059',451);
INSERT INTO "audit_record" VALUES(452,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',452,'482a92aa538828e702bb5587fa590b75ffce819a66f1b889e3579d14289e717d','aaa24cab60f7957ebaba94c346019848f2c4069515e946d2a0a772e8178e44f0',452);
INSERT INTO "audit_record" VALUES(453,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',453,'c62032a19fd909e3fef879719436a7ae821eabb7d702d66aaf3d9be5c2e958dd','5c3ff79acfbfcc5a8055252f577eea1895a57e0503c5ed437535350124461f06',453);
INSERT INTO "audit_record" VALUES(454,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',16,'V-INT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',454,'b134764cf35302c8240ccafd89ac7670e33b86a7346982660e0e2bc7f95731c4','4cb151f337b09ce30f56eae25c4027c3ce35465c98231f12bc5ca00993a01347',454);
INSERT INTO "audit_record" VALUES(455,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',455,'93115ab3d1977e46729f83abbe9bdab3644f7842f5def49db452fa17e89cd588','9e035d4f2c4369ea5021594fb28c6af5f08af9978a8159f0fe024f067b975d71',455);
INSERT INTO "audit_record" VALUES(456,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',456,'aec02ddc97c0160683f226cb1736e9bfcbb09fa340b2d707cf5d8223a9f717e0','f4acb86254223ec4c1c4344b9eba600b41090beaf6c3c4379760579302a2e2b2',456);
INSERT INTO "audit_record" VALUES(457,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',17,'V-CLT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',457,'8f36f80fcf286db9556ab19f50617d02f9c912fc3d113a60ceb5bc99d4b3e0df','15708bd9413103695f21c506e506246817f209e5fd2e9476f8ceb7d2104c3c90',457);
INSERT INTO "audit_record" VALUES(458,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',458,'9a870fb613bbd78bd58b7b941ddb79eec8619726588f905b5c376fb7684d044b','b6d05651ecebb4a678a7942a299c5bd92dcce32e06c134bcc08ce6104c21bffa',458);
INSERT INTO "audit_record" VALUES(459,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',459,'07081018467a74355730ec6b92a925b7f0d375010d2a9306357724aa9eaa3904','4993e9dfb787b22d8772da8e96f9290612596a0510303fdae5f68066e18241c7',459);
INSERT INTO "audit_record" VALUES(460,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',18,'V-WOF','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',460,'be3cdb7ae380853d7d2d2989852d3a10bf4a130145e3b3a6bab72bfb00833a6a','e011d93cbd6cfc0239ed4f4f896d28ebc443e624b883fd1466ea2e6110b765fe',460);
INSERT INTO "audit_record" VALUES(461,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',461,'3a595c8eeedc970ecdfcb91e61e976d5acbcd636dcf29beb836c681c9ca6e852','21095d09b3853ede1ac4e5e52e070156c9af8a873d9285ba0c6069d0fdd35a4c',461);
INSERT INTO "audit_record" VALUES(462,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',462,'4c0bf2c95cf8f1f2b3fc7372b61b32223550486f2335ce9831af7f0d6b847fdf','2d4eef85f2ae26b4c60e5bb327dbb522747d548103dc03ad18c074016978f9fe',462);
INSERT INTO "audit_record" VALUES(463,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',19,'V-FXR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',463,'b8cd698942712edb29213072351a850984d54f5e2346e078b9f6c3c453fedbff','d5fbe06bfe9b04c7c470cdeee657c8856639e36c45c225a36659c28dc1d14b93',463);
INSERT INTO "audit_record" VALUES(464,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',464,'ccc2ff7caf33a89a6dfc4b716df9e9094967600861797c099c3db7a8f19de732','ad270ec8279e5e5d6fa8478b2d556c8793c410001498b2efc2d003216ed3716f',464);
INSERT INTO "audit_record" VALUES(465,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',465,'af209ada86d4736670be1f52404aa163896703e672daa350cd8bb0c8def4b8eb','6cecd1428588580f7a792c852350379b4817d5360dba4dc6e9e05a1531c3986d',465);
INSERT INTO "audit_record" VALUES(466,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',20,'V-GEN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',466,'d371783393d97c3158ac1aa1065f68a0beeccfce53c4de441c6178c90a9a31e0','d8c8f598700b5be0f2c23cd2e6acffe51cb9d3b53049fb39789fd92e9de38b45',466);
INSERT INTO "audit_record" VALUES(467,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',467,'80a587c9442476853f00f016418d8c2f8342729f363d4f08fd1534348a1a59af','1b8751d35c29356a05f71d62e3ad62ddf5b99324e9587a764c2c169abf98006e',467);
INSERT INTO "audit_record" VALUES(468,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',468,'f7596c1f50d8baf9291e4d719513ad8317dffc6e5d54a2bb14e757887652a760','50450a6b7e9489116c054ab107cbbca87deb46388abc850569c5e342583a05ec',468);
INSERT INTO "audit_record" VALUES(469,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',21,'V-OPN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',469,'42eb7cc55fcc5cad3fb6b65358867d02fb8384866c55c3b65d0ad12fd721da6c','b2b53c8ef9f234bbe7e860f67d01613cb083b69ec94816038d408a235b4912d6',469);
INSERT INTO "audit_record" VALUES(470,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',470,'9e228a6121bb92386c2e2d79f1adc75691194b1282562cf435418aaa8d179b66','ee25844216e83a8ca0cbe20e6fe01e0f67f1b20e278c578c6dac224222843c8f',470);
INSERT INTO "audit_record" VALUES(471,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',471,'0542b9e73768e9600bee6ed51d9b3de82d51be42d6c2033bc80d753cb8f88a14','e37bddea16151db3e55058ef8047cbc1a995d20214328a00e2b149634950d055',471);
INSERT INTO "audit_record" VALUES(472,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',22,'PAYJ','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',472,'db2d08cfa13ba5ab1fbd8520014d90e4a345fb70d3e0bb93cee03bf8010a3fb5','0f68b566bcc5757684f8804781b9ff8521f8bdfc119b909484dc2949dad9e789',472);
INSERT INTO "audit_record" VALUES(473,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',473,'a07fdd6ee821051bb5f003613389ec333765432b0434121581132e4ea0cd6e62','5fcb9c73694226ae157acf62b9157391d5c7334d422cfadc1ad29b45e1468418',473);
INSERT INTO "audit_record" VALUES(474,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',474,'40734c619cb7d63db788c33774bab0012f83f6cd822c38d2953a8290d28ba0c2','b6948f52bf83b2201facf113588621693f62df80d4c2ce592fd3f40d8356ab4f',474);
INSERT INTO "audit_record" VALUES(475,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',23,'GENJ','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',475,'2fdc4606e9b989e969e1c4d4cd4649a964fa1f4fef13f8f901c00d8a971cfba7','7fc64d45fa47b92a4dd91ad787ed1253dc4145b0bb33eeca2408e12c0e61445f',475);
INSERT INTO "audit_record" VALUES(476,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',476,'8cffc98a0fc8378c29c328614cbb797f07364327ea1a16bce29b2d38681cfbe0','815df5767f8d0878a19766840de4b62d6f2f71d0cfb096d5852e8bd9b5d3e559',476);
INSERT INTO "audit_record" VALUES(477,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',477,'1f729cb8471b647bdf84677f1b9c48e227ef6fa5dd0809811735f11380fd1fdf','610e795f03f197670e04971f2d14d4d18ae13914d694143b41f2474edbff0a52',477);
INSERT INTO "audit_record" VALUES(478,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',24,'CASE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',478,'f7e7e2b4a33a8398213bda6da446eb0e4d3d7c67c2199c38802fe3a2fb723d4c','6df9937829d650b00e7d07c278dba6ff481268ba2a24d9c8530cdaeb1a28db6e',478);
INSERT INTO "audit_record" VALUES(479,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',479,'7fdcb3aacf658e8ed842ecf24e449387e9c8680f9c5125177e7a370dd5cc357c','0f86ccc91193d90161b21473b453c260fe834eadd97688450e2042eea405f5e0',479);
INSERT INTO "audit_record" VALUES(480,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',480,'39f5445e78b670bb608a49364d0720ea42cd3e5ccc16479c39b79cff5d3e338e','dd62366f693c25e1b03233f0ec5fc93a099c99bf1a8e3839fce153eb8ec41a4a',480);
INSERT INTO "audit_record" VALUES(481,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',25,'ITEM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',481,'629d8ea79fa51e010aaae7245603bf1e50c397297637926c64bf40bf0b08aff3','ff9de1c3f08bb4b7834ef0a2e3840650645d5204f9a18d6facfcb5814b64f501',481);
INSERT INTO "audit_record" VALUES(482,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',482,'92fcd0d4560e21b6ef057f3445fe159325217992ef5bd922d4884e6ef22e743e','d4b316054924dc2faafa317634d6291634e729de8d800b6aaa457ee44f933d17',482);
INSERT INTO "audit_record" VALUES(483,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',483,'3c4bfaffda82849aca98228bba384e5c2154ecda5c5acbf9c05a973c5ab71dfc','4d8c4e149e6b602c3026b6e07fe089be214dc11c24a34f3c99cb460baecd2e54',483);
INSERT INTO "audit_record" VALUES(484,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',26,'QUOT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',484,'8e4f9846e50e06880b188058a5dbcedd12c6a663103bcf8828344283a042fe2d','46d55f542ab7ae8307f39df9213bb78bc16fdcba0867445a0bd7aa28632da22d',484);
INSERT INTO "audit_record" VALUES(485,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',485,'aea4b46392e4d9323e4fb7834b0995f1639ed35b81b4d12992c8545c1a268d75','93cd8aac52b87150042ab4128f5d5fd9a9a29868fa6d66a83a47bc74a3085cef',485);
INSERT INTO "audit_record" VALUES(486,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',486,'af7059693a5415bf352f0be03506322d3aa463b31e87c5b6a04ebc2fa85f94df','d756f56ca7bccd7bdd1d1769b8bafa724518219bd188330004684aa984fcd729',486);
INSERT INTO "audit_record" VALUES(487,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',27,'ORDER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',487,'333b23140e8c6d3adbce45085058923df5aba7d843663dc48b28d1bb8eca9062','bd26ca3fe71ccfb526d0f08a1edd1d5c1e2291c3fe8000669e3b2401160d0955',487);
INSERT INTO "audit_record" VALUES(488,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',488,'abba384a28192acf3958a7efe5884bd0e0d9b1f8026fddb91435ddee0660f343','5b0ee625f244abc1ab12f740380676497f241ac3221cf96a3eac6aa6b41c105c',488);
INSERT INTO "audit_record" VALUES(489,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',489,'1b5d34289ad009c8e8c3976e99103f89aec3d1c2d3f3af0923528cd15452771c','19c6a405076b54c19cc5c38d6200b5b196ac960de77849fd699ea1edeb4d70d5',489);
INSERT INTO "audit_record" VALUES(490,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',28,'PICK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',490,'e95befc36bbd2767a33a64296425a81162cd9c626ffe419e5ba0b1a951cc160e','51fed22a5b2afd1febb09d94e0490e4c625fc49e20bea100f4a399c026c1fb94',490);
INSERT INTO "audit_record" VALUES(491,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',491,'7255673c162112713041a8c487f05eb3c70ef83e44b49a67ffee135ed79e4f2a','ff381349fb5f65546c50e66c402cb6ca06e2e692b4351049dba754ebb66be6ce',491);
INSERT INTO "audit_record" VALUES(492,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',31,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',492,'240761e01c10b28d954635a2ab0d5fbc9df6203b3b443d522f49fc1def6f988e','6f3affb539eac513fccc42990bb2af1777211be61755738f79dd5b0ffcc2d7c1',492);
INSERT INTO "audit_record" VALUES(493,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',29,'SLIP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',493,'141237d25fd006f75d54b3bba9fafd65d7a6a8230d82b507c2af5660a6ff6d85','b08af4ea3699d15a046ad10765f564f29c7284c8981f9e730261e35a46c7adea',493);
INSERT INTO "audit_record" VALUES(494,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',494,'253e357249e172310276971f6b8cc6edc5b1e6bc73c20e39ae80f4c2310a150f','a8b2a4088d36aa2103de35109348e7e07cfb8ffdd51616f9624abbbfb7fcf8e1',494);
INSERT INTO "audit_record" VALUES(495,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',32,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',495,'e106b9162afbd36b7a25b37452392be3542aa20ad465aa0f7d68b9b61a669dec','f9a563dd137cb924be3f474dfa0caf9cac6c66c86b4eebb5a5e143f9fb4b2878',495);
INSERT INTO "audit_record" VALUES(496,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',30,'RECUR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',496,'7e5d240c7c3bbaba8c23fca1551318c7dc6c951adbe6f70aecf2fece6852042e','f20fd8991928a5682f0e54f38bfd833537719f4b5c8cb1477a43069d70fc84a7',496);
INSERT INTO "audit_record" VALUES(497,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',497,'2c2c6db2031872168749060cc7538e6d9a2bb03b08ec03c28ec7f803f8eafbda','dd301c49355b333fd8cb07affb9b7cb62c8ffec6bbb1750ed877413a365518ce',497);
INSERT INTO "audit_record" VALUES(498,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',33,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',498,'84365804e2544b70cbb7efacf4534c62b581ade121f00f8e75e349d8332f42d0','15e4ce63a41f8d1d4ef57eb8076f731e4435bedce534423c7d7b817d28aa17d2',498);
INSERT INTO "audit_record" VALUES(499,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',1,'N0','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',499,'20f9beef54ece5aeb5f58465ad62f0311f7b9585b0f1c773ea6f00acbd1fc0c9','d708bba84fc1e6bb06f88518ec30874b93e6accb60742152635d5d389da95537',499);
INSERT INTO "audit_record" VALUES(500,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',2,'N8','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',500,'169bec58aeebb7da9f14779265d4e083dcae09aedd01c06fc2235f47663c45ba','1151d6992cac61157f41c070b18d398f9b79bb426517bbfd7ce8980a114204dd',500);
INSERT INTO "audit_record" VALUES(501,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',3,'N14','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',501,'f29666abbfdd57901aaa5600556a35cbd0d789e96584d5cf6bd122055b609d11','43f47dc96e7f8cde9d14eea0ae108a73b729fcfcd6b767d092cc93892d62f57e',501);
INSERT INTO "audit_record" VALUES(502,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',4,'N30','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',502,'abbc49e8f424f7de4e53f6dca9fc5ec2dfbbea30b39e1f1efd2cd610b0292d76','d0de5ef0a42edf32533cbf261f2bbb5b20fe10e42478ef54b4eaf457a14489b6',502);
INSERT INTO "audit_record" VALUES(503,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',5,'N45','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',503,'fe5089de46c88fa7cad89be74535a7d817e9463db6572e6c735276c20f6dd779','9c124db45b1dafeb1efd4738eb641c3df25a2559b610adf04a05520c906837c9',503);
INSERT INTO "audit_record" VALUES(504,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',6,'N60','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',504,'a0d3387117ae181bedc0c5eb8d7917e1cf663c98f49c0104b53917864b66bd31','2ef4fe27cda1aa58a8737b2f45054840c9031ff2135515aa74515cdb976345c5',504);
INSERT INTO "audit_record" VALUES(505,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',7,'EOM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',505,'9da19786a73d91883ba72c5d83a0fee1fa75ca7bdab161bf986ec6395defaf5a','6bffd155d1fb3db7f17820748d81f99ce5e38310514853fb0cf4deb4821ff09e',505);
INSERT INTO "audit_record" VALUES(506,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',8,'EOM30','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',506,'77447d020beacabb14beb3160d126a848077fd5d0069cde433bc789158840d81','6926b38f80fd229b129e029cdeac147aefe7e27a27087e4437f438241e8f910d',506);
INSERT INTO "audit_record" VALUES(507,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',1,'BANK','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',507,'46d9d4b3b6e3358b40a584dd70b27006c9a072e2c0bdcc8121103e51f87b40c9','4665e8bb097fbff0e85dfa4392aea91f6be33f48a3b187c21ccd1aa5851c5835',507);
INSERT INTO "audit_record" VALUES(508,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',2,'DD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',508,'840a158ba27206aaeb07f8130f6f8d45882ca3b8783eed55b313e62800cb5d5c','f7bfa546bc594c6787084218cabe183da9ab839f5bd63631b455b1eb0da64a6a',508);
INSERT INTO "audit_record" VALUES(509,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',3,'CASH','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',509,'bbb6f12f74d588cdf05487fa31f1e30214f0a3530bd45a7b2d4c989b2bf64d7a','0ac9820d32a956c45486e4e73867c3059a55dfde624ef95345d7af3b5efa34dd',509);
INSERT INTO "audit_record" VALUES(510,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',4,'CHEQUE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',510,'65103ab95c652e1b8b483c6349e05c12417d4bd8f7f695dd0d2dcd0d69944b19','f0169259ecba6aba7e87ae05a6e9b186d1a54051b00be2f82947c87001010a3f',510);
INSERT INTO "audit_record" VALUES(511,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',5,'CARD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',511,'04d42054ea7e54694007c5376dc82f7d4a45cccc3123e82f7b737804320cddbd','63c38951b72638a6bc52a4d007c572669910506b87c2ce840dcc96b6e9c1f672',511);
INSERT INTO "audit_record" VALUES(512,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',6,'BILL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',512,'33026a1b02787e6dc0e9960ddd82425cb0cc8b8f2e6f97109ffad8072f197fee','51690e4dd79e1c8306b9a2029438d3f50d2a8beccd7b2cd966ffcae8f952f4c6',512);
INSERT INTO "audit_record" VALUES(513,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',1,'2D14','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',513,'6b86e67343b87b4ebf42831b12bfeb9eabaf613a7e838c73c46c8aa4775e5e79','9052c2aa5376197a6fe3b8d0449cc9cbb00b8a11bcb9956963a8dfa42559d6d1',513);
INSERT INTO "audit_record" VALUES(514,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',2,'3D8','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',514,'9fc1d8c2387b7fce618e59ff41ce6aae4ef4c723d3004df2c01062e745f4aba7','4a72e72d4b8c58ec8d9c4263f8f695ab9131898be719d81840af7ff83b00a40a',514);
INSERT INTO "audit_record" VALUES(515,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',1,'GEN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',515,'606f4a2c176242f1039048bff0852e9d9fcafda8876e30b7fa2b5cc02e230ab5','d39eb09878e209e406896c969ce09e45c76b21dd8f6cfcf0ffb1b20dd9b40896',515);
INSERT INTO "audit_record" VALUES(516,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',516,'1fbc8fc6c88b7fca8ed0d6633c38cfe35dfabfc8430dbe050cc1168deb90002f','cc505c6ea937c92abcc7928682faf3e863db22afd762a5178c40d2a3600c19ee',516);
INSERT INTO "audit_record" VALUES(517,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',2,'PRE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',517,'1d5cbd4200def91581e15da4971808585e69ca8e03942417563522a7861ea1d3','cf9f3161635a5822680d833037bc0075542c767d1dacc14123a936d519440a15',517);
INSERT INTO "audit_record" VALUES(518,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',518,'6cf4d130e21a708ec1ecf5c04bb318fb446869c49fd806708ddf83e075aa7e48','e38fdeee5364d4b3f5fbad13165d8899bb9031f17343b50821a804083104b30e',518);
INSERT INTO "audit_record" VALUES(519,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',3,'BOE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',519,'565c4aacddd16cf277a2fd36b16bb2f2e00bc4550810bcce97e5d03c7ca2dfbf','64d909212dcf99ad1dd9fb6377d3c6b7168d58eb18145ba1a93d3b08f3d79f6d',519);
INSERT INTO "audit_record" VALUES(520,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',520,'915cd8c791b29cd07c517447a6dba71326c6c991fe3cc19013751c197509a2e8','944d248564c5bc4f238c66291ad08f6a06fdbb74cc2ee3537bf8dbc5b90da8c1',520);
INSERT INTO "audit_record" VALUES(521,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',4,'BOC','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',521,'6a784903d8232335e6170480d35420d376f8667b05011a42aa9053f758cb4468','4370c60bfb5496747bc1ee2d40ef009fea73e9487b593cb709d2d59d9271d548',521);
INSERT INTO "audit_record" VALUES(522,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',522,'ad7a15d289981b6fae2542be3bce16cdc5ab38c56f7be15477fedcd8c9b2d4ea','2206bfc35691223d01c23fef14ae44ac97b38be255bd87e659cc66a7633a24f1',522);
INSERT INTO "audit_record" VALUES(523,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',5,'BOD','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',523,'e01be724c1ee492937407eef290b497e787741940593ed77686f74be15b84656','dcea4f07b041101bebb0a1e35a36165d2b8199c74323a12034e0c4e52c52a915',523);
INSERT INTO "audit_record" VALUES(524,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',524,'4d0707de1a7f5112837e4761781dc77b2cb573e7deb4e82c6a5dc999f823a31d','48274ac986120dcb46d052181dc54db28bc45a3303507cdf9cdc6b1941af25e9',524);
INSERT INTO "audit_record" VALUES(525,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',6,'BOP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',525,'356303945dc93a21fc7cff88aafa3c474acc57d3b03652003c0f302fd0a41123','c05fc51f2ebaebbf7cc9851ca0de63268029bf56ea108a38cb365f057a538100',525);
INSERT INTO "audit_record" VALUES(526,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',526,'31adc100773d64c640fcbb8566f9f9221e11b36b9d0ae0eade09d04b8b15efdd','3bb31d574b435eb1aa10fabe3a7389c79ad0b5b0dc8635c13f7c8eb2de5dff00',526);
INSERT INTO "audit_record" VALUES(527,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',7,'DBT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',527,'6cdfda2b9f495348a48eb7e0f9a94e8c8cb25ece49b64bd694bd7273aca2f12c','be0d1548cbc5c509212d1bc7e8ebca793394d0193d3bc23d52775b4ee27d4761',527);
INSERT INTO "audit_record" VALUES(528,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',528,'e4ab9146c387d46168ea8d95d9ab85c6a73aea06cdc9d21fde65eabcceb1476c','b0795b77051c51e21fcbb0f049f4f3867f68e565a5d13e11733c6090d7cc2817',528);
INSERT INTO "audit_record" VALUES(529,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',1,'ECB-MRO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',529,'ef5b6464f0fc1ecb33c5d077ac4d1839fd6b64360bca898e58e191b21e043f7d','a9cb00b7c7253e0c1a1c2300eb7b27e2428e44a67676056f6b0e7de86b48e7d3',529);
INSERT INTO "audit_record" VALUES(530,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',2,'DE-BASE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',530,'ced528056ed4ccf4c9b7e91f6316ec9d56a1e953693b5fbfe59e5779f1a4758d','cd9e451376914d68f3d2e7229954ff805c2831f2c094a3904418004189286fc3',530);
INSERT INTO "audit_record" VALUES(531,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',3,'BOE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',531,'69c92e68d876821b901ea033f230eb77ce10dd273213b9be4bac290857184917','061cfed36f3595265e0c60109c0054ab7ce37f91c606c160ba4b688798852551',531);
INSERT INTO "audit_record" VALUES(532,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',4,'NL-WR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',532,'2029542a91ae712e7bf1cc5b6bb5f04d952a9b42a049ddab2f56e215eb77a7cd','6c1dafb309672f4e11e83ab6ae9fcf5430587b9449f27720dd07de9b4d9f90c1',532);
INSERT INTO "audit_record" VALUES(533,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',5,'BE-CIV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',533,'055f4e6babed23d7796d7c5fa7cce0a3356a97a8e04fde3c0e352461a394352b','f73f8366283956e8a8dbc71c0a84f12c4e2d80c151e775f8c447f7d269b61588',533);
INSERT INTO "audit_record" VALUES(534,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',6,'FR-LEG-PRO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',534,'4fd72fe7f9423694a98f29a7c4259e6a18998397be4c78824c1de386cb31a02b','d7c92c71a129ebd321ebe8e2b4596176c4ae14b00a8fbb2b0b4aad9de71b5ee3',534);
INSERT INTO "audit_record" VALUES(535,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',7,'FR-LEG-PART','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',535,'736055a1ad12cf71cad2012379909c9b0ebc63c189c1ba640b2e1e1318aa0c2e','63ce0484625d5f97f35ec69f7bbfc3f849ce97189b88d966e0bd923e0e63d360',535);
INSERT INTO "audit_record" VALUES(536,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',1,'NL-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',536,'02d70058d943c582146da1ca6a45334b25a0495754c1ba46fff152c51fafaf6a','b391ff74bf41daa8b997667757289ed57aa873a7e5fb3cd1646dd427d4d75ded',536);
INSERT INTO "audit_record" VALUES(537,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',2,'BE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',537,'4a19896c9a3cd742b88946b300d64088b9079829da34c60f6c1349c6f6ed9d90','c11725a7f7bd00b035a749640753e751215ce9243f70cab796527dbea71bc2a8',537);
INSERT INTO "audit_record" VALUES(538,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',3,'FR-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',538,'ba56b335055a8b85c131c0fbdc4c8fe99b0296caefed79aa54ded039427371f8','f253c303dd6b35c7e8bb965a92ca0d7fe66c73ca8c93953fb370e49741e5bce0',538);
INSERT INTO "audit_record" VALUES(539,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',4,'DE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',539,'019cf5e3e94a8873f05b510ae3c61049e199d4567e5f5ad5858f9923021469d0','187bdc8eb663fe11687ffed59ea86c552ddaf90abf1cb36bd02192faa2b91c4a',539);
INSERT INTO "audit_record" VALUES(540,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',5,'UK-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',540,'eebbacb0ee854e53d0ea7eeb0f0769df601648c0a7d15f44f6beb9592e9b86af','454f42f76e5e4eefb9d83c9fcd62bf7688a3997c43d1d6f750460ddb78a8dc3a',540);
INSERT INTO "audit_record" VALUES(541,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',6,'EU-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',541,'327d019be65230e349e001d35884cc971646197590313db028084fd1737837b4','f6393c0ef0d6fa1957e223e7f1186f4b9c18413cff3fa05b181b652e00a16298',541);
INSERT INTO "audit_record" VALUES(542,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',7,'NL-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',542,'83f4a623fef726ee0307cd51b543237c73901fd211da7673c0bf9c312f3130b6','dca73e20ac9f5d414e6c98da0e468cf2807da50676e3c6ec76d86adab0bd20c4',542);
INSERT INTO "audit_record" VALUES(543,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',8,'BE-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',543,'8fdd0af76c7d5f609ecffdc79cd39ca6dbff88860405ea94770f5cec0d25299e','91f400cd4f1b003b9b70f745cb34a415f264bb032ca42889ee4f7dbcb0243bda',543);
INSERT INTO "audit_record" VALUES(544,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',9,'FR-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',544,'8711b1d3f65dea1133c3369342c68a68f38c93f0a410344f850700bfdd897b07','5d08f30acd7e4b7616918ad3eb02fcf9c4cc147eb0faa7a5724fca15c5cafbfc',544);
INSERT INTO "audit_record" VALUES(545,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',10,'DE-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',545,'e4b1ab722878cd382f31cde860d28b6292f5d359d09688bd65c83ce184018ffe','f30e90f59653f628ebe85848eb96483f5c92646d9b9048efcab1d28372e36398',545);
INSERT INTO "audit_record" VALUES(546,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',11,'UK-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',546,'47dfe5a4ca1870579da086d36ce13cc87a42acd698dd428dc9bef9ad59eccb82','dc462c381c89a45c9505a0e5bbe3a4ddab77001809ad186fee064338ef1c5af6',546);
INSERT INTO "audit_record" VALUES(547,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',12,'EU-B2G','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',547,'d48a284cbf80f8194454727f6a5ff34d10bd20f4327180f18dd94498757e19e3','a5e688f4fdeacb939f9641d1f2ca91f39e187a8fca345767221f2d40ec09f037',547);
INSERT INTO "audit_record" VALUES(548,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',13,'NL-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',548,'dbac20f32ace8ce7d23d43ccacadb89b155ba6e57334906629c56600a81cc9c2','016ae49224d6b0b9b8b200eb943f4e96b303572e630a8fa091f8e717eb41310b',548);
INSERT INTO "audit_record" VALUES(549,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',14,'BE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',549,'5d051dd4df369b52f0b76dd94b98ef4d79cab28169b7745b7177ae1be4416e4c','24267b3a1531633651b5b229a3a125b0f76455ed41098c0cf01b8e9fe90c29d2',549);
INSERT INTO "audit_record" VALUES(550,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',15,'FR-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',550,'d3a62effe89e07280fc8b3dfdb90500c153d6eebe9612c34535783275ce03359','09d42f437d877c5534668972fae66a010504f179f37003b89e1b1f19221d529d',550);
INSERT INTO "audit_record" VALUES(551,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',16,'DE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',551,'a15476d0aaf23e6b55fa079f3b64e89395899e21ffa0d2a6a2baa4989d00885d','ee2cea1c6f35e81ec1dbf4d6a96dcca51b21d422c7fb379f3f330c9601ba2146',551);
INSERT INTO "audit_record" VALUES(552,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',17,'UK-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',552,'6651af34dfb0a6f61573c15c6e027a31f45e8f848b6555395fcc8f9ff0c8cd3c','e225e0e6c1fccd6c46cb0b3e7bebc8bed790ced40b03942bc6788faafcbd874a',552);
INSERT INTO "audit_record" VALUES(553,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',1,'NL-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',553,'b1bfe526481240bc03a59ba514e90bb448a3beb8afca15bef6d182554f16a44b','b633a6772cefb21dd8de4922945223187780e94fe3eebd74b3091b86d262cfdf',553);
INSERT INTO "audit_record" VALUES(554,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',1,'NL-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',554,'45212dd4f3853a37490226c8a9210109ce7d1fff203cfb73e14ed04f1a93f112','a65e18a5c7753513eb3f59780af5ccc060d43a5b5150175dac19cf4a5288ef44',554);
INSERT INTO "audit_record" VALUES(555,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',555,'ce41b2461141c7521d1005625d2124775f1d9620b492cd7522aa49304a87f16e','a0552ecb012618819ad6d4b6a195b7988340f8bd0956c0769fd10d4926d1b777',555);
INSERT INTO "audit_record" VALUES(556,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',556,'1ff07caaa1d2f1015d3bac3304df1d558dc9d74384bfe782a58f04690f86fa89','49f5d1dc37adf297920fa7ee8d6527f6ed2ca9693631f33c02d2c6b3352d416b',556);
INSERT INTO "audit_record" VALUES(557,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',557,'fe4755311229f403ef3ca3cc233115ee583262d28673a6673472628a7df122a5','7e11b75b52a2658aac72f84593f807650fc7a5ef15aa7fa21fb1488001190120',557);
INSERT INTO "audit_record" VALUES(558,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',558,'ada28fd07daf0ac3cd9497b5556fd67ddf24c02942260939035a566bc3e2c171','c61efd153f67f8891c60cd9ee79860bb38f5f6375f2ce57cddfd604f3ec23de5',558);
INSERT INTO "audit_record" VALUES(559,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',559,'95142d85e17b3178dc9756f35a89963cd8c750a1e3a69666e0ff5235a0cfd7e9','36e28f2a4dd1c21d1189a1641643e901386bf622082c94798c1d81c6063b6f93',559);
INSERT INTO "audit_record" VALUES(560,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',560,'f2077826cd07166100a945626c66ca3493f73a1bdd649fce16188a4d5578bcaf','fb770ebd99191ebc8ba7c2d0a0e4267754878fdb8f88bd234408568590f94233',560);
INSERT INTO "audit_record" VALUES(561,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',561,'380abd6dffd2b040c290c296a9fba9bfbae6d07d2da80cfe6530e54e3b64de5b','f2fb3c8825333052a9311f89b7232d3675eaf682faada7f17c99d81113758263',561);
INSERT INTO "audit_record" VALUES(562,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',562,'7006482555b23aaf8314ee192098a286b3294e7f41249c5c7f8feefaf3d70ca4','8b2f44f28ed386979aa8096cdc3d45f6fe133a9806aaae613309de353bf8178d',562);
INSERT INTO "audit_record" VALUES(563,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',563,'d2d12b7cb5145912cf381cb5f0b5e45c77767265c075e85373128c70733aa1cf','dbe7f473a9d12585bc628057c969e7e3fd6fcb8d6b70368198ae538e16217d4b',563);
INSERT INTO "audit_record" VALUES(564,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',564,'c19dd75eb74e509db6706991a3b822e7f5ccffb4d14c9de3d1902ba622ee73d3','962c1d2264e59c71c7801d529259eae9e96c93b1cecdef596b1220217f3f0c64',564);
INSERT INTO "audit_record" VALUES(565,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',565,'9e8e3fef282228ca8cad352da1918d6250f8afc599baaf6d1122a2705af3e469','4de1e6b80a8c77b193ae725f5f64358660458ad1bafbb48700ea42d5373b15f5',565);
INSERT INTO "audit_record" VALUES(566,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',566,'767e1f883737111615798da644a897056b1f02119216007329830e8d04014cf8','0bb07f70869081b5324b079047abcd710a4e7684d8ff66f73031b614eaaa0623',566);
INSERT INTO "audit_record" VALUES(567,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',2,'BE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',567,'5b2d2dc7d7c2c96320bae56c3f94209dd87e06f64ee67f099d94444f74cb7a12','4a985f17ac7dab59f296c5f78c7dbd7d46eea50f2163cb86a0acd6a5f91b1739',567);
INSERT INTO "audit_record" VALUES(568,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',2,'BE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',568,'33fb7c669efcb477f5d79281cbcdc978be170041522d2679ad41a891cb7b808b','1cbeb9d8ac1109afbf95a65693b7f65903480d5113151c3437dc95edb87eb1a9',568);
INSERT INTO "audit_record" VALUES(569,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',569,'a9f2403660076d4c488f594f273069b8ac856434d8debfb95ec8910590c3284f','502dab7bed87157673fa2c84b96f34e9e5ca3a6ac2bff06887897e3e6d7225ba',569);
INSERT INTO "audit_record" VALUES(570,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',570,'3b5c220d85c52e7c711509736a9657e4e7832bbe17828434b8127ebbc0d27907','6fa5963c5cfba70360aa53340acd13c904f639101040ece9e014f504b7f2970d',570);
INSERT INTO "audit_record" VALUES(571,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',571,'cab1c1a85ce23944d7c77962ca5588a6e1be6cd32628e22f8fe0aab688b71f89','b589514258a1f104f48b6fbdccc2d276eb2ace6a754a1b25a46da7cae20720e7',571);
INSERT INTO "audit_record" VALUES(572,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',572,'3b2ca49e34a97d3cb3e733b15aa326cc078c48fbcec00e158f58a8b162748b62','7278bab45e929039a5f4eeeafd3fec33465700a683bbbf455811fb7493b4c3ad',572);
INSERT INTO "audit_record" VALUES(573,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',573,'7b329672b6a53ccbd11beebb8416db6b8740cb4a6e4a417be30735e1f0383611','39ad08e956e3986250bf6ec4b96bfd682431e4baac570fb1f751636842d1e5e7',573);
INSERT INTO "audit_record" VALUES(574,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',574,'823bedcbddfd65db0c8a0458de7491a32d9fb7ac3ef6b6445257437644f708ef','c629d1ed3fa5684fed3aa9c08a7b109af90061b6a8a9c9b371a92e0157f08d8e',574);
INSERT INTO "audit_record" VALUES(575,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',575,'7123cd7483c68a64bdf98d1515b0060067eee4345b8bc5f1f23c44850755717a','f9dc9a3581e068ec72767e2761740e4cace3db13e99567fe75367c8bc276c124',575);
INSERT INTO "audit_record" VALUES(576,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',576,'7ab3bebb7e30aac1b6d64b4c619206d401010a4e1b4f992f4a2700fc92cc327e','818f92a914dfbc3ab5cb53dff05a075771e7c48316adad58cff9dfb6f7468371',576);
INSERT INTO "audit_record" VALUES(577,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',577,'946013a8506af5ef67abf8563e95f29718530d758edd3ce3dd7c08a9bec35382','4b7eb45ea1514c78c218c8c2e9cbad41a70233d287fdc97a6bc1e0df0d91e59a',577);
INSERT INTO "audit_record" VALUES(578,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',578,'41f17a3f77fb69ce78fbbf705ac914aff6f8d638ab01afea339a39b4a3ab03f8','c67a3378d54ed22a5ce8080240d9342e4a73b5b6006131ce053a73337d21c180',578);
INSERT INTO "audit_record" VALUES(579,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',579,'b5f2dd68fc33b926c3264d7391eed0121da779088a0f6b3d4efd59653b3d7acd','ce8ff62f9e3ffd1156f8405f48ad554ee1c6b534d508511edb75ee64451e2778',579);
INSERT INTO "audit_record" VALUES(580,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',580,'de5e072a479901ce572a97686a364cd872679c79f213a86499f5d1edb3a5aa1a','218989cb346341df301f73088975feed94466bd1519904b6f67e23e02bd74f24',580);
INSERT INTO "audit_record" VALUES(581,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',3,'FR-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',581,'3789f7fbd1a8aa8d162ddbd1110f76756742430cfe5a8e469a3722b4fb248e13','2c9a4e7c36283ce93125b0d5a324efe49f2c5046e511b2e5ebfe6a8297725fff',581);
INSERT INTO "audit_record" VALUES(582,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',3,'FR-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',582,'0678715aee79eced894cf0fd296754748881b9d2aabbe9444df5ff0e941943a9','fe46b3188f9fc4ca119dbb4871064c7c75f47cb44dd111a05b7e0598ced4a76c',582);
INSERT INTO "audit_record" VALUES(583,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',583,'32a8f32f44c6c22493a011fc695b693d666d0d9641205941f61a6d82f3adc3ee','c527e8864c6d2ca00a4694d40b781b4f01b5dbbbcd257cff353ac76c711da201',583);
INSERT INTO "audit_record" VALUES(584,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',584,'8f229c0b3a20aaf492c4e11d4bd6fbad252d47a5cff808af654a8859d62cc9b0','ac28c915b501617df970c0278bfecd23bbb4d5dda75182251899cc9b88de8abe',584);
INSERT INTO "audit_record" VALUES(585,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',585,'4c28bf3aab01b797f6c22e04da5ba77f8bef316a95564d6c6c6254f20980a2ac','367d8308c5e23b8bf848bb035c9c3d421b442551498c09521a3efed8de7c847c',585);
INSERT INTO "audit_record" VALUES(586,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',586,'6c4b97fcba800c9f84b7235780c5f1b386e77c0646373ea606953c59e6f4a186','c51e6a7e9f1fdda66217fc6fab51148b7ed4e448a79b2d0540aa0bb37a466f72',586);
INSERT INTO "audit_record" VALUES(587,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',587,'b43208af65c29ad0b42735fbac55ac1d8bffeefe8073f595a47a09f54e82880a','76d990dc1439251b731664109677276671f05543b9c973a678ce507551e2990f',587);
INSERT INTO "audit_record" VALUES(588,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',588,'6c750e9aa26bb410c5faaa84bf0711918201df2f7281131a5ae45e8e37f0dd81','4c4af764e10733232f5b5a94dc78dcba3b7de26c10e9dfa87953558f7eaa8d6d',588);
INSERT INTO "audit_record" VALUES(589,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',589,'efe53e24a7b8dbe7533368c0bd85ae0e1d28bf88d08cc54335944a021c1fe986','6b686f91eb61a32b8f0ec750c584df46cead4b2a4d9db6d227a3be7002d389af',589);
INSERT INTO "audit_record" VALUES(590,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',590,'dc71803660aa19dc0d2cfeffd398e41312f236907942d07aadb2b4c2a508e5a1','8bf642710fb500a581fb64e4c2d9222e169a89f6c6b35dc1efd0e6f427b7fb5c',590);
INSERT INTO "audit_record" VALUES(591,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',591,'61eced53c0ec568d22bf39f1f7cf87eee69a0f973e7f1f6bcf307d5df8fe973a','4aa7f2015c13d92f5910edab7cfde837f2e6615c59680d163e52e54cc7a903fa',591);
INSERT INTO "audit_record" VALUES(592,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',592,'66082afd305784a73b9cec0e8f66d1d1c091904548c5e24281ba9448784025e3','86742cd865f41a365123c8deb28d5e96f0b04343e1ad4e649724b4ce7a270b2f',592);
INSERT INTO "audit_record" VALUES(593,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',593,'a4ede76139d3b445136ac6ce956dec34528cde6ac1bfd34faba4efa2999f70a2','1ffbfa7e820f05a60f07c52c9e2c81ca5a472b40836deb5ced33edcd8df5369a',593);
INSERT INTO "audit_record" VALUES(594,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',594,'0c84aec75d6b9d7963ad9e28d1481ff6d974cd3eb9d55b0cce8a5af5a741993d','4a100d1155b48fc920932213204abf710d1761c081c9b5278d42d4e38db4a84d',594);
INSERT INTO "audit_record" VALUES(595,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',4,'DE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',595,'197815bb7292aed19997499586430afce18d4dc85dc1ffeabbb0d6fc4d28bc48','3bd2c85d2e064e9ec71c7a78d06518471dfd8b43878d75e9ce38b7c3d61211c2',595);
INSERT INTO "audit_record" VALUES(596,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',4,'DE-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',596,'1ca70566d2fc6eaa58b3decd1d6b9d4e8e72e28ef006114ceca50d4f0b65a5d0','66c02f913c019490b07e747169e08b7f85da141f7d5893f5a3cb6c0116bf3644',596);
INSERT INTO "audit_record" VALUES(597,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',597,'4d05b516c3d6dfb4d044e0cb38610cdc8467b94d873d9800b24be3f8ad59d709','f38b56a4cbba61ba728bbaa553103d33159c57a1fc9020cd9424c78d2bde7cba',597);
INSERT INTO "audit_record" VALUES(598,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',598,'08427a99ff10f96fdadadb5f085e0d2e2014067d56802957621fa18d15fbf3ad','da6d990c64019e05abfb812cb85e5ec7a4b7702c29bed23fdb857fd1fc11b1f4',598);
INSERT INTO "audit_record" VALUES(599,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',599,'f59e4a38f594cad1f5007c88ff4cfb8963e4cdb75308424063d270fe0ef5775a','4af812fdd523290f224b4b159b5be8158bb15fbc3f3bf4135195a0dafb9515f3',599);
INSERT INTO "audit_record" VALUES(600,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',600,'8a2f7bdbb32bec1ca07a872031932354fdf4df0d3bc6b3a62b79822c9e1b9ac5','9c49ed854ac4b22d1ab21c4cf6ed555e935a2d996e11384cf07b4f33752fb53f',600);
INSERT INTO "audit_record" VALUES(601,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',601,'f5041ca533ef2e59e7a4a288e2f05e820f55b5d91d27bc191e52e438b9a033f7','de2b477db453a9c33655ca5bfaff8bd50d96d85e1abb930e985f5a03af9d7251',601);
INSERT INTO "audit_record" VALUES(602,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',31,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',602,'ec5da4a2335a7615cb9715b5b9a030d296269c6b9d4143d60c377ccf181c35ac','b4c4afbdbcb0ca1f4062b2088483bb98615a6275547d99d297a939ba755279b8',602);
INSERT INTO "audit_record" VALUES(603,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',32,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',603,'7424d1449ab8439b3c8ff7fa0f3e1405c787443e4107cc33e44de0ee5216fae4','30c7c1eadc3c5606076d6e4627763fe4ab69c236adfae522c9cc82367d41f1bd',603);
INSERT INTO "audit_record" VALUES(604,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',33,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',604,'97688ea18ef93a81c25bf4eb8d447499755a7af5edda9be5d9d54fff37f65cf7','1ab5b9205aab516e05f3b14537d8601f8c5b7eb4d538e8e68da59564c88ab2b0',604);
INSERT INTO "audit_record" VALUES(605,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',605,'691809b67335687f0c71e0227505254516e24224d4f7c550cd96b25dffb49717','ef3c88e510d2ab192918875e747ebc651b4b2bdc6fe786f7d6067cbabada4689',605);
INSERT INTO "audit_record" VALUES(606,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',34,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',606,'59f1f86d605356bc0b2ddf8547b71a1f4c37eb8f07fd7a5f3da6a5ce2b6322a0','b705c26d47d705c1a9523284698db1eb56aaf6de7bf67cd5a4021cf1bb3bf8f3',606);
INSERT INTO "audit_record" VALUES(607,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',35,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',607,'93ce39f0a6350954da9c7c53506971e728f1de7b00598976a78c39acb8f19cb0','15c2dbf3788a85c6dfb970770f5145da75368a0fd16cef92714ee5f2b9dd80bd',607);
INSERT INTO "audit_record" VALUES(608,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',36,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',608,'7ea657123abb3f0fd787e684c75284f9b1046a4078286dbad6076d1a3c84daa3','9d17e2d6889f90a1aa98186374757a166434ba9692bc7850a023597a8c976f54',608);
INSERT INTO "audit_record" VALUES(609,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',5,'UK-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',609,'509ed88562044403b9d08f01f2f4cac1d43a7e37f4cf23edb95bb24a9c2ff6fb','383e8e61e5c3a1cf975fb2c56a81a0027c46cd25fc00e5055641d2c21981c8b4',609);
INSERT INTO "audit_record" VALUES(610,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',5,'UK-B2B','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',610,'c743526e7c713daaf2adf772a465bdc93df47bbae1aac759d81f5d43a4ad11bf','7b2e6ba6a7e594630e89b15bd723a7148bc14d7a3b943fd30a85b52bbec6fc4e',610);
INSERT INTO "audit_record" VALUES(611,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',611,'bc33d9aefb179a64318a11e721adede937a4e83b1fce145e65f487ea62f7f6e6','228f5a9aeabea71e01be907e92eeec6b1cd322272d7bd4d4f444d59090c90aee',611);
INSERT INTO "audit_record" VALUES(612,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',37,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',612,'5082557aa8c69cbf74784de16f31c81149c4bc9e603268048a345a96b6d38334','2ebed3d44782a8decd5af7a7c469f62e361483c2a9427cec106a3c020d332820',612);
INSERT INTO "audit_record" VALUES(613,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',38,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',613,'a7b28779aca62e2aec35d470823919c89377746c8530a1c9bf6c277ff589edc6','1ad5be5a3ac73f3a945fc6278e32c833495d978c430935d17af4ae07602bf8a4',613);
INSERT INTO "audit_record" VALUES(614,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',39,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',614,'ab427c77016f35ef883aea96eaea44032245dc93b96e959b54aee7af986cd9ae','f622b8e4cbebeba5e91c7bbc959de11b7e5d6c257f519de41d2ade2bae90fea1',614);
INSERT INTO "audit_record" VALUES(615,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',615,'c9dfb8a64cdc11039ef8ee513c9e3ca5e34d5a3a3eae480e1cdb3866b49f07c1','2d4adebc9d1733b14ee113218099b5ce4b7be2fdf088c3db2650bf6f0c29521f',615);
INSERT INTO "audit_record" VALUES(616,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',40,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',616,'471a3808ae723750851cd20f2285f85f5532bd21e9895728a3814a428c329868','71a916802424f46ebd6e79bd62c32f8cf994e3580060bd7e3fa3dd8a0f7a6e8b',616);
INSERT INTO "audit_record" VALUES(617,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',41,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',617,'39032087811d8d7e09c7653854431e28beb8fe5c836b5623506b0adb0246cbfa','f43156001840219a95036311391b1485c39734c5727b83741cf96e3c7f79ad78',617);
INSERT INTO "audit_record" VALUES(618,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',42,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',618,'f0f8461b9a05e0f8180bee6012718a222fcfdeaa385db8a7fbee0e50fd9ae2cf','1cfebb303dc5a550b27174c4447738db6d1483117e349f52b9b7a823c1e66247',618);
INSERT INTO "audit_record" VALUES(619,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',619,'93668b8f771a450cd016d18013f8dd662a28b0f6be448217bcba7dfaf2f8587e','7d8bf83982a5f3291f1370999fe8f624c6a3d5ea43dcf85d17890d00b83db5f2',619);
INSERT INTO "audit_record" VALUES(620,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',43,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',620,'c2aef7adb6ee7dc5d5880997ebd0f8ce3a895330eea8b2c41ad546cb18d8ed09','932a5275a963008b6bd7ba99f5188ad2eed74b7a382afda695aea688fd9d84fe',620);
INSERT INTO "audit_record" VALUES(621,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',44,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',621,'368b1a19734fa33f798a0ecb3493286d13f3920eb76f473c187bb6329a3e6e68','4b09366c532c6c3e36d90ba29ae33816f30955969dbd1e130a0c745bedb8c784',621);
INSERT INTO "audit_record" VALUES(622,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',45,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',622,'bf4a3c1616692eb8ea62a3f33a92276ac817e97ae84ef023ab5880af78210942','7df592d2261f5b12c1d47cbcb4c68a16ca4afa9c7de547e4efb57fa26b56df40',622);
INSERT INTO "audit_record" VALUES(623,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',6,'NL-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',623,'f741a192fe0672f742140e4416321d4a542e76bceb51a30bc024c8d58d52adc9','1dd91f532f8db4941b90bbad097827202be8d7759db3aa7861ade4f7107d65a4',623);
INSERT INTO "audit_record" VALUES(624,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',6,'NL-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',624,'26e768ca278a9e68bf88e83ce532e2a9aa17254ebeb99b60ad3d303782f1c0df','0f7e2c3303d6dee97a57dc4304c7d9caa460816268f44f501f8aa59f33847adb',624);
INSERT INTO "audit_record" VALUES(625,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',625,'d1d7d96b759cb17789930fca06ce68d7da32243fe3bcd4438a620ea996eef315','befb99f9b8c82f621d11d749a2553b38997fb89c22674372e47b33c2de6afd9e',625);
INSERT INTO "audit_record" VALUES(626,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',46,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',626,'1a944b56cf45517ac321b5793f84262d4870cd84a4982654b4738db37b6296fd','41ac93cb2dc4fcdbc8c272064dd093166ae23758cd57bd5244582a346b5cf1a8',626);
INSERT INTO "audit_record" VALUES(627,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',47,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',627,'f6799f03c696b6ee162a715cde13d71ed59d2631c28c959ba438deb8ffcd1620','0e869f6c7728f2b3f98b38cd621a7cf775753667a9d0bceae6924508113f572c',627);
INSERT INTO "audit_record" VALUES(628,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',48,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',628,'e08363f8d0721c4584dc2be9a93c3b26c2caca15e39f4f547eedd8cfb90ebc42','4885304c1cf16784022e08f6d900fd625ae0e2e204b1ebe93159d6d2887e7b20',628);
INSERT INTO "audit_record" VALUES(629,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',629,'7e77faf4214aa0e45c32bca355bb7d33a488b7adc78d45ff20f4d0301596acdf','942a1103efe570e914deba52f3b2761e5eb54c5542acc64f4683fef2ef6fe96b',629);
INSERT INTO "audit_record" VALUES(630,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',49,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',630,'42d51145119c47b1769ccfd1680cbd3c2b1ab44b670a86af438c0021f6c0537a','c9c9d9ffba4a23c50e63f6616307b7db259167fa47b2a9c2ca57067c7122478a',630);
INSERT INTO "audit_record" VALUES(631,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',50,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',631,'34d1d756cceb7e3523ce2ec872c39bdf2f48323726f97e12d1b82add7fdcaf72','f17a566d8bae7b1ee0a76347118bc2aa94906f81ee25a05d36cdfbe972809089',631);
INSERT INTO "audit_record" VALUES(632,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',51,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',632,'1a25dda1d7bdb3d2cd43ddb104d1e90af03619fd7a7a908006b267f11c5b0e35','9f7f232ef40935833a979389ece131dc16a4a76aeb0c0ae4fae5e022fecab248',632);
INSERT INTO "audit_record" VALUES(633,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',633,'922ff5d14325891b9470f03475a0818eb017a515303275872a766a780bf18026','880cbcf36f1dd8915aad514eedde13f42e609b8d43e19d47697418002e07ef9e',633);
INSERT INTO "audit_record" VALUES(634,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',634,'9b290eb9c9b83cdd6064998cafff4d6f9c2ede476194a887206ea7119fb5fe30','8f719634c0c277c46f6cee2a10df4a3e80800c905aa2e5ce39e279c8efd15945',634);
INSERT INTO "audit_record" VALUES(635,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',635,'868dbee51959ed3ec9ab65622ce2b46139156a274ceafd69ea6890e5c4628396','63bbb15f77a638fa81bbc70a18a8036a97885022563923a917948edc4ec4c088',635);
INSERT INTO "audit_record" VALUES(636,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',636,'5db9e84003d6e8193ab9fe8ee596e4be8f35a02e3b07e5d9c7a47b84516b6bd8','efb8fad2225cbf675678abd84853179cbe7b22eed22c8b4ef3e700e0bd9b8576',636);
INSERT INTO "audit_record" VALUES(637,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',637,'b21507aaa517102b42724d2eb1e70b1ec26b5aeb4b4a1f4ef298ea7c3fe96d94','76038b5bc1db9d31dd2bb6afcbce738bc3825d6ae1ebcc40b6f4bba1d4ee38f4',637);
INSERT INTO "audit_record" VALUES(638,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',638,'a051cb3788627428c7f6d88b3716d975f305ad1c0fde75286c955779bb8a7971','49bfbd7c6306e7ae54a7fd9fc3350fbc2cefc744538d54b6f2885430e7308f09',638);
INSERT INTO "audit_record" VALUES(639,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',52,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',639,'39393b28a38598c01cb6c82fb5023a17cf5e9678e920d61ce16a09f2ad9d7456','246440b3f1fae63befd6224f5b4651667483fe543981fa73922c29cb58176a98',639);
INSERT INTO "audit_record" VALUES(640,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',53,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',640,'c2a7a356a01c60d9a7ea266f0bdcfe5ad7a5340ebbbbd28341bca77050ab48ae','4d6d95e3b404ac039dc3e0637ee7f58f4f084a93cf1064a6de5b4da285655c61',640);
INSERT INTO "audit_record" VALUES(641,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',54,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',641,'1db35c4cc114b93e1f654fdd3b512d40d311eeeb4c30b3756d9b3d551d66fb52','53c5a84a1e066daf360e01fc3c207a08c24dba950b76a9d17fb1cf3863d9618d',641);
INSERT INTO "audit_record" VALUES(642,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',7,'BE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',642,'b347d89157adc63ed2d1d9c93222ecb603372888a33f5ad79784ceffa2fdaf20','927671d7601200c51bff94ffc7899c7884cd1b3524d8effc39da7a8230aa2501',642);
INSERT INTO "audit_record" VALUES(643,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',7,'BE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',643,'11b718b4429562dd30aeaebdaad186e34c4717f01023c9af9b960fe5d1fbc7c4','3711c6647a9d11ed9cb3219cd59a3e259738cc480bd0c38571098dd49ee7f566',643);
INSERT INTO "audit_record" VALUES(644,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',644,'dce067c5cc87e5993f110e2ae2646c6ef8ea6c4a85d4ca44acb4ea620b7eab50','d98a2ef6f30894858c4f4a53651f422bf545f6179eec2714ce47d7297d252b05',644);
INSERT INTO "audit_record" VALUES(645,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',55,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',645,'359bde9a18a1eac61d6ba1a283afec4ab4fda51e4a5bbb6bd0c71e93dfea4263','935e30f24c21e22b45bf973221c1002bc5bdd804436758f657b79ce82704e290',645);
INSERT INTO "audit_record" VALUES(646,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',56,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',646,'14179d64f3f8f564e45431f8c08af46fe7c023cff0b86a6a35aa41c2bd57611a','265bab3972543ee03cab82b59312dc66ca0d811f76ff1b17338a0cab3e41e8d5',646);
INSERT INTO "audit_record" VALUES(647,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',57,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',647,'67b08e37ef0ed512fe3702318e4cfce82d73d2d34ff21341007acc8e6992bcf8','bebf18005c50d9d40ff3fa345604ab342302c9ebbf27189cfb54367ee1597700',647);
INSERT INTO "audit_record" VALUES(648,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',648,'7a4338c6e19aacf7f09cd6bf5fcfc473cd3f704eb53da19cbbb0fc295c7a34f4','01fab3e2c025f31f11489e83859311ee13760ca43177ba82b0a793557200b8e5',648);
INSERT INTO "audit_record" VALUES(649,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',58,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',649,'75b5b15de747c2db8d054928568eb01bc1e6189b527452e14bec0fdd5925d36d','64f51163ed5eea2cd388e8fa4eb7551f9ffc40beb87ba492e85f3b0beb10bb42',649);
INSERT INTO "audit_record" VALUES(650,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',59,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',650,'7678790e599a2dd0703d335482c52d99443ded65eab8f2e2d43a47ad54ec0594','af7a485f5d09210a7b7a7538618f812017fb86328252e14382b27f0002a3155a',650);
INSERT INTO "audit_record" VALUES(651,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',60,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',651,'e6f496734b208e99abfcb2cf173b4ade80cba14e9c0fa79f135643c65d68e260','e03b7e41fd4712ae48dad60abd47ba8d6b963c21e2e68f812daf572a1c01f853',651);
INSERT INTO "audit_record" VALUES(652,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',652,'ed85743c9238c48d0292243492ebe90edd962a9df43016e5c1a7489c27ceecb4','3c252e08809750a90a0a062a6e4d49a2de228c3ef014e343955cfd92aa5ec8ca',652);
INSERT INTO "audit_record" VALUES(653,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',61,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',653,'9e1b76fae7a6d8762bc5e95a94868598d52d23a1e7417047387a5af8d422f522','bf91c940759c6a0b11fd318d1b421a51512e9c049570ca2ba7b238432be4dc29',653);
INSERT INTO "audit_record" VALUES(654,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',62,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',654,'3f245aea186f9bb0daf3710adb3648f8250ec7c5d3e03414cc445bc9fc2d1ada','aa3c2a51752987f466982c77f20d212cd0f9b95503873ffa4cdf1e9186362800',654);
INSERT INTO "audit_record" VALUES(655,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',63,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',655,'e92f05e5fe543c1febdfe1c3a63815f5b9d509a9d1658d478e4209ea2e8464eb','b15410a049919854355b49b07b27047bbac6cb0801580dcdbc416f97b3c4c78e',655);
INSERT INTO "audit_record" VALUES(656,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',8,'FR-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',656,'399e999fc41c01443ed620c21f106ff8caba1074bbd10038741999cff6ea4975','b19ab391b84c42f1ee468c88fc76641b7d9c8eaa806f6ac763ccdbb5317a5125',656);
INSERT INTO "audit_record" VALUES(657,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',8,'FR-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',657,'2938f2434fa27bc801d46d81c0454a90a46f94440ceb8bb7376d458c7b52b226','654405a925e19612156bb98f752a7e24dd1515c3dcae096c7aee45e814cb226a',657);
INSERT INTO "audit_record" VALUES(658,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',658,'04a67d7436603bb15a489b56c749ce5a8d351ed6921ed2c3e4e8bc8e58405492','998a8129269393c3baf9305afb9d7554b866afc04480c9ff2a5a0d56062766c8',658);
INSERT INTO "audit_record" VALUES(659,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',64,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',659,'50de174f099a2aff31c30868c972d15d174fcbb6afa2358f81ad1cac6aaba6fc','de54b1285373308c643818af3615727796e443f9e79fa82f4739b2936784fbf5',659);
INSERT INTO "audit_record" VALUES(660,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',65,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',660,'94f3183abb0ab212829bdb196adbd8eb79a6b91a6fac31ecb637a3ad71e74f04','ea42bcf2608b378b26b4fa921801d8c62141771664a8695c21242828f2e8db9b',660);
INSERT INTO "audit_record" VALUES(661,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',66,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',661,'8f0d47b8139483ab90100f99772b9e0409ad13826003048fdb2bb56c0362dcfb','61f94c3d8f8c0ce72e04255ca1e15cb44c2f243109afb91103c65cd43eae9b95',661);
INSERT INTO "audit_record" VALUES(662,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',23,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',662,'83313f2b50308805bf7d2c1c0d13ce6e4cdd919cb3be539bc504f9d65a6d846a','ac59de3b77645ecfd5b932b163ed873b6d50121e208559e19fa7a2d3d5206e8c',662);
INSERT INTO "audit_record" VALUES(663,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',67,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',663,'00dcc263e2bdf8b22e8be37a3303178b4e91b08fef303226e736cdfa07132f87','fbac3b05cd3ddbe4c3e198e1963834f0cc7ef3f3b4b58e8b185cc31a6dd8faef',663);
INSERT INTO "audit_record" VALUES(664,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',68,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',664,'38cf245ae910b60cd12ddc0d72dd5b3d17e3cf98d69d4a33b58821d93ab02f92','0d0a90a5b5a428ec2369edc09be040ca8b8a0e9d1e7f41e709e7021f9d6379c7',664);
INSERT INTO "audit_record" VALUES(665,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',69,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',665,'a6e40c98329b593511747670aede04885ab3088fb073af75591a3f818e6ca9f0','454eda40528e9b6620b162687c88cfcaf2be36162efc356b56ab7cb354859b3f',665);
INSERT INTO "audit_record" VALUES(666,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',24,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',666,'9724769fa82719abb52c278a0cdce46a00a0707c281b7b28a6890a7b27f56cd8','229fe8c09177327620db373bd05b8c871f4b9b99b13067b069e1682c8d130c2b',666);
INSERT INTO "audit_record" VALUES(667,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',70,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',667,'7d289bb8da4a1f349926d133ea7248dd69e413aa14112581d69bcd911676efe7','75ed52c0efe2043e6e0fadd619ee58d29875983a2f7eb9a605989e16432d9225',667);
INSERT INTO "audit_record" VALUES(668,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',71,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',668,'8da09c54212805e1be8bb8a3a319a135b0a9815ad44f9e26c10e634479285bd2','47e9c0293a34be813b8a75abf5f5656a9f06896aa53fc699792f4e62ee255ffe',668);
INSERT INTO "audit_record" VALUES(669,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',72,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',669,'fdf263dde8548a895461c3bfcd8a5c93372922f8652d504b86ba978feba20e74','011a7e95d0361f9c2c70f2321ba768c4b5064ac072f06a79fea34b151cd9552a',669);
INSERT INTO "audit_record" VALUES(670,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',9,'DE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',670,'029ae30eca6d50594a99d877e55add624daa2ada40a6f19af6396ad691a0ec2b','19be37439032d2769e804397ce489374c2a10975360011e0cb53b60882b950f0',670);
INSERT INTO "audit_record" VALUES(671,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',9,'DE-B2C','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',671,'28c9863fbaf88c56c7cccc8839d5ce3280045b217e8a77d4c0dde8b4fc785863','3a8a0705b562e155f92f3d4a8e03c7a626df41d423f9a5e3dc7a9a2a31dcc5f9',671);
INSERT INTO "audit_record" VALUES(672,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',25,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',672,'029384b3dcf06afee307d46d7d9b394cc78834271eeb2096b782846e38aecc4d','cc613153a67a6b2b5dfbbcb002054a4cdf7a6b4e2bf75e783acc8c14e2981ae6',672);
INSERT INTO "audit_record" VALUES(673,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',73,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',673,'ccb0f2b43200259bda418633d609a54a1908a1615e6bd61cb37476342f1ba3bc','3de354f2fad573c43bd5fe6783d61787e0f038532fee4a07fd86957ab6809e8d',673);
INSERT INTO "audit_record" VALUES(674,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',74,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',674,'faed4c86f1f6e3530c8bbea11dcb351371e70684dd49002a3c16d2844573d26e','c74e351153e218dbe8e472263ffb7b06daf2f9e2710a8742cb3b488c19a8de30',674);
INSERT INTO "audit_record" VALUES(675,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',75,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',675,'381d54c5d295f95b47249f9cb2587dac7c16387127bd739c2a03873571178eb2','a8d987d80534dc05f2edb1d8a840081bf273bffbe0ba0650bcd19980f5633434',675);
INSERT INTO "audit_record" VALUES(676,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',26,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',676,'48a59ac98b7df1042d74fdff596993cbc979f455c30a8a4e559df725814538ba','e29525fd0962c3c520637f83a3adaa0db1d95c5251ddb987498b372335471ddb',676);
INSERT INTO "audit_record" VALUES(677,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',76,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',677,'6055855d1b57576d319b3f295edf6f18be6dd7c74cad228513bf63a50e28cef0','f3b606b7976ff30c30077b047a8b37130ec7f888094707d6923a12fb20b77765',677);
INSERT INTO "audit_record" VALUES(678,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',77,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',678,'22edbc74d2cb7ec98d95adc37eb4e9f0d632a5c1f081938fad19cf3b716d7569','ea20b05e314e0a59a2d757c87dbfe61a26c3a53d675b7055a96704f1bd193f37',678);
INSERT INTO "audit_record" VALUES(679,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',78,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',679,'379a1e3b62b29f628f6764319a7b7b87fabc82db18deb0746242f466a7af642c','3c977e03c84019d759f967b043b5d4664850ba43c27a2e308c6252798c66e683',679);
INSERT INTO "audit_record" VALUES(680,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',27,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',680,'900686c2fe7361f5f0f0382b961addec72ed23b88d38aa0234ab171edee62dec','89a3fea5a9d18f3836c52884f4dc7058bc235bb0741b36cbbfa8ff4b59182f3d',680);
INSERT INTO "audit_record" VALUES(681,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',79,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',681,'4a2343f3809e34586935e2e6759f73e6c34ee150728564def5b81e230949f963','8d8dd3552aac9bd1c748a661cc3da9c2a01d01dd104a50b1429602a359c37bc6',681);
INSERT INTO "audit_record" VALUES(682,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',80,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',682,'29d3f54ae93fd3de5f5c8edd7d278fd73a10fcc197c4c65b54411fa5c162411d','e11012604ebb998bc65748c8ab6bd85a28af93502d0764494c1e6eefd9ee1be2',682);
INSERT INTO "audit_record" VALUES(683,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',81,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',683,'d682e637d9499830e67e145556d39b3dd9001ebab11f1f34685aecc2c0ef8e80','b4ba33a055e37a5cf793a3e65fecb3c15e0abad93f20aeebd56dbaf8dfa08f16',683);
INSERT INTO "audit_record" VALUES(684,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',10,'FRIENDLY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',684,'ac5631dbb07588d469842c720d58b40d84afba05932d8fc8863c1e3e5a086e98','7e21c15d5ad9bd2b612b2487380aa35bf0dc84d7f98c3d0efdec3fc10f143d96',684);
INSERT INTO "audit_record" VALUES(685,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',28,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',685,'49007c090bf831d261379ecaea9cd896b779a4ece9682946fb307d2fb5003a40','1c9c8f51307a71238a5248c00c58e52db582f7779fc83f4b36a07b792b908d9e',685);
INSERT INTO "audit_record" VALUES(686,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',82,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',686,'780eeb0740764217d4150dbbb96a59afc2d1f8a602292579a4d111bf8f82bfee','4f22fe449f212fbd86879a982d7158414624537d8afdfcd51731cbe64df23df0',686);
INSERT INTO "audit_record" VALUES(687,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',83,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',687,'c69ef16af1cbb39e77c14682feccad9fa0a8839f258cc0ebc0eee3c86ac4f7c6','f32b6c88e4885da2d5d33ea5b4d26d553edea81d016542166a8e9a877ed52d34',687);
INSERT INTO "audit_record" VALUES(688,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',84,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',688,'1c57a6a68935c5f8e7deaaa267dd384754b7fe9ebedbad96e3b514326904aa9e','ee1da5f1f8e87cb5d706dbdb4923e35c53b11b993b1dc7fdd84534fb863fae05',688);
INSERT INTO "audit_record" VALUES(689,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',29,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',689,'6e0d65a9000e990d807f72ff9a4e917349748e2cb3f58e73100f6bb95896703e','0784d9ef6dda78f973a5fffff4085571eb999e12565100804afb2ea32c78ccbc',689);
INSERT INTO "audit_record" VALUES(690,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',85,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',690,'7f3827fd2a08343646d85b05433e91b65c4c0c0f20e9d788a274b2f43bd727f2','05404240936e79f4aa2b4f6d9ad93b6d111737998854d442858ff3f3af765ba4',690);
INSERT INTO "audit_record" VALUES(691,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',86,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',691,'afae3e2a2f74f2273037212d8182f347b6d9cf5fbdd1db8956ee83c6cdcfbed5','69d53dea3af0db2f039c90484b8ea0ff807a8d3a5553e4fe95625bf9225b40a2',691);
INSERT INTO "audit_record" VALUES(692,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',87,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',692,'048102452afcc3d0e0e7ceddc94b4c7a4459dbe7c0bfaf8938da7111d51b1887','4634657465bdb75f27538c24194df8d37eb6459c5416b9e1ed3cdbea660078a1',692);
INSERT INTO "audit_record" VALUES(693,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',30,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',693,'19a2078cd17945e1bb2c04ece0b538024e863ced8f7ffadb0e47e9fd70fed613','57389793aaefa74e5aa264f99c539a97e823fd99f007686d73864576ed31cec1',693);
INSERT INTO "audit_record" VALUES(694,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',88,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',694,'8d495bd946558468d4aa69a47ad04b0fa416670f03aa10c2ba7cb5e1cce763cd','a2155ca551cbadacc082506f3156eec16495cb3aef7e7c1bc686a732c734cc60',694);
INSERT INTO "audit_record" VALUES(695,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',89,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',695,'d6297318bfb6cbe71d90f7817ee32118e0b335efae0cc8b440d6d9c83e7b9bab','d559137b663e125390f4d2dc2a6bb36730052e0f8da4c2fbc729bae072bca0be',695);
INSERT INTO "audit_record" VALUES(696,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',90,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',696,'fa42bc8202286511764c1be3b983c86a82920381d42966b651d9ef78c5297882','f0192871e0bbcfa119bea2127447ed165e5cf6942f7207bb703a9db5f3c8beed',696);
INSERT INTO "audit_record" VALUES(697,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',1,'DOM','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',697,'f105e1591351a2304a651731075c640acbd210410a5e6c2a2200de553a4f6d06','842ff5cd18bb0fd030c20384d5236298ae0d23ab3cf41b49a9df8030fbf02d65',697);
INSERT INTO "audit_record" VALUES(698,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',2,'EU','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',698,'ad296c745a8e388bfba6923edd398fd0c6fa69ffbb21c12c7f6ac550ee5adbb7','5015f18975ea7f40fb48a5c3e3b11f4bb504c01ff7ec3324cc0bb0cdbc7f17b4',698);
INSERT INTO "audit_record" VALUES(699,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',3,'EXP','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',699,'17d7399e11db9297089d0f508699860b372cd433083129eda218285b0ae07d4e','dc451f4fe539bac31119603ab0acbf3df169135ecd62e9c4e2cd85adf9b2d301',699);
INSERT INTO "audit_record" VALUES(700,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',4,'CONS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',700,'5ba696b0fdd0015b4c8a8b20df4b5f76482206467f9ec1cb32e0075351e8a5bc','6c01134ff7a0b2fb3491010568ae00d1c21c41666143c51c2e52018f84ef4ab6',700);
INSERT INTO "audit_record" VALUES(701,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',1,'AUTO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',701,'2b3d69af6a03a630f342a8f19c0ec9b207acc9689748ee9eb611510a02a0fbfc','cacc3a7ca9206116ddf2a61b9b27a610eb0a8a3bc38853734a1d436956fde195',701);
INSERT INTO "audit_record" VALUES(702,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',2,'LATE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',702,'08a31a1853ecfc2bc010908c40e7024e2078796cc6ae1da780841329b0c155da','5a6971d4b0a5940d6f2ddc27437f076c5602f48e119135184b5756049b3b5e57',702);
INSERT INTO "audit_record" VALUES(703,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',3,'INSOLV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',703,'25937768155584c8bddd4cd5c89d1171a0ae3a1b95d54667150e16a3fb81593b','19b6c2888bb5202dddb747877b5fe12908adc632b2b6732901a7c73a24c3557b',703);
INSERT INTO "audit_record" VALUES(704,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',4,'AGREED','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',704,'f995b9474c41d34edf0fcdb5d792cf548281203a3444e2310d8aa10bb9f28246','d5da67566ad893eb18be4b544e04c612d1d238b61eea306162cc53cdee8e8059',704);
INSERT INTO "audit_record" VALUES(705,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',5,'PAID','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',705,'c03f72d15129d87e2a55f7df55194bd38281e4c2b5802672538cd956f5ab3a48','f01fff5f3711b3dbeb80af5adac60243f8282dff8eec9519be35de847657087c',705);
INSERT INTO "audit_record" VALUES(706,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',6,'DISPUTE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',706,'cebc288bb376f540f5a33e0d818efcb1615e56212c3ceffb4c4976203fe2bb92','703e53718fcfb6cc65654be7d7dd7d1d517cf351ebcef2418f8edfc59c2feed9',706);
INSERT INTO "audit_record" VALUES(707,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',7,'ERROR','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',707,'946c22d857054a207a0673bdc9edbbe13ea619d699bfa3ee5630fab2e9312ed1','8eb4acade63c5b06a441f589b607553fd657aa840e68630c64ed412f0fd6c4cf',707);
INSERT INTO "audit_record" VALUES(708,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',8,'COURT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',708,'8a0cfb2b82a8426a3d62aea7a17233709bc6f3bd22e7e9d59085a674803b4a9f','5d9866aace30090672416d99f7713cc006739c86fca2f36dccc64b4466eb4eca',708);
INSERT INTO "audit_record" VALUES(709,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',9,'SMALL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',709,'5d2132ccc5eded9cf10208468012eec4c66e8390c1accb8d28f8df8c68a35c89','f274615ad3f93e0d32705a5aabb8ee1af57e49e662a656b6ffda09993a5d44f5',709);
INSERT INTO "audit_record" VALUES(710,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',10,'DOCLATE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',710,'9a6338a523071744ffa44adce94f35c4f731cd540ba7f1df81cb7f6e15ea52ee','e7f3485f2e0d408cfbc20110fb43ad83072cc6448963d2bc57c39f4b80860d13',710);
INSERT INTO "audit_record" VALUES(711,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',11,'RETURN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',711,'eeb0348292ba2e3b99984905f47015dd0693de15976a90eae27a6318f723f6c5','5fc5cc9ae543d7e1b95400df15b75e616fc7d2240c0cd7f18f47890dd0e9306a',711);
INSERT INTO "audit_record" VALUES(712,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',12,'CASHDIF','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',712,'29331cd69a519e955416e5b58743f706050acff9e26b898757668fc46c922450','7fe40f2fd401c9aa6783a8c4c6b47f68135b46e1456009a17b44ccf331ba5b39',712);
INSERT INTO "audit_record" VALUES(713,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',13,'LOST','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',713,'105699e7fd00fa5393582f5f2d48b074ac01820247bc17fdd27a1ed023fb0e5a','df3315d5f1c6d9fd14aa5ac43438edc456df823c12d6485a0a90b52c43c37a05',713);
INSERT INTO "audit_record" VALUES(714,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',14,'RATE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',714,'253d6581926b39c5f5d7693f45fb2e4c98af883213d66ee4d14db75a0112dcad','af7eeb987ca5cd39371a6df822a96bdbb353f9c80f42757163c71cb63ec66341',714);
INSERT INTO "audit_record" VALUES(715,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',1,'PRICE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',715,'7057e6f711f083775777e27440505a53c7245a1d3d76d5b91e55821c9d5fbb8e','44bf9781049e0f46679cb974cfd9c066ce5ee9fea822717201a6da35e606289d',715);
INSERT INTO "audit_record" VALUES(716,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',2,'QUANT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',716,'539b1aaa1d6ca9362f90922a7e3002301b62c6ab55c5d0c88292cf25f990db78','e7d38ee87ec80f22c4ccb38789ce2966898eb3319395a49bdf02636a03a5edc8',716);
INSERT INTO "audit_record" VALUES(717,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',3,'QUALITY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',717,'e6b76a66c5b66da062a899d10947587c6f01d088bb3d625b64b6679542a15073','509b200f9b62df588cc56eeab6a7e4560aa0688184de349c847034e33b53a888',717);
INSERT INTO "audit_record" VALUES(718,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',4,'NOTRECV','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',718,'2c804fc2f1a7cc63d35890aa57d1c30859c023ffb982b46f551ab63423a5863b','2b307037ea4f71a9425c1626148c2be019969bb93da6b358bc5b3953eb2b689c',718);
INSERT INTO "audit_record" VALUES(719,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',5,'DUPL','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',719,'4aebcecc6b7f129cef5ed928f873e3a78f4dae81e210bbd2a84cbbf0d5aaa76f','5695412fe0c29f0606f21cb6c22406551811b043db82891bccbe5c2a758b9fa1',719);
INSERT INTO "audit_record" VALUES(720,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',6,'PAID','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',720,'44df5d2dc95734bda18bb5875c27ca00ac155959f0d45f7eaa72885288441be5','d466635ed6be61224af9c1394596ace3753f9e6786ebc378f172945735207db7',720);
INSERT INTO "audit_record" VALUES(721,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',7,'NOPO','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',721,'0a5a4249d8c7b34e4d644006a6be1c4798e528042058007b88ddcb38f108f4b0','85d4051138f65973843e751782891f8bc0beb7052f22ce2c3c938c7b48e684d3',721);
INSERT INTO "audit_record" VALUES(722,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',8,'ADDRESS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',722,'1629433f5bd002648b9147159581ef8bd45bcd8416cbaccd9e67d616ba24f85f','fc22ad4c2e436b75af615a18ef5367cd2131488a2e0be45c4dbda5ccf06ce59b',722);
INSERT INTO "audit_record" VALUES(723,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',9,'OTHER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',723,'a5b4d9342758768ebe26f1d79aed9dfe950767cde847e77ee75af9ac4165ec30','f65d461077fbd0aab6f24287e45e238974d3ff9c57e6602e58317f3d7b3b9cb3',723);
INSERT INTO "audit_record" VALUES(724,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',1,'DEFAULT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',724,'b4ce47fd965c56c5389b3c0aae5ad510173bada541b036c12ebcd2894c738dc5','98441fd809dcaead299ae30bb07583e69532d047681f31c3490b3a4f89e07cb2',724);
INSERT INTO "audit_record" VALUES(725,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',2,'CLOSING','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',725,'0bf348a603477d4446371bf25179f7175769f56a6666acdac273c68bf7df5b26','49127ea0a07b0a86bf7fa03c408302853390bdf7aa26fd6cf59e05912d5d77b0',725);
INSERT INTO "audit_record" VALUES(726,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'currency_setup.create','currency_setup',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',726,'2365bf1071efc12ded965f32fa13633e86e137cd67c54964d1dc180e570d9b3d','027725694f85a8f7ae3c74099d2b718d74a1000dfec7b1bad907f69249267302',726);
INSERT INTO "audit_record" VALUES(727,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'company_bank_account.create','company_bank_account',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',727,'8e620de7da19e33442ca5a125538aed80455f1c8331d068cff30eeb81aff6cb4','e4c15a620b0017a709bf2d93665fae2c4c990d33050c702523c1bc4140f303e7',727);
INSERT INTO "audit_record" VALUES(728,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',1,'30-60-90','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',728,'41c377cc7c39fec7878923622963ef1107d153282c96582e2cadf1b9b8ec91ca','9f3fbe4ed37db09bc70bd1f96f7fc95933a587cc6c42b7f0d2e44562b0d0b685',728);
INSERT INTO "audit_record" VALUES(729,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',729,'3c54d4d12caed043a4f8a5e6e7e708989705a118cb02909b2806ac7864fb17df','1598856347117ca00263d24842f3290dbdd41707b74c47934bf7a1e6cb2adcd3',729);
INSERT INTO "audit_record" VALUES(730,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',730,'a06d65110324433b6d3f91c6563364095d4b8ddd94eadf2074ead5dd9b33d692','664a0343e75cfe86d61c815c1602085d31eaa3e20d7ba087bd7513f30c2e721a',730);
INSERT INTO "audit_record" VALUES(731,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',731,'146bf268b9841e13d6c9947ed6c015c52c8208f134e16f286951f461a104b9de','c081ae8f06048e9beb01600d834c8e5056cd6851d15a877c5e7830a792b23874',731);
INSERT INTO "audit_record" VALUES(732,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',732,'25e44f002502e597463314424cce038e3f22cb5ef539531aecb49ee560aed298','af53e08e5445c811ab0e42ecc32df0d5490d45df978d59c77c272e1a8ee8c94a',732);
INSERT INTO "audit_record" VALUES(733,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',733,'94d7cbf54b54805efa1122d59c80eb62fcfa8666590a6250046a155ef4995bea','9373d5647e004a4d2555b96effd450ac6caf49c1a14eaa0e6193ad44b74de0d1',733);
INSERT INTO "audit_record" VALUES(734,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',2,'30-60-90-180','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',734,'8ef1c49896b9380c32bd2f2353e4e4ea68c221e09f1dfb27b1b3e80787ec48ef','662a51e2086ba9e6ca7e39b5b3848c1ca213381d88156507c9b1c2881f18f273',734);
INSERT INTO "audit_record" VALUES(735,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',735,'aa0d255bd3023dbc6e2ed539b668a0a070a33891cf2e876d0ac58eecb5c6ffd2','2d31f1e60bc21ef0740b94e90090c72e60305e46123e38669a63cd36f9faf2c5',735);
INSERT INTO "audit_record" VALUES(736,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',736,'2a756efedf1e60e2fa1617247bfb9d23f136afd11105a525d6762abc0a38b2a3','4ab5136e8d64b5b5a3b95b770f3deacb93c025d93331af631099ce56e4e3c5c0',736);
INSERT INTO "audit_record" VALUES(737,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',737,'3b2d9aa229cee381c178d661d3b89fd2649a19a7fc098085819307633b1accf6','647fd333167300252fd40f8fc61f4ec8c4b30dc7e720b5afdb8defc921eb923c',737);
INSERT INTO "audit_record" VALUES(738,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',738,'a115bd6898a0f15ccbcd50be56ee5cbcb64fddb9c88089f0fbfb100057fff023','846526171182b7d4828047de701c1bb69b75ec837a0f218460bfabfc1c1a2399',738);
INSERT INTO "audit_record" VALUES(739,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',739,'d1b2598f1355375d78a2056caace516d93e2ad213b79f9ef59fca97ad412f0ce','e132cb209f470840ad9548dc34290a56b864a623af22e9826a86bdc941c37b67',739);
INSERT INTO "audit_record" VALUES(740,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',740,'3d80b88cf7e013bcaafc07cce92a06cd954f90aa544e7a637ebf0f65ecba1433','f6c39d470c3fe80e7dc638e6ec2f04876b5b391bd7660a6eed52041ccce8d1be',740);
INSERT INTO "audit_record" VALUES(741,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',3,'MONTH','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',741,'8de80f0beffca67e1b0f3a6be62dc30fe78f37f5743dd91289e5af9c4a9cb3ac','335a789f45571627539aaf73db9fb2e56c70fe25f70f90e38879fc47a33962c0',741);
INSERT INTO "audit_record" VALUES(742,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',12,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',742,'175049e4b83c775eddacabd86782d0f91477e5b276c797c375437b66fa51decb','a8afc01349f20ba1cf83b8f56a02147e6d9118395ebc1184005df8343279c766',742);
INSERT INTO "audit_record" VALUES(743,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',13,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',743,'a5790c8f7b43450d5f013ea4879ee269596f2d538a606a01ee462b072bee86cc','3ca3f69db4cb7f5905cdee531ee66292e7c08e6e7ba2605d85b20e2eff215122',743);
INSERT INTO "audit_record" VALUES(744,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',14,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',744,'28a4c6148f4a3559dbff6efd2325b7e420e1125c235067ce938c5e7a9fae1ed5','df1b2b884eb50cecc1c620c68bfe41386631e75143d9e1d51d1810bf3550b714',744);
INSERT INTO "audit_record" VALUES(745,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',15,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',745,'58a64f2b249a7121539c492bcc2c8fa57e324885e5c00a3cbccae8d659879a99','ac14930879ec2383a7670f95eb237884e66ca0e3fc3c294eaa3e1f4565a6b1b3',745);
INSERT INTO "audit_record" VALUES(746,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',16,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',746,'7afe82ff8dd8befb1cbf72e311fed6a02b83479ea0c6f12ed656b521e11b8370','2c7c07daf10e36e3a4ec6456f430f6be29a14331cee083e72639bb4b0c431e66',746);
INSERT INTO "audit_record" VALUES(747,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',4,'FUTURE','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',747,'49fb5aee9300ea02a1044c34fde72321d5a12dd1e6c5a7f79fefbce13ceb9c9f','4257b3d292b242a9edc6c519b6dc4bb66e1934857b164fa912ded53d08d72916',747);
INSERT INTO "audit_record" VALUES(748,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',17,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',748,'becc64bb8e813d8754525c41b25bb7d4ab05ec718def0f2aded6adf9d72578e1','11fcec323270c3b38cc18a71008eedf2090ea8a42388ee117df1dbfcf49a1e10',748);
INSERT INTO "audit_record" VALUES(749,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',18,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',749,'68b8b6f1be0df7887344c43343966f5ed6276819b80541e570f1d54bea53045a','5cd18893087d6e338b4c88ccfc57e4f39be7ce58763fbfc6897bbf0695baf0c3',749);
INSERT INTO "audit_record" VALUES(750,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',19,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',750,'59058dd81ea15ebb91d98460d7cbc129d667026cb5cc84c8936998894e7ddccc','93cc8356d10840e2d663b18f71449d4ea4031e6047223ed80a0615c89239a790',750);
INSERT INTO "audit_record" VALUES(751,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',20,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',751,'372951a46e5f4cce46e0b7a100beb6f564f85255c0d1f59bd9145858cf82bc4e','cebac9cbce00262d9facf3d3fb4121c8187a70ebfc51b1282253ed8b28f6c200',751);
INSERT INTO "audit_record" VALUES(752,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',21,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',752,'44578bf1da35f1604fae124c5eaff1c0f45d47f97c70b340c77e2ed42f5409dc','96e6ab73ac6d7e973bffccca64c286d623d672564061287bca1f02e10a9e6523',752);
INSERT INTO "audit_record" VALUES(753,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',22,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',753,'34c8b83292ba23d984ce8f4cf579b4e26a34bf971a6895447fa4bfa96e2d3872','19cf173b365c6e5b5d25ba991183512bcca6bf43d59dc4d6e4ea80d972660e7f',753);
INSERT INTO "audit_record" VALUES(754,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'product_group.create','product_group',1,'GOODS','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',754,'4561d4db3538b2d135a0d17fc36ebb04b66f635525a9c91dbee3ca37a888f76a','f6b30951bea5a203603f1c5e9fce427b67238f361b24bcaa316145e2194c49f6',754);
INSERT INTO "audit_record" VALUES(755,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'product_group.create','product_group',2,'SERVICES','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',755,'0a445477018d1d0db78a97bdf0a5a5970a97f5981c274f89b4337ffb8c29089d','ac4e3831051315cc1bcce2d2cb91fb0be0236ce548c481b16d1b604ae1bc69bf',755);
INSERT INTO "audit_record" VALUES(756,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',1,'FREIGHT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',756,'a9c9eba177412bdf7a1249c425620b24915f1a8e544a9f5be067a96c9a43dc8e','6ae1025970ae2924dd953fd7b567fc4bed1413935a0dc32c0bffc6c8ea0090a1',756);
INSERT INTO "audit_record" VALUES(757,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',2,'DELIVERY','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',757,'3bd67c635d4f4dd7b3f9660ac2c1ce992c40360c11ccbb6c2acb7648929fa04c','33b8c042a67bf50116f7d9b18ec4b7aa45830acab168f3ffadb4dbb08405be34',757);
INSERT INTO "audit_record" VALUES(758,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',3,'PACKING','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',758,'a803019fc93f11f76896c2089a8329206d7b3eea497666b7d7b8fac447f67150','425fe10a1e739901aeb8504a75c2ceb50c4d4627c9f631eec44a5db3be41434b',758);
INSERT INTO "audit_record" VALUES(759,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',4,'INVOICING','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',759,'920e4f4a2f37250ba10a1882b9570a4e1abe1b10c9d4ba0c26a89f413993b4ef','cf8ca1f703f430413def2d7df87c55cf42460b707494a22fecf131027acb78bd',759);
INSERT INTO "audit_record" VALUES(760,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'charge_code.create','charge_code',5,'OTHER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',760,'9f9e82c5f39d8ff62e4b9ffe7b1affa6c71f283bbaeb2c399e98c9de6d221335','79ce88379084b60fd4d5b7f749dc3300801ce4cde2688e38b137813c222d0419',760);
INSERT INTO "audit_record" VALUES(761,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',1,'VAN','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',761,'839c08e3831aad8db5b1946c666fa1a9b3e18f1551419bc3819f22f144575244','ccb15100ee9b4e2edb22c95410457dfec23de10658f302533d7c4e48c01a78c8',761);
INSERT INTO "audit_record" VALUES(762,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',2,'CARRIER','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',762,'e9ece4a11eeda2179fcd4e2de35b8ca02108b52249bb025b28caf6ae4ae0ec69','4a15742e08f625970a92896efb356e7f57b3e5cdf78bdad552c839956e8557b5',762);
INSERT INTO "audit_record" VALUES(763,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'delivery_mode.create','delivery_mode',3,'COLLECT','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',763,'60afb1dff3c0e2616db82e181417f6952acaedd3d89482100193bf4248dfdd87','e5f84b5ac5c927bae582e071e4782c19bac4074008dbe159eb35223febb9dc51',763);
INSERT INTO "audit_record" VALUES(764,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',764,'595ac39d4146bb637358173850b386354ce2dbd1cd075a8299b0b6c0103f09fc','d12aae92b432d8d23f902b18cd8ebf75dd5ce7b2f8b6d1c75b5c3c241588e33c',764);
INSERT INTO "audit_record" VALUES(765,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',765,'2f2d23c7e2dbb3b8c19eefc7386c8e66f1b0aab58a8850bdbb67623d7fe86db3','76f0329c0c68447da065bb3c7be82209e932b3c3814c19bbca089fb20ffbe66e',765);
INSERT INTO "audit_record" VALUES(766,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',766,'4658dd9d97f56491545a868b1b5af0d020f6f6165b4b1f622629f3487aee4566','fb80dfd472e092029df5ec440eef6c1efc243b03c3fb62e36ce9eb31514ae398',766);
INSERT INTO "audit_record" VALUES(767,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',767,'232bbfa37eb6c512b84351d6a6aa5fa716777ed5effce3d87fcdc3df36583acd','0669323060b43f47d2ef710164d9e5e63eb9b75a8446e96f0b99cce595a83d8a',767);
INSERT INTO "audit_record" VALUES(768,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',768,'5efdf13700fbd38aac4675cfbced6d168305b65d2a9c6664e4a42d008e78652a','c9958c97583d089ad8a12b3a1e39c49abef801aee63250e4a1abf586c19e0cc4',768);
INSERT INTO "audit_record" VALUES(769,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',769,'cc58aa290f328dc779c44918fe411b2a065d77370b180c3a5963d57d2f0dda8f','c68e34446d3871c7a08ca9072da765bba1e03cac490ab0a45526a39e06751a9a',769);
INSERT INTO "audit_record" VALUES(770,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',770,'b3dfbe2876a46b58ec32452d06cdebbe5a233d029f4f178d28eca5e5cf8a6e62','eedc796a180e196ad28141782025e07150c2e447509cfcb5b141602e4aa43080',770);
INSERT INTO "audit_record" VALUES(771,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_layout.create','document_layout',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',771,'48950348dfc81ed59a3aad4740bc9f234392187be4f634800caaa1d9ea2067a3','7f72e94ab5a408e54afb4dad865392e42dc2593af7e3b146428433d8e46b1784',771);
INSERT INTO "audit_record" VALUES(772,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',772,'beb1358330902499a836498fd7e133565db6a26ac83f50947925db6f158ff7d5','f309dc669d5f7088e8f6f286f510ddf37c37276683ee828832c47deb1c5f1e37',772);
INSERT INTO "audit_record" VALUES(773,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',773,'7878c7de48865f260f900f2c3f95a230f914248f60604a0339c2d8e5a98205df','7d2592b613fa7cdad84ffec1664bab3336373a572e0af3e64565924478aa0b95',773);
INSERT INTO "audit_record" VALUES(774,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',774,'66aa34b13bd275a919224eff02c52a59a74244db97c6878ac0a5b87e47e1453c','94bdb29cbe3056d976acac8f4b9756dc20cea3158e307def6882780e64604965',774);
INSERT INTO "audit_record" VALUES(775,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',775,'4fe4fc31f53b2a93aeb4170d16d649b45e9d10bf5727ab9e05b77b9d1c1298fd','524004fd12c9ed490adcc61a19a53cdac1026577654259d0d761176a47e58f4c',775);
INSERT INTO "audit_record" VALUES(776,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',776,'e75ec4325a2c402af1c3e1d7082443a1fc0cde699c84e47f4f03ade29f9d963c','d1291bc5d7cf0a19cba72cec8d7f5a5717ce07b33286ff2f9d49242992677ccb',776);
INSERT INTO "audit_record" VALUES(777,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',777,'a02c3df30768d339d5fedf025d0666a3b039abcbd83b2ebef29531cd5cf3b285','e8a69d0e1d188a7ddf3769a4fa4330092282deeb02510f968c1c77d8f2180d0e',777);
INSERT INTO "audit_record" VALUES(778,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',778,'dbf9caf8b8d5967f6fbf92c87e7b0ab335f7263fece64e0c846d347da9220a5d','ee5f58aa279deb53ad72cf6f2c7a50aae46827042015fb45410327bb0b0181b2',778);
INSERT INTO "audit_record" VALUES(779,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',779,'433f0af4411657f762bcc35806e42472e1d0ed08d0c381c00ca3df3006ec0de2','c2eda177c2c43a81d8b8f60338315f8d5ea2b94cbe72280885ef196cc3b78b86',779);
INSERT INTO "audit_record" VALUES(780,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'mention_text.create','mention_text',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',780,'bf1705ed28162b402f58c9c6423c47278a38f9e4b36a7bf5e9c0a984353e9fd1','fa3985de037613569e44a376716276dace5eb9ad9c8d805c3b156d08daaaa777',780);
INSERT INTO "audit_record" VALUES(781,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',1,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',781,'ef0d44f9d4b665e0993c7c3e4a27021682f3cff17307c8cf44b67494011219ff','1a21ce13fa55d8318bd0f1814382daa448898621850e1331f386b3620337907b',781);
INSERT INTO "audit_record" VALUES(782,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',2,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',782,'a91ee2ab4ea7fde7f3d57e3fbddec65463729b1635ffc7976b6d28600606c3ff','a57e115807a71a75b848f8c79b58a970866109f203a40458662d78e7b08520d8',782);
INSERT INTO "audit_record" VALUES(783,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',3,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',783,'b3ccc32c9be6629d005c9300c3cc4834e4172a3e42e819fabe42b50da2b48c42','8520185a4027b6221f0bd22172c9d1f405023cdd632c7300ef43d84df2246201',783);
INSERT INTO "audit_record" VALUES(784,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',4,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',784,'cfbb69933a121c1975490aac427ee5c5ed92c077e20198c2bd7ddf15d456f230','98a5f8e468973f52c058463b34e00ad8601655baae5714a7a5eaf993a6bfdcc5',784);
INSERT INTO "audit_record" VALUES(785,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',5,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',785,'14905320872e408dc442d5e279d5afade26f4932831e6d968ae82d8721cf977e','e130eb51511af3786163502f2d94fb2ae7b07c3a0a3e0cde91f68a979fdf4341',785);
INSERT INTO "audit_record" VALUES(786,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',6,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',786,'43611679283733f118b89334df0fd9c174b6d3c488f7bcab3a56a22fbcf90fb0','07448c0e0c064778d2174a2c6f73ed31b23555400870c873a2ca4448244b34a3',786);
INSERT INTO "audit_record" VALUES(787,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',7,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',787,'7d4c9168a9c9e1e69992c576bc87ebf13f761f02d9a50b70d5f805bf528e025a','3852beefb2d34be6078536136ed1af6efd8773921cffe48f2779c46558d77e94',787);
INSERT INTO "audit_record" VALUES(788,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',8,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',788,'cf8c2fc18b299f4497a413772228271390dc8a198bbaa6d3a1fe2761abd69e8b','2aea7e8963d235c2937b3c70cc309c41cb359c5407e71cfc944bc096af479ec2',788);
INSERT INTO "audit_record" VALUES(789,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',9,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',789,'1ff092cee8a5387c41d1e63a79b72e787976aa32e3b3d54487c9b64ff71c5408','6fa679b2cfa8669996ba42449913221de88f30255f0660411c12044f95bc2c0a',789);
INSERT INTO "audit_record" VALUES(790,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',10,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',790,'8eab99ff6813dfa5aed27485106467ec3e9e60b2336df3d98163c81b7413fcaa','920ecdb4d4e7245449218536eaa60b2b6de26198ba03dbc7a46a5314356313bd',790);
INSERT INTO "audit_record" VALUES(791,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'e_invoice_rule.create','e_invoice_rule',11,'','window','932ed79e-d98f-4c2b-a687-0cd87da0a732',791,'76dcd724662f92960b244b58214313613de2b0ace11807ab9b66b59ad709aaec','a3f01c7b229db6914c9e9afa260236f37cf91fac681bdd988c767e7abbe34c12',791);
INSERT INTO "audit_record" VALUES(792,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'party.create','party',1,'De Vries','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',792,'20f81852b258ff226881c6af3cfb4cf0351ef41c3eb1aae1bc4bb57d8aef76f0','61d45d422d57fc40bf51e6bbc3a7574785485c2662daa31220c12d994ed60bf2',792);
INSERT INTO "audit_record" VALUES(793,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.create','customer',1,'10001','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',793,'d77f023fdfce32ff25d8e95f360773825c17fbfdbd9041750d33f784b53ad93d','93dae343ebb212b1c35826f6cc6eb42b0b1d32c61d52bca490dd44e09f615c1a',793);
INSERT INTO "audit_record" VALUES(794,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.create','customer_credit',1,'','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',794,'79e7bd204e9489c8e82d918cffc8ee2badcb1b61ce8acaf736577f9508646d21','0ed9b3b0ebf0c880f80dd05ed76896ee4a18da0f804a1cc5a923f63f6fc5cdaa',794);
INSERT INTO "audit_record" VALUES(795,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.create','customer_collection',1,'','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',795,'a71aa6a685ca049e963fcbe02914434d92b38a06c1ff96a11d05921b24465cef','e70bb88589c813bd6166467d17d912c500d3c8cab439ac36e9c6857e8b3401e7',795);
INSERT INTO "audit_record" VALUES(796,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',796,'9018d797d163b6d57072a7055a735d2dd83e552bc48f3b99872440fe380e78fd','0eb60dc9cbca0eb3b5c78a3683d562001f0e2787b4d6fe9279a391a85507b813',796);
INSERT INTO "audit_record" VALUES(797,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',797,'90aa03fb8dd08336b747d1d9833497e18ef842c5bc5a5fe7fd07ef585bb0c117','cda75154a650c240b56d7421cc3125859b2472beafed0b1bf7e4f8c8fae9c03c',797);
INSERT INTO "audit_record" VALUES(798,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_address.create','customer_address',1,'1','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',798,'9300d2eb598226e7760cb2ceccab356e95b732e6c896e5863c5100841ae450bd','2445798a8ebd16e7096f526189234b1b06f0be65fbbd2caae38d61ab02c1f93b',798);
INSERT INTO "audit_record" VALUES(799,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',1,'1','window','d0a747f0-0b8b-47e7-8040-d653e296ae7b',799,'afb00de605a04dc126cfe84edfdd27dd5e929c4d2919f4b6df7a864a05f20adc','98ca415b3a6ca8c947f8b4cff2ccc9a6b42ab88e81813f9d9a459d4ef39bf473',799);
INSERT INTO "audit_record" VALUES(800,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',31,'','window','4fbf856e-76a6-443a-b7a9-0d437f124d33',800,'41bb5dc08c45a6edb34bbc4e48e7c7c1f16c3de872a418138579e2b19397f267','54a5292dba82a0cb0ebfb4a41c58909658f398c7a4aa46da025aefd71b78a21e',800);
INSERT INTO "audit_record" VALUES(801,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',1,'OPN-2026-000001','window','4fbf856e-76a6-443a-b7a9-0d437f124d33',801,'f2985aecf7c668d28f13afa97bc20f8ba100e4314e43daba00060d400043d782','eb34215066b9d0cb7ce70d22cda0799efbef402eeede199b6fa5a3ae666f4b2a',801);
INSERT INTO "audit_record" VALUES(802,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',2,'OPN-2026-000002','window','4fbf856e-76a6-443a-b7a9-0d437f124d33',802,'4fd11134c8a848211132dedba101c7d6d6646e70aecef3e23a391c8b3684bb27','cea24fa3ff6c4bffa810c8b80873904c4975c34840fdded50d1d9213151e74d7',802);
INSERT INTO "audit_record" VALUES(803,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'product.create','product',1,'P1','window','0a924974-c14d-4136-ac89-c53e139a8074',803,'60c8fbd1583421c861a1e9e00f961d40fbdeacb2b46b163a7e6f76c453b9ab23','53eb20ddf1c6eb41e941a9c1ebf8e1ab37a8c9198abbb7d981b97e4043cbe60d',803);
INSERT INTO "audit_record" VALUES(804,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',32,'','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',804,'bddc7968b8c0223ff2b7ae7e5b87840f5caf712e9e9ca7dbabad3ab376cfae16','7a576d54302c486d8cb20b012f4582b73b10fe6d739de8188db8f5b2150721d8',804);
INSERT INTO "audit_record" VALUES(805,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_order.create','sales_order',1,'VO-2026-00001','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',805,'c69915db51e7efb8821c4d9273f82fe6ef5f55f4de67af0f4e14ee9ebb5898f0','d1ce3e90ed56340697ebe1c404d6402b6a05e6d1a4b608bf86b2f3d9126efbcc',805);
INSERT INTO "audit_record" VALUES(806,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'sales_order_line.create','sales_order_line',1,'','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',806,'434843641aef2aaef90ecf7dcfbdd9e870942d52c7ac59b49c3abaea0379c5d1','15ce10e5c4eda47f75675848ebfbe8589209a4e035ea1d48f73bba42799af670',806);
INSERT INTO "audit_record" VALUES(807,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_order.update','sales_order',1,'VO-2026-00001','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',807,'d2a48c49d86f4936539ff4f6aa714d178fcb744e488aaefefc83c78204c1f1c4','38a66ad83293c1137d161bab9854566d293521b4ad29ed660846e60850f73aa6',807);
INSERT INTO "audit_record" VALUES(808,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_order.update','sales_order',1,'VO-2026-00001','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',808,'07ae5fc7c2bc85d4044518c07c9c510f62fa15a3ac37e85f43a5dfc2dec44aa0','8b9215946165fe960dbcb704f58bf7a9fcba071a6f110dabfc18c7db9c4cea5b',808);
INSERT INTO "audit_record" VALUES(809,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_order.update','sales_order',1,'VO-2026-00001','window','ea18a91d-9a5c-48e5-88ba-35cc0c0dd425',809,'4ad5ca2f2dc2c9e6aff0d9da170c8cf9b869ac36dce0cd9c8f9eb6dfaa9432ad','d07e8562c74eaf5d28690b11aba7c1a7996b5b7d08d672c1db06cb03c18008dd',809);
INSERT INTO "audit_record" VALUES(810,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_invoice.create','sales_invoice',1,'','window','71d64edc-402b-4897-88cf-f4a335ca174c',810,'5af24f4015634045496322c6f1def33531a9b527a14f4a326e0d0eae6be388d2','f970c9c46f0098cbf21242124ff677ba0c2af8f831197ebe628aa58faf7c44a7',810);
INSERT INTO "audit_record" VALUES(811,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'invoice_line.create','invoice_line',1,'','window','71d64edc-402b-4897-88cf-f4a335ca174c',811,'b9c2d7a5f501e23d5b96ecb863c1fcf6b4f6c1ff377986f4e43f00c1df7d0373','f841ddfc6dfda3dad98ae985503c829f730cf944d765ab4683b19e6aa5ea06ac',811);
INSERT INTO "audit_record" VALUES(812,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'invoice_line.create','invoice_line',2,'','window','71d64edc-402b-4897-88cf-f4a335ca174c',812,'4dbef2cf17d812b812720ddb432329672852ee8a485f2864af0a86aad49d1d9f','886594ad5d495b303949c742acac254516f658a820c8778ff4c9b473f923cf9e',812);
INSERT INTO "audit_record" VALUES(813,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',33,'','window','5d814da5-9f8b-47fb-ae0f-bec8d8cccc00',813,'6398a8550bf1f14be712bbf0cb87dd010534a09749df1357742ade103a6cf6b7','4c28d5035044c6e931a6772e94639c2866c15ca54dab5795f8880d76e7155ce3',813);
INSERT INTO "audit_record" VALUES(814,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',34,'','window','5d814da5-9f8b-47fb-ae0f-bec8d8cccc00',814,'de5c67d353e385b4a5b7767d0645e006e45ad02096765865537c2d259e31d09e','9d37892f2fb5ba6581b731f237595179ffef0b92f56bb593a9ab80f0c93fd620',814);
INSERT INTO "audit_record" VALUES(815,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'document_party.create','document_party',1,'De Vries','window','5d814da5-9f8b-47fb-ae0f-bec8d8cccc00',815,'b73b4e264b469a9e32d63ca7196dddcf97cbb9cd160e525c980e268d319b9a9d','43cb49b3bba0246029d93f8247d428229bc293804a3c0aebac461f18f7b3fdcb',815);
INSERT INTO "audit_record" VALUES(816,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'invoice.post','sales_invoice',1,'VF-2026-00001','window','5d814da5-9f8b-47fb-ae0f-bec8d8cccc00',816,'cb5096591874f69d913344717f7282d938441bb5cfb1c2a1b03123778cc057e6','243a0f5d60b38c35f0e652190b260c514b986a8bdc5a766af9370a2ad01a0df2',816);
INSERT INTO "audit_record" VALUES(817,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',3,'FTI-2026-000001','window','5d814da5-9f8b-47fb-ae0f-bec8d8cccc00',817,'2f39e7d10b733cd293ecfc3911048c4b81b85f66118784df25c7c76f2c5fb42e','146a405d490c6d2eab7e4cabc60600fb75b159044e6b5bba9545b92395ad57a0',817);
INSERT INTO "audit_record" VALUES(818,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'sales_invoice.create','sales_invoice',2,'','window','f42d4e33-993d-42f0-9d20-0e566b53bc53',818,'8155da157bbffd979ffafd26a0ff17603e5a3db4ecc8f128dd961a3fca35d690','e3fd14692a06b60fc1809c2facc8ab862b0260b73f41741f1e36dcb62206662e',818);
INSERT INTO "audit_record" VALUES(819,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'invoice_line.create','invoice_line',3,'','window','f42d4e33-993d-42f0-9d20-0e566b53bc53',819,'25616c7a4f1e4b46bb0b299d80362f665bdb4a820a2dd583d3c4e85e0143fb46','8730810a053127317d276d0225f260f0221137922443ad63bc839a4c57fcc6fd',819);
INSERT INTO "audit_record" VALUES(820,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',35,'','window','b875f9db-fc27-42ef-953f-105c023d5d7e',820,'3af8ee48fc3df38653100397190ebfd98dcc5f2c929bfcd8c475ba6a5e10aefc','cdda62ccd379a8598a5ba8e37161adce34dc4cb155e6cea23473e466ed36003b',820);
INSERT INTO "audit_record" VALUES(821,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',36,'','window','b875f9db-fc27-42ef-953f-105c023d5d7e',821,'bec58babc635b480b461889cd16c7e163059aa4effd3437149027f560f54246a','5b78dec5e366b75ab111d0026157120a14de5837cd897d0acd5ded3153bd0e6d',821);
INSERT INTO "audit_record" VALUES(822,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'journal.post','journal',1,'MJ-2026-0001','window','b875f9db-fc27-42ef-953f-105c023d5d7e',822,'1b98ae7795f20c98fb8e985fbd0d5ab5a6e7ec08a7b38da71640c5dca1a27b0e','01a27ec6b7e1fc1c94ebd8c703bcae2cffe1b894e565e70d40f5b768359cd33b',822);
INSERT INTO "audit_record" VALUES(823,'2026-03-02T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',4,'GEN-2026-000001','window','b875f9db-fc27-42ef-953f-105c023d5d7e',823,'deb3cc038fe637d403f16db1928cd744d489edcc08dfb95b40a35a05765464c9','f202317fe2b8fa133273674fb005ed1655365b9dca036886cea3eb436664f8e1',823);
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
	reference VARCHAR(35),
	customer_id INTEGER,
	due DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_clearing_item PRIMARY KEY (id),
	CONSTRAINT fk_clearing_item_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_clearing_item_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_clearing_item_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_clearing_item_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_clearing_item_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_clearing_item_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_clearing_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE clearing_match (
	item_id INTEGER NOT NULL,
	gl_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
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
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company PRIMARY KEY (id),
	CONSTRAINT uq_company_code UNIQUE (code),
	CONSTRAINT fk_company_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_company_logo_sha256 FOREIGN KEY(logo_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_company_accounting_currency FOREIGN KEY(accounting_currency) REFERENCES currency (code),
	CONSTRAINT ck_company_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT ck_company_vat_scheme CHECK (vat_scheme IN ('standard', 'cash_accounting', 'small_business')),
	CONSTRAINT fk_company_fiscal_calendar_id FOREIGN KEY(fiscal_calendar_id) REFERENCES fiscal_calendar (id)
);
INSERT INTO "company" VALUES('MAIN','Voorbeeld',NULL,NULL,'Marsweg','51',NULL,'8013 PE','Zwolle','NL',NULL,NULL,NULL,NULL,'EUR','nl','NL123456782B90',NULL,NULL,NULL,NULL,NULL,'standard',NULL,NULL,NULL,1,1,1);
CREATE TABLE company_bank_account (
	holder VARCHAR(70) NOT NULL,
	iban VARCHAR(34) NOT NULL,
	bic VARCHAR(11),
	currency VARCHAR(3) NOT NULL,
	account_id INTEGER NOT NULL,
	default_for_currency BOOLEAN NOT NULL,
	nsf_fee BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company_bank_account PRIMARY KEY (id),
	CONSTRAINT uq_company_bank_account_company_id_iban_currency UNIQUE (company_id, iban, currency),
	CONSTRAINT fk_company_bank_account_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_company_bank_account_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_company_bank_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "company_bank_account" VALUES('Voorbeeld','NL91ABNA0417164300',NULL,'EUR',2,1,0,1,1,1);
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
INSERT INTO "company_file" VALUES(1,'tegoed','3','2026-03-02T12:00:00.000000Z',NULL,NULL,11,0);
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
INSERT INTO "company_registration" VALUES('kvk','12345678',1,1);
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
INSERT INTO "customer" VALUES('10001',1,'De Vries',NULL,'de vries 10001 zwolle',4,'business','nl','EUR',0,0,NULL,0,0,NULL,NULL,1,NULL,NULL,NULL,0,0,'none',3,NULL,NULL,1,'company','company',0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'company','print','paper',NULL,NULL,NULL,NULL,1,1,3);
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
INSERT INTO "customer_collection" VALUES(1,6,NULL,NULL,NULL,NULL,'print',NULL,0,NULL,NULL,0,0,0,1,2);
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
INSERT INTO "customer_credit" VALUES(1,0,'EUR',NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,'2026-03-02',0,1,1);
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
	CONSTRAINT fk_customer_entry_state_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_entry_state" VALUES(1,1,'2026-03-07','EUR',12100,12100,0,'2026-03-07','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-04-06','2026-03-07',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(2,1,'2026-03-07','EUR',5000,5000,0,'2026-03-07','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-04-06','2026-03-07',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(3,1,'2026-03-02','EUR',17550,17550,0,'2026-03-02','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-03-16','2026-03-02',3,NULL,NULL,0,1,NULL,NULL,NULL,1);
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
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'2026-1','20261',1,1,NULL,NULL,'2026-03-07','2026-03-07',NULL,1,'EUR',10000000000,12100,12100,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',1,1);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'2026-2','20262',1,1,NULL,NULL,'2026-03-07','2026-03-07',NULL,2,'EUR',10000000000,5000,5000,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',2,1);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,0,0,'VF-2026-00001','VF202600001',1,1,'sales_invoice',1,'2026-03-02','2026-03-02','2026-03-02',3,'EUR',10000000000,17550,17550,1,6,NULL,'RF22VF202600001','at_settlement',NULL,NULL,NULL,NULL,'none',3,1);
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
INSERT INTO "detailed_entry" VALUES(1,1,'initial','2026-03-07',12100,12100,6,1,1,NULL,NULL,NULL,'2026-03-02T12:00:00.000000Z',1,1,1);
INSERT INTO "detailed_entry" VALUES(2,1,'initial','2026-03-07',5000,5000,6,2,3,NULL,NULL,NULL,'2026-03-02T12:00:00.000000Z',1,2,1);
INSERT INTO "detailed_entry" VALUES(3,1,'initial','2026-03-02',17550,17550,6,3,5,NULL,NULL,NULL,'2026-03-02T12:00:00.000000Z',1,3,1);
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
INSERT INTO "document_party" VALUES('De Vries','{"street": "Dorpsstraat", "number": "1", "postcode": "1234 AB", "city": "Zwolle", "country_code": "NL"}',NULL,NULL,'nl','cd987fa907c41aa5d669f6762a3b61286fb7408304da6ef0bc705d2d61f7b5a6',NULL,1,1);
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
INSERT INTO "fiscal_calendar" VALUES('MAIN','{"en": "Voorbeeld", "nl": "Voorbeeld", "fr": "Voorbeeld", "de": "Voorbeeld"}',1,1);
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
INSERT INTO "fiscal_period" VALUES(1,1,'2024-01-01','2024-01-31',1);
INSERT INTO "fiscal_period" VALUES(1,2,'2024-02-01','2024-02-29',2);
INSERT INTO "fiscal_period" VALUES(1,3,'2024-03-01','2024-03-31',3);
INSERT INTO "fiscal_period" VALUES(1,4,'2024-04-01','2024-04-30',4);
INSERT INTO "fiscal_period" VALUES(1,5,'2024-05-01','2024-05-31',5);
INSERT INTO "fiscal_period" VALUES(1,6,'2024-06-01','2024-06-30',6);
INSERT INTO "fiscal_period" VALUES(1,7,'2024-07-01','2024-07-31',7);
INSERT INTO "fiscal_period" VALUES(1,8,'2024-08-01','2024-08-31',8);
INSERT INTO "fiscal_period" VALUES(1,9,'2024-09-01','2024-09-30',9);
INSERT INTO "fiscal_period" VALUES(1,10,'2024-10-01','2024-10-31',10);
INSERT INTO "fiscal_period" VALUES(1,11,'2024-11-01','2024-11-30',11);
INSERT INTO "fiscal_period" VALUES(1,12,'2024-12-01','2024-12-31',12);
INSERT INTO "fiscal_period" VALUES(2,1,'2025-01-01','2025-01-31',13);
INSERT INTO "fiscal_period" VALUES(2,2,'2025-02-01','2025-02-28',14);
INSERT INTO "fiscal_period" VALUES(2,3,'2025-03-01','2025-03-31',15);
INSERT INTO "fiscal_period" VALUES(2,4,'2025-04-01','2025-04-30',16);
INSERT INTO "fiscal_period" VALUES(2,5,'2025-05-01','2025-05-31',17);
INSERT INTO "fiscal_period" VALUES(2,6,'2025-06-01','2025-06-30',18);
INSERT INTO "fiscal_period" VALUES(2,7,'2025-07-01','2025-07-31',19);
INSERT INTO "fiscal_period" VALUES(2,8,'2025-08-01','2025-08-31',20);
INSERT INTO "fiscal_period" VALUES(2,9,'2025-09-01','2025-09-30',21);
INSERT INTO "fiscal_period" VALUES(2,10,'2025-10-01','2025-10-31',22);
INSERT INTO "fiscal_period" VALUES(2,11,'2025-11-01','2025-11-30',23);
INSERT INTO "fiscal_period" VALUES(2,12,'2025-12-01','2025-12-31',24);
INSERT INTO "fiscal_period" VALUES(3,1,'2026-01-01','2026-01-31',25);
INSERT INTO "fiscal_period" VALUES(3,2,'2026-02-01','2026-02-28',26);
INSERT INTO "fiscal_period" VALUES(3,3,'2026-03-01','2026-03-31',27);
INSERT INTO "fiscal_period" VALUES(3,4,'2026-04-01','2026-04-30',28);
INSERT INTO "fiscal_period" VALUES(3,5,'2026-05-01','2026-05-31',29);
INSERT INTO "fiscal_period" VALUES(3,6,'2026-06-01','2026-06-30',30);
INSERT INTO "fiscal_period" VALUES(3,7,'2026-07-01','2026-07-31',31);
INSERT INTO "fiscal_period" VALUES(3,8,'2026-08-01','2026-08-31',32);
INSERT INTO "fiscal_period" VALUES(3,9,'2026-09-01','2026-09-30',33);
INSERT INTO "fiscal_period" VALUES(3,10,'2026-10-01','2026-10-31',34);
INSERT INTO "fiscal_period" VALUES(3,11,'2026-11-01','2026-11-30',35);
INSERT INTO "fiscal_period" VALUES(3,12,'2026-12-01','2026-12-31',36);
INSERT INTO "fiscal_period" VALUES(4,1,'2027-01-01','2027-01-31',37);
INSERT INTO "fiscal_period" VALUES(4,2,'2027-02-01','2027-02-28',38);
INSERT INTO "fiscal_period" VALUES(4,3,'2027-03-01','2027-03-31',39);
INSERT INTO "fiscal_period" VALUES(4,4,'2027-04-01','2027-04-30',40);
INSERT INTO "fiscal_period" VALUES(4,5,'2027-05-01','2027-05-31',41);
INSERT INTO "fiscal_period" VALUES(4,6,'2027-06-01','2027-06-30',42);
INSERT INTO "fiscal_period" VALUES(4,7,'2027-07-01','2027-07-31',43);
INSERT INTO "fiscal_period" VALUES(4,8,'2027-08-01','2027-08-31',44);
INSERT INTO "fiscal_period" VALUES(4,9,'2027-09-01','2027-09-30',45);
INSERT INTO "fiscal_period" VALUES(4,10,'2027-10-01','2027-10-31',46);
INSERT INTO "fiscal_period" VALUES(4,11,'2027-11-01','2027-11-30',47);
INSERT INTO "fiscal_period" VALUES(4,12,'2027-12-01','2027-12-31',48);
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
INSERT INTO "fiscal_year" VALUES(1,'2024','2024-01-01','2024-12-31',1,1);
INSERT INTO "fiscal_year" VALUES(1,'2025','2025-01-01','2025-12-31',2,1);
INSERT INTO "fiscal_year" VALUES(1,'2026','2026-01-01','2026-12-31',3,1);
INSERT INTO "fiscal_year" VALUES(1,'2027','2027-01-01','2027-12-31',4,1);
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
INSERT INTO "general_ledger_entry" VALUES(1,1,'2026-03-07',6,'AR','EUR',12100,12100,0,1,NULL,NULL,NULL,'Opening',1,1);
INSERT INTO "general_ledger_entry" VALUES(1,2,'2026-03-07',49,'OPENING','EUR',-12100,-12100,0,NULL,NULL,NULL,NULL,'Opening',2,1);
INSERT INTO "general_ledger_entry" VALUES(2,1,'2026-03-07',6,'AR','EUR',5000,5000,0,1,NULL,NULL,NULL,'Opening',3,1);
INSERT INTO "general_ledger_entry" VALUES(2,2,'2026-03-07',49,'OPENING','EUR',-5000,-5000,0,NULL,NULL,NULL,NULL,'Opening',4,1);
INSERT INTO "general_ledger_entry" VALUES(3,1,'2026-03-02',6,'AR','EUR',17550,17550,0,1,NULL,NULL,NULL,'De Vries',5,1);
INSERT INTO "general_ledger_entry" VALUES(3,2,'2026-03-02',31,'REV','EUR',-10000,-10000,0,NULL,NULL,NULL,1,'Line 1',6,1);
INSERT INTO "general_ledger_entry" VALUES(3,3,'2026-03-02',32,'REV','EUR',-5000,-5000,0,NULL,NULL,NULL,2,'Line 2',7,1);
INSERT INTO "general_ledger_entry" VALUES(3,4,'2026-03-02',18,'VATOUT','EUR',-2100,-2100,0,NULL,NULL,NULL,1,'De Vries',8,1);
INSERT INTO "general_ledger_entry" VALUES(3,5,'2026-03-02',19,'VATOUT','EUR',-450,-450,0,NULL,NULL,NULL,2,'De Vries',9,1);
INSERT INTO "general_ledger_entry" VALUES(4,1,'2026-03-02',1,'CASH','EUR',2500,2500,0,NULL,NULL,NULL,NULL,'Opening balance',10,1);
INSERT INTO "general_ledger_entry" VALUES(4,2,'2026-03-02',2,'BANK','EUR',-2500,-2500,0,NULL,NULL,NULL,NULL,'Opening balance',11,1);
CREATE TABLE import_mapping (
	name VARCHAR(60) NOT NULL,
	entity VARCHAR(20) NOT NULL,
	headings VARCHAR(64) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_import_mapping PRIMARY KEY (id),
	CONSTRAINT uq_import_mapping_company_id_name UNIQUE (company_id, name),
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
INSERT INTO "invoice_instalment" VALUES(1,1,'2026-03-16',17550,17550,1);
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
INSERT INTO "invoice_line" VALUES(1,NULL,NULL,NULL,NULL,10000,2100,1,'account',NULL,31,'Line 1',100000,NULL,100000000,100000,NULL,0,10000,0,1,NULL,1,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "invoice_line" VALUES(1,NULL,NULL,NULL,NULL,5000,450,2,'account',NULL,32,'Line 2',100000,NULL,50000000,100000,NULL,0,5000,0,1,NULL,2,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "invoice_line" VALUES(2,NULL,NULL,NULL,NULL,7500,1575,1,'account',NULL,31,'Line 1',100000,NULL,75000000,100000,NULL,0,7500,0,1,NULL,1,NULL,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "invoice_vat" VALUES(1,1,210000,10000,2100,0,10000,2100,1);
INSERT INTO "invoice_vat" VALUES(1,2,90000,5000,450,0,5000,450,2);
INSERT INTO "invoice_vat" VALUES(2,1,210000,7500,1575,0,7500,1575,3);
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
	number VARCHAR(20),
	text VARCHAR(100) NOT NULL,
	state VARCHAR(40) NOT NULL,
	created_by_id INTEGER NOT NULL,
	saved_at VARCHAR(27) NOT NULL,
	posted_by_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT uq_journal_company_id_kind_number UNIQUE (company_id, kind, number),
	CONSTRAINT ck_journal_number CHECK ((state = 'draft') = (number is null)),
	CONSTRAINT ck_journal_kind CHECK (kind IN ('general', 'payment', 'write_off')),
	CONSTRAINT ck_journal_state CHECK (state IN ('draft', 'posted')),
	CONSTRAINT fk_journal_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "journal" VALUES('general','MJ-2026-0001','','posted',1,'2026-03-02T12:00:00.000000Z',1,1,1,2);
INSERT INTO "journal" VALUES('general',NULL,'','draft',1,'2026-03-02T12:00:00.000000Z',NULL,2,1,1);
CREATE TABLE journal_line (
	journal_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	position INTEGER NOT NULL,
	voucher_group INTEGER,
	posting_date DATE,
	document_date DATE,
	customer_id INTEGER,
	account_id INTEGER,
	entry_type VARCHAR(40),
	document_no VARCHAR(20) NOT NULL,
	due_date DATE,
	text VARCHAR(100) NOT NULL,
	debit BIGINT NOT NULL,
	credit BIGINT NOT NULL,
	currency VARCHAR(3),
	cost_centre_id INTEGER,
	project_id INTEGER,
	unread JSON,
	voucher_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_journal_line PRIMARY KEY (id),
	CONSTRAINT uq_journal_line_journal_id_no UNIQUE (journal_id, no),
	CONSTRAINT ck_journal_line_side CHECK (debit = 0 or credit = 0),
	CONSTRAINT ck_journal_line_party CHECK (customer_id is null or account_id is null),
	CONSTRAINT fk_journal_line_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id) ON DELETE CASCADE,
	CONSTRAINT fk_journal_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_journal_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_journal_line_entry_type CHECK (entry_type IN ('invoice', 'credit_note', 'payment', 'refund', 'interest_note', 'collection_letter', 'payment_fee', 'bill_of_exchange', 'write_off', 'intercompany', 'journal')),
	CONSTRAINT fk_journal_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_journal_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_journal_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_journal_line_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_journal_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "journal_line" VALUES(1,1,1,1,'2026-03-02',NULL,NULL,1,NULL,'',NULL,'Opening balance',2500,0,'EUR',NULL,NULL,NULL,4,1,1);
INSERT INTO "journal_line" VALUES(1,2,2,1,'2026-03-02',NULL,NULL,2,NULL,'',NULL,'Opening balance',0,2500,'EUR',NULL,NULL,NULL,4,2,1);
INSERT INTO "journal_line" VALUES(2,1,1,1,'2026-03-02',NULL,NULL,1,NULL,'',NULL,'Opening balance',1300,0,'EUR',NULL,NULL,NULL,NULL,3,1);
INSERT INTO "journal_line" VALUES(2,2,2,1,'2026-03-02',NULL,1,NULL,NULL,'',NULL,'Opening balance',0,1300,'EUR',NULL,NULL,NULL,NULL,4,1);
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_layout_profile PRIMARY KEY (id),
	CONSTRAINT uq_layout_profile_company_id_country_code UNIQUE (company_id, country_code),
	CONSTRAINT fk_layout_profile_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_layout_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
INSERT INTO "number_series_line" VALUES(1,'1900-01-01','{N:5}',10001,99999999,NULL,10001,0,'2026-03-02',1);
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
INSERT INTO "number_series_line" VALUES(21,'2026-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,2,0,'2026-03-07',31);
INSERT INTO "number_series_line" VALUES(27,'2026-01-01','VO-{YYYY}-{N:5}',1,99999999,NULL,1,0,'2026-03-02',32);
INSERT INTO "number_series_line" VALUES(2,'2026-01-01','VF-{YYYY}-{N:5}',1,99999999,NULL,1,0,'2026-03-02',33);
INSERT INTO "number_series_line" VALUES(8,'2026-01-01','FTI-{YYYY}-{N:6}',1,99999999,NULL,1,0,'2026-03-02',34);
INSERT INTO "number_series_line" VALUES(23,'2026-01-01','MJ-{YYYY}-{N:4}',1,99999999,NULL,1,0,'2026-03-02',35);
INSERT INTO "number_series_line" VALUES(20,'2026-01-01','GEN-{YYYY}-{N:6}',1,99999999,NULL,1,0,'2026-03-02',36);
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_method PRIMARY KEY (id),
	CONSTRAINT uq_payment_method_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_method_payment_type CHECK (payment_type IN ('bank_transfer', 'direct_debit', 'bill_of_exchange', 'cash', 'cheque', 'card', 'online', 'set_off', 'other')),
	CONSTRAINT fk_payment_method_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_method_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_payment_method_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "payment_method" VALUES('BANK','{"en": "Bank transfer", "nl": "Overschrijving", "fr": "Virement", "de": "\u00dcberweisung"}','bank_transfer','58',1,NULL,NULL,0,1,1,1,1);
INSERT INTO "payment_method" VALUES('DD','{"en": "Direct debit", "nl": "Incasso", "fr": "Pr\u00e9l\u00e8vement", "de": "Lastschrift"}','direct_debit','59',0,NULL,NULL,0,1,2,1,1);
INSERT INTO "payment_method" VALUES('CASH','{"en": "Cash", "nl": "Contant", "fr": "Esp\u00e8ces", "de": "Bar"}','cash','10',0,NULL,NULL,0,1,3,1,1);
INSERT INTO "payment_method" VALUES('CHEQUE','{"en": "Cheque", "nl": "Cheque", "fr": "Ch\u00e8que", "de": "Scheck"}','cheque','20',0,NULL,NULL,0,1,4,1,1);
INSERT INTO "payment_method" VALUES('CARD','{"en": "Card", "nl": "Kaart", "fr": "Carte", "de": "Karte"}','card','48',0,NULL,NULL,0,1,5,1,1);
INSERT INTO "payment_method" VALUES('BILL','{"en": "Bill of exchange", "nl": "Wissel", "fr": "Effet de commerce", "de": "Wechsel"}','bill_of_exchange','70',0,NULL,NULL,0,1,6,1,1);
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
INSERT INTO "product" VALUES('P1','{"en": "Item P1", "nl": "Artikel P1"}','',NULL,'goods','C62',12000000,'EUR',100000,0,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,1,1);
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
INSERT INTO "sales_invoice" VALUES('free_text',0,'VF-2026-00001','posted','2026-03-02','2026-03-02','2026-03-02','2026-03-02',NULL,NULL,NULL,15000,2550,0,17550,17550,'2026-03-16',17550,'at_settlement','document',0,0,NULL,NULL,'designated','none',NULL,NULL,NULL,NULL,'RF22VF202600001',NULL,3,'{"codes": {}, "sentences": {"late_payment": "Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd"}}','2026-03-02T12:00:00.000000Z',1,1,1,NULL,NULL,1,1,NULL,NULL,NULL,'EUR',10000000000,0,1,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'nl',NULL,NULL,NULL,NULL,NULL,1,1,2);
INSERT INTO "sales_invoice" VALUES('free_text',0,NULL,'draft','2026-03-02','2026-03-02','2026-03-02','2026-03-02',NULL,NULL,NULL,7500,1575,0,9075,9075,NULL,9075,NULL,'document',0,0,NULL,NULL,'designated','none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,0,1,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'nl',NULL,NULL,NULL,NULL,NULL,1,2,1);
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
INSERT INTO "sales_order" VALUES('VO-2026-00001','order','2026-03-02',NULL,NULL,1,'open','none',0,0,NULL,0,0,NULL,NULL,0,12000,14520,14520,0,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR',NULL,0,1,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'nl',NULL,NULL,NULL,NULL,NULL,1,1,3);
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
INSERT INTO "sales_order_line" VALUES(1,0,0,0,0,0,'none',NULL,NULL,NULL,NULL,NULL,NULL,1,'product',1,NULL,'Artikel',1000000,NULL,12000000,100000,NULL,0,12000,0,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
CREATE TABLE tag (
	name VARCHAR(30) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT uq_tag_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_tag_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
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
INSERT INTO "vat_entry" VALUES(3,'sales_invoice',1,1,'S',210000,1,NULL,'NL','none','goods','2026-03-02',10000,2100,10000,2100,0,0,0,8,1,1);
INSERT INTO "vat_entry" VALUES(3,'sales_invoice',1,2,'S',90000,1,NULL,'NL','none','goods','2026-03-02',5000,450,5000,450,0,0,0,9,2,1);
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
INSERT INTO "voucher" VALUES(31,'OPN-2026-000001',0,'OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-02T12:00:00.000000Z',1,1);
INSERT INTO "voucher" VALUES(31,'OPN-2026-000002',0,'OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-02T12:00:00.000000Z',2,1);
INSERT INTO "voucher" VALUES(34,'FTI-2026-000001',0,'FTI','2026-03-02','2026-03-02',27,'EUR','VF-2026-00001 De Vries','sales_invoice',1,NULL,NULL,NULL,1,'2026-03-02T12:00:00.000000Z',3,1);
INSERT INTO "voucher" VALUES(36,'GEN-2026-000001',0,'GEN','2026-03-02','2026-03-02',27,'EUR','Opening balance','journal',1,NULL,NULL,NULL,1,'2026-03-02T12:00:00.000000Z',4,1);
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
CREATE INDEX ix_import_mapping_headings ON import_mapping (headings);
CREATE INDEX ix_import_run_sha256 ON import_run (sha256);
CREATE INDEX ix_journal_state ON journal (company_id, kind, state);
CREATE INDEX ix_aging_snapshot_definition ON aging_snapshot (company_id, definition_id, id);
CREATE UNIQUE INDEX uq_role_account_company_role_currency ON role_account (company_id, role, coalesce(currency, ''));
CREATE UNIQUE INDEX uq_company_bank_account_default ON company_bank_account (company_id, currency) WHERE default_for_currency;
CREATE INDEX ix_voucher_document ON voucher (document_table, document_id);
CREATE INDEX ix_voucher_company_date ON voucher (company_id, posting_date);
CREATE INDEX ix_product_search_key ON product (company_id, search_key);
CREATE UNIQUE INDEX uq_product_company_number ON product (company_id, lower(number));
CREATE INDEX ix_job_item_run_id ON job_item (run_id);
CREATE UNIQUE INDEX uq_fee_row_step ON fee_row (level_id, per_line, coalesce(currency, ''), threshold);
CREATE UNIQUE INDEX uq_letter_text_position ON letter_text (sequence_id, coalesce(level_id, 0), position);
CREATE UNIQUE INDEX uq_revenue_rule_what ON revenue_rule (company_id, coalesce(product_id, 0), coalesce(product_group_id, 0), coalesce(vat_code_id, 0));
CREATE UNIQUE INDEX uq_number_series_use_purpose ON number_series_use (company_id, purpose, coalesce(customer_group_id, 0));
CREATE UNIQUE INDEX uq_customer_company_number ON customer (company_id, lower(number));
CREATE INDEX ix_customer_party_id ON customer (party_id);
CREATE INDEX ix_customer_search_key ON customer (company_id, search_key);
CREATE UNIQUE INDEX uq_document_text_where ON document_text (company_id, document_kind, position, coalesce(customer_group_id, 0), coalesce(country_code, ''));
CREATE UNIQUE INDEX uq_posting_profile_line_who ON posting_profile_line (profile_id, coalesce(customer_id, 0), coalesce(customer_group_id, 0));
CREATE INDEX ix_aging_snapshot_customer_customer_id ON aging_snapshot_customer (customer_id);
CREATE INDEX ix_archived_document_customer ON archived_document (company_id, customer_id, date);
CREATE INDEX ix_archived_document_document ON archived_document (document_table, document_id);
CREATE INDEX ix_outgoing_message_customer_id ON outgoing_message (customer_id);
CREATE INDEX ix_outgoing_message_document ON outgoing_message (document_table, document_id);
CREATE INDEX ix_outgoing_message_sender ON outgoing_message (sent_by_id, at);
CREATE INDEX ix_legal_hold_customer_id ON legal_hold (customer_id);
CREATE INDEX ix_customer_contact_customer_id ON customer_contact (customer_id);
CREATE INDEX ix_customer_bank_account_iban ON customer_bank_account (company_id, iban);
CREATE INDEX ix_customer_bank_account_customer_id ON customer_bank_account (customer_id);
CREATE INDEX ix_customer_registration_value ON customer_registration (company_id, scheme, value);
CREATE INDEX ix_customer_registration_customer_id ON customer_registration (customer_id);
CREATE INDEX ix_block_change_customer_id ON block_change (customer_id);
CREATE INDEX ix_vat_number_check_customer_id ON vat_number_check (customer_id);
CREATE UNIQUE INDEX uq_output_profile_where ON output_profile (company_id, document_kind, coalesce(customer_id, 0));
CREATE INDEX ix_general_ledger_entry_account ON general_ledger_entry (company_id, account_id, posting_date, accounting_amount);
CREATE INDEX ix_customer_ledger_entry_document_key ON customer_ledger_entry (company_id, document_key);
CREATE UNIQUE INDEX uq_customer_ledger_entry_reference ON customer_ledger_entry (company_id, payment_reference, instalment) WHERE payment_reference is not null;
CREATE INDEX ix_customer_ledger_entry_voucher_id ON customer_ledger_entry (voucher_id);
CREATE INDEX ix_customer_ledger_entry_document_no ON customer_ledger_entry (company_id, document_no);
CREATE INDEX ix_customer_ledger_entry_apart ON customer_ledger_entry (company_id) WHERE prepayment or entry_type = 'bill_of_exchange';
CREATE INDEX ix_customer_ledger_entry_customer_id_posting_date ON customer_ledger_entry (customer_id, posting_date);
CREATE INDEX ix_recurring_assignment_template_id ON recurring_assignment (template_id);
CREATE INDEX ix_recurring_assignment_customer_id ON recurring_assignment (customer_id);
CREATE INDEX ix_journal_line_position ON journal_line (journal_id, position);
CREATE INDEX ix_output_item_status ON output_item (company_id, status);
CREATE UNIQUE INDEX uq_output_item_way ON output_item (document_table, document_id, channel, coalesce(recipient, ''));
CREATE INDEX ix_entry_collection_status ON entry_collection (company_id, status);
CREATE INDEX ix_entry_status_change_entry_id ON entry_status_change (entry_id);
CREATE INDEX ix_run_exclusion_run_id ON run_exclusion (run_id);
CREATE UNIQUE INDEX uq_collection_letter_number ON collection_letter (company_id, number) WHERE number is not null and cancels_id is null;
CREATE UNIQUE INDEX uq_collection_letter_draft ON collection_letter (company_id, customer_id, currency, level) WHERE state = 'draft';
CREATE INDEX ix_collection_letter_customer_id ON collection_letter (customer_id);
CREATE INDEX ix_collection_log_entry_entry ON collection_log_entry (entry_id, level);
CREATE INDEX ix_vat_entry_date ON vat_entry (company_id, vat_date, list_kind);
CREATE INDEX ix_vat_entry_voucher_id ON vat_entry (voucher_id);
CREATE INDEX ix_customer_entry_state_remaining ON customer_entry_state (company_id, remaining) WHERE open_until = '9999-12-31';
CREATE INDEX ix_customer_entry_state_live ON customer_entry_state (company_id, open_until, customer_id, due_date, posting_date, last_detail_on, remaining_accounting, remaining, currency);
CREATE INDEX ix_customer_entry_state_on_hold ON customer_entry_state (company_id, open_until) WHERE on_hold is not null;
CREATE INDEX ix_settlement_pair_debit_entry_id ON settlement_pair (debit_entry_id);
CREATE INDEX ix_settlement_pair_settlement_id ON settlement_pair (settlement_id);
CREATE INDEX ix_settlement_pair_credit_entry_id ON settlement_pair (credit_entry_id);
CREATE INDEX ix_entry_transfer_voucher_id ON entry_transfer (voucher_id);
CREATE INDEX ix_entry_transfer_entry_id ON entry_transfer (entry_id);
CREATE INDEX ix_sales_quotation_state ON sales_quotation (company_id, state);
CREATE INDEX ix_sales_quotation_order_account_id ON sales_quotation (order_account_id);
CREATE INDEX ix_sales_order_order_account_id ON sales_order (order_account_id);
CREATE INDEX ix_sales_order_date ON sales_order (company_id, order_date);
CREATE INDEX ix_sales_order_under_way ON sales_order (company_id, invoice_account_id) WHERE status in ('open', 'delivered');
CREATE INDEX ix_output_attempt_item_id ON output_attempt (item_id);
CREATE INDEX ix_collection_letter_line_entry_id ON collection_letter_line (entry_id);
CREATE INDEX ix_detailed_entry_entry ON detailed_entry (entry_id, posting_date, accounting_amount, amount);
CREATE INDEX ix_detailed_entry_pair_id ON detailed_entry (pair_id);
CREATE INDEX ix_detailed_entry_control ON detailed_entry (company_id, control_account_id, posting_date, accounting_amount);
CREATE INDEX ix_detailed_entry_gl_entry_id ON detailed_entry (gl_entry_id);
CREATE INDEX ix_detailed_entry_customer ON detailed_entry (customer_id, posting_date);
CREATE INDEX ix_detailed_entry_voucher_id ON detailed_entry (voucher_id);
CREATE INDEX ix_sales_order_line_original_line_id ON sales_order_line (original_line_id);
CREATE INDEX ix_picking_list_order_id ON picking_list (order_id);
CREATE INDEX ix_packing_slip_order_id ON packing_slip (order_id);
CREATE INDEX ix_packing_slip_corrects_id ON packing_slip (corrects_id);
CREATE INDEX ix_packing_slip_invoice_by ON packing_slip (company_id, invoice_by);
CREATE INDEX ix_sales_invoice_original_id ON sales_invoice (original_id);
CREATE UNIQUE INDEX uq_sales_invoice_cancels ON sales_invoice (original_id) WHERE correction_role = 'cancelling';
CREATE INDEX ix_sales_invoice_state ON sales_invoice (company_id, state, posting_date);
CREATE INDEX ix_sales_invoice_account ON sales_invoice (invoice_account_id, posting_date);
CREATE INDEX ix_sales_invoice_voucher_id ON sales_invoice (voucher_id);
CREATE UNIQUE INDEX uq_sales_invoice_corrects ON sales_invoice (original_id) WHERE correction_role = 'corrected';
CREATE INDEX ix_sales_invoice_order_id ON sales_invoice (order_id);
CREATE INDEX ix_sales_invoice_order_account_id ON sales_invoice (order_account_id);
CREATE INDEX ix_picking_list_line_order_line_id ON picking_list_line (order_line_id);
CREATE INDEX ix_packing_slip_line_order_line_id ON packing_slip_line (order_line_id);
CREATE INDEX ix_packing_slip_line_corrects_id ON packing_slip_line (corrects_id);
CREATE INDEX ix_invoice_line_order_line_id ON invoice_line (order_line_id);
CREATE INDEX ix_invoice_line_original_line_id ON invoice_line (original_line_id);
CREATE INDEX ix_document_charge_template_id ON document_charge (template_id);
CREATE INDEX ix_document_charge_quotation_id ON document_charge (quotation_id);
CREATE INDEX ix_document_charge_order_id ON document_charge (order_id);
CREATE INDEX ix_document_charge_invoice_id ON document_charge (invoice_id);
CREATE INDEX ix_accounting_distribution_template_id ON accounting_distribution (template_id);
CREATE INDEX ix_accounting_distribution_gl_entry_id ON accounting_distribution (gl_entry_id);
CREATE INDEX ix_accounting_distribution_invoice_id ON accounting_distribution (invoice_id);
CREATE INDEX ix_original_invoice_invoice_id ON original_invoice (invoice_id);
CREATE INDEX ix_prepayment_deduction_prepayment_id ON prepayment_deduction (prepayment_id);
CREATE INDEX ix_recurring_occurrence_invoice_id ON recurring_occurrence (invoice_id);
CREATE INDEX ix_recurring_occurrence_run_id ON recurring_occurrence (run_id);
CREATE INDEX ix_electronic_invoice_status ON electronic_invoice (company_id, status);
CREATE INDEX ix_invoice_line_source_order_line_id ON invoice_line_source (order_line_id);
CREATE INDEX ix_invoice_line_source_slip_line_id ON invoice_line_source (slip_line_id);
CREATE INDEX ix_commission_transaction_invoice_line_id ON commission_transaction (invoice_line_id);
CREATE INDEX ix_commission_transaction_rep_id ON commission_transaction (rep_id);
CREATE INDEX ix_electronic_invoice_event_e_invoice_id ON electronic_invoice_event (e_invoice_id);
CREATE TRIGGER guard_accounting_distribution_update before update on accounting_distribution for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: accounting_distribution'); end;
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
CREATE TRIGGER guard_block_change_update before update on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_block_change_delete before delete on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_clearing_item_update before update on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_item_delete before delete on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_match_update before update on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_clearing_match_delete before delete on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_collection_letter_update before update on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_delete before delete on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_line_update before update on collection_letter_line for each row when (select p.state from collection_letter p where p.id = OLD.letter_id) <> 'draft' or (select p.state from collection_letter p where p.id = NEW.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
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
CREATE TRIGGER guard_detailed_entry_update before update on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_detailed_entry_delete before delete on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_document_charge_update before update on document_charge for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: document_charge'); end;
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
CREATE TRIGGER guard_invoice_instalment_update before update on invoice_instalment for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_instalment_delete before delete on invoice_instalment for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_instalment_insert before insert on invoice_instalment for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_instalment'); end;
CREATE TRIGGER guard_invoice_line_update before update on invoice_line for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_line_delete before delete on invoice_line for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_line_insert before insert on invoice_line for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_line'); end;
CREATE TRIGGER guard_invoice_vat_update before update on invoice_vat for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_invoice_vat_delete before delete on invoice_vat for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_invoice_vat_insert before insert on invoice_vat for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: invoice_vat'); end;
CREATE TRIGGER guard_job_attempt_update before update on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_attempt_delete before delete on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_item_update before update on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_job_item_delete before delete on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_journal_update before update on journal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_delete before delete on journal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_line_update before update on journal_line for each row when (select p.state from journal p where p.id = OLD.journal_id) <> 'draft' or (select p.state from journal p where p.id = NEW.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_delete before delete on journal_line for each row when (select p.state from journal p where p.id = OLD.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_insert before insert on journal_line for each row when (select p.state from journal p where p.id = NEW.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_law_index_value_update before update on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_law_index_value_delete before delete on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_letter_record_update before update on letter_record for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."record" is null) begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_letter_record_delete before delete on letter_record for each row when 1 begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_order_confirmation_update before update on order_confirmation for each row when 1 begin select raise(abort, 'final rows: order_confirmation'); end;
CREATE TRIGGER guard_order_confirmation_delete before delete on order_confirmation for each row when 1 begin select raise(abort, 'final rows: order_confirmation'); end;
CREATE TRIGGER guard_original_invoice_update before update on original_invoice for each row when (select p.state from sales_invoice p where p.id = OLD.credit_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.credit_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: original_invoice'); end;
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
CREATE TRIGGER guard_picking_list_update before update on picking_list for each row when OLD.state <> 'created' begin select raise(abort, 'final rows: picking_list'); end;
CREATE TRIGGER guard_picking_list_delete before delete on picking_list for each row when OLD.state <> 'created' begin select raise(abort, 'final rows: picking_list'); end;
CREATE TRIGGER guard_picking_list_line_update before update on picking_list_line for each row when (select p.state from picking_list p where p.id = OLD.list_id) <> 'created' or (select p.state from picking_list p where p.id = NEW.list_id) <> 'created' begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_picking_list_line_delete before delete on picking_list_line for each row when (select p.state from picking_list p where p.id = OLD.list_id) <> 'created' begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_picking_list_line_insert before insert on picking_list_line for each row when (select p.state from picking_list p where p.id = NEW.list_id) <> 'created' begin select raise(abort, 'final rows: picking_list_line'); end;
CREATE TRIGGER guard_posting_request_update before update on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_posting_request_delete before delete on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_prepayment_deduction_update before update on prepayment_deduction for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') or (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_prepayment_deduction_delete before delete on prepayment_deduction for each row when (select p.state from sales_invoice p where p.id = OLD.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_prepayment_deduction_insert before insert on prepayment_deduction for each row when (select p.state from sales_invoice p where p.id = NEW.invoice_id) not in ('draft', 'in_review', 'approved') begin select raise(abort, 'final rows: prepayment_deduction'); end;
CREATE TRIGGER guard_recurrence_run_update before update on recurrence_run for each row when 1 begin select raise(abort, 'final rows: recurrence_run'); end;
CREATE TRIGGER guard_recurrence_run_delete before delete on recurrence_run for each row when 1 begin select raise(abort, 'final rows: recurrence_run'); end;
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
