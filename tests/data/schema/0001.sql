-- A company file as the program of version 1 made it: a Dutch company, a customer, two vouchers, and their trail.
PRAGMA application_id = 1413826353;
PRAGMA user_version = 1;
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
INSERT INTO "account" VALUES('8000','{"en": "Revenue", "nl": "Omzet", "fr": "Ventes", "de": "Umsatzerl\u00f6se"}','profit_and_loss','credit',0,1,0,NULL,NULL,31,1,1);
INSERT INTO "account" VALUES('8010','{"en": "Revenue, reduced rate", "nl": "Omzet laag tarief", "fr": "Ventes, taux r\u00e9duit", "de": "Erl\u00f6se, erm\u00e4\u00dfigter Satz"}','profit_and_loss','both',0,1,0,NULL,NULL,32,1,1);
INSERT INTO "account" VALUES('8030','{"en": "Revenue, domestic reverse charge", "nl": "Omzet binnenland verlegd", "fr": "Ventes, autoliquidation nationale", "de": "Erl\u00f6se, Reverse-Charge Inland"}','profit_and_loss','credit',0,1,0,NULL,NULL,33,1,1);
INSERT INTO "account" VALUES('8040','{"en": "Revenue, EU goods and services", "nl": "Omzet binnen de EU", "fr": "Ventes intracommunautaires", "de": "Erl\u00f6se innergemeinschaftlich"}','profit_and_loss','credit',0,1,0,NULL,NULL,34,1,1);
INSERT INTO "account" VALUES('8045','{"en": "Revenue, services in the EU", "nl": "Omzet diensten binnen de EU", "fr": "Prestations de services UE", "de": "Erl\u00f6se, Leistungen an EU-Unternehmer"}','profit_and_loss','both',0,1,0,NULL,NULL,35,1,1);
INSERT INTO "account" VALUES('8050','{"en": "Revenue, export", "nl": "Omzet uitvoer", "fr": "Ventes \u00e0 l''exportation", "de": "Erl\u00f6se Ausfuhr"}','profit_and_loss','credit',0,1,0,NULL,NULL,36,1,1);
INSERT INTO "account" VALUES('8060','{"en": "Revenue, exempt or zero-rated", "nl": "Omzet vrijgesteld of nultarief", "fr": "Ventes exon\u00e9r\u00e9es ou \u00e0 taux z\u00e9ro", "de": "Steuerfreie Erl\u00f6se"}','profit_and_loss','credit',0,1,0,NULL,NULL,37,1,1);
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
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,1);
INSERT INTO "audit_payload" VALUES('{"sha256":"174d3a6322e01e878eb6d2497e2bc7cbd3f7405878306a2a2c3d76e553d9c5da"}',NULL,2);
INSERT INTO "audit_payload" VALUES('{"sha256":"5fff8fe8d95413a6a48c69bb6f0e836390b8060f6a0d52db8db625e3303823c8"}',NULL,3);
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
INSERT INTO "audit_record" VALUES(1,'2026-03-07T12:00:00.000000Z','Anna','anna','office','0.1.0',NULL,'number_series_line.create','number_series_line',25,'','window','fc7bfa12-3487-47b1-9ef8-173e044df053',1,'36b3a57015f9d31fe21d8f61779fe058bdb3fb291687e13c0b8ee2a6866bdc86','a69d32ce740b5af4b0a8d4ad3b8c2ee023d88881dbb80159a78250fb763af3c5',1);
INSERT INTO "audit_record" VALUES(2,'2026-03-07T12:00:00.000000Z','Anna','anna','office','0.1.0',1,'voucher.post','voucher',1,'OPN-2026-000001','window','fc7bfa12-3487-47b1-9ef8-173e044df053',2,'4586af2ed516469aae761344f69e713855fa78ffc4964e05e0e0865c704983b2','2a3895d0f4444d56397163220e66f9fa7a26e1b263418a42e1f8d2182170b570',2);
INSERT INTO "audit_record" VALUES(3,'2026-03-07T12:00:00.000000Z','Anna','anna','office','0.1.0',1,'voucher.post','voucher',2,'OPN-2026-000002','window','fc7bfa12-3487-47b1-9ef8-173e044df053',3,'ead7c90a3d4aada9106c83f302d8902828b2e079e179c4a2e0c51193b4ddd839','bd479bf8cc45323d9d1c51534f49482065d6169aefc41504df29714c6e5d7ba8',3);
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
INSERT INTO "company" VALUES('MAIN','Bakker & Zoon',NULL,NULL,'','',NULL,'','','NL',NULL,NULL,NULL,NULL,'EUR','nl',NULL,NULL,NULL,NULL,NULL,NULL,'standard',NULL,NULL,NULL,1,1,1);
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
INSERT INTO "company_file" VALUES(1,'tegoed','1','2026-03-07T12:00:00.000000Z',NULL,NULL,3,0);
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
	output_channel VARCHAR(40) NOT NULL,
	e_invoice VARCHAR(40) NOT NULL,
	e_invoice_scheme VARCHAR(4),
	e_invoice_id VARCHAR(50),
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
	CONSTRAINT ck_customer_output_channel CHECK (output_channel IN ('print', 'email', 'both')),
	CONSTRAINT ck_customer_e_invoice CHECK (e_invoice IN ('paper', 'email', 'peppol_ubl', 'facturx', 'xrechnung')),
	CONSTRAINT fk_customer_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer" VALUES('10001',1,'De Vries',NULL,'de vries 10001 ',4,'business','nl','EUR',0,0,NULL,0,0,NULL,NULL,1,NULL,NULL,NULL,0,0,'none',3,NULL,NULL,1,'company','company',0,NULL,NULL,NULL,1,NULL,NULL,NULL,'print','paper',NULL,NULL,NULL,1,1,3);
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
	CONSTRAINT fk_customer_address_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_address" VALUES(1,'MAIN','invoice',NULL,'','',NULL,'','','NL',NULL,1,NULL,NULL,1,1);
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
INSERT INTO "customer_credit" VALUES(1,0,'EUR',NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,'2026-03-07',0,1,1);
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
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delivery_mode PRIMARY KEY (id),
	CONSTRAINT uq_delivery_mode_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_delivery_mode_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
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
INSERT INTO "detailed_entry" VALUES(1,1,'initial','2026-03-07',12100,12100,6,1,1,NULL,NULL,NULL,'2026-03-07T12:00:00.000000Z',1,1,1);
INSERT INTO "detailed_entry" VALUES(2,1,'initial','2026-03-07',5000,5000,6,2,3,NULL,NULL,NULL,'2026-03-07T12:00:00.000000Z',1,2,1);
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
INSERT INTO "fiscal_calendar" VALUES('MAIN','{"en": "Bakker & Zoon", "nl": "Bakker & Zoon", "fr": "Bakker & Zoon", "de": "Bakker & Zoon"}',1,1);
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
INSERT INTO "letter_text" VALUES(1,1,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',4);
INSERT INTO "letter_text" VALUES(1,1,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',5);
INSERT INTO "letter_text" VALUES(1,2,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',6);
INSERT INTO "letter_text" VALUES(1,2,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',7);
INSERT INTO "letter_text" VALUES(1,2,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',8);
INSERT INTO "letter_text" VALUES(1,2,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',9);
INSERT INTO "letter_text" VALUES(1,2,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',10);
INSERT INTO "letter_text" VALUES(1,3,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',11);
INSERT INTO "letter_text" VALUES(1,3,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',12);
INSERT INTO "letter_text" VALUES(1,3,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',13);
INSERT INTO "letter_text" VALUES(1,3,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',14);
INSERT INTO "letter_text" VALUES(1,3,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',15);
INSERT INTO "letter_text" VALUES(2,4,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',16);
INSERT INTO "letter_text" VALUES(2,4,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',17);
INSERT INTO "letter_text" VALUES(2,4,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',18);
INSERT INTO "letter_text" VALUES(2,4,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',19);
INSERT INTO "letter_text" VALUES(2,4,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',20);
INSERT INTO "letter_text" VALUES(2,5,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',21);
INSERT INTO "letter_text" VALUES(2,5,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',22);
INSERT INTO "letter_text" VALUES(2,5,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',23);
INSERT INTO "letter_text" VALUES(2,5,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',24);
INSERT INTO "letter_text" VALUES(2,5,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',25);
INSERT INTO "letter_text" VALUES(2,6,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',26);
INSERT INTO "letter_text" VALUES(2,6,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',27);
INSERT INTO "letter_text" VALUES(2,6,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',28);
INSERT INTO "letter_text" VALUES(2,6,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',29);
INSERT INTO "letter_text" VALUES(2,6,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',30);
INSERT INTO "letter_text" VALUES(3,7,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',31);
INSERT INTO "letter_text" VALUES(3,7,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',32);
INSERT INTO "letter_text" VALUES(3,7,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',33);
INSERT INTO "letter_text" VALUES(3,7,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',34);
INSERT INTO "letter_text" VALUES(3,7,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',35);
INSERT INTO "letter_text" VALUES(3,8,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',36);
INSERT INTO "letter_text" VALUES(3,8,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',37);
INSERT INTO "letter_text" VALUES(3,8,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',38);
INSERT INTO "letter_text" VALUES(3,8,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',39);
INSERT INTO "letter_text" VALUES(3,8,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',40);
INSERT INTO "letter_text" VALUES(3,9,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',41);
INSERT INTO "letter_text" VALUES(3,9,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',42);
INSERT INTO "letter_text" VALUES(3,9,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',43);
INSERT INTO "letter_text" VALUES(3,9,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',44);
INSERT INTO "letter_text" VALUES(3,9,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',45);
INSERT INTO "letter_text" VALUES(4,10,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',46);
INSERT INTO "letter_text" VALUES(4,10,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',47);
INSERT INTO "letter_text" VALUES(4,10,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',48);
INSERT INTO "letter_text" VALUES(4,10,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',49);
INSERT INTO "letter_text" VALUES(4,10,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',50);
INSERT INTO "letter_text" VALUES(4,11,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',51);
INSERT INTO "letter_text" VALUES(4,11,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',52);
INSERT INTO "letter_text" VALUES(4,11,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',53);
INSERT INTO "letter_text" VALUES(4,11,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',54);
INSERT INTO "letter_text" VALUES(4,11,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',55);
INSERT INTO "letter_text" VALUES(4,12,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',56);
INSERT INTO "letter_text" VALUES(4,12,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',57);
INSERT INTO "letter_text" VALUES(4,12,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',58);
INSERT INTO "letter_text" VALUES(4,12,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',59);
INSERT INTO "letter_text" VALUES(4,12,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',60);
INSERT INTO "letter_text" VALUES(5,13,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',61);
INSERT INTO "letter_text" VALUES(5,13,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',62);
INSERT INTO "letter_text" VALUES(5,13,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',63);
INSERT INTO "letter_text" VALUES(5,13,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',64);
INSERT INTO "letter_text" VALUES(5,13,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',65);
INSERT INTO "letter_text" VALUES(5,14,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',66);
INSERT INTO "letter_text" VALUES(5,14,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',67);
INSERT INTO "letter_text" VALUES(5,14,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',68);
INSERT INTO "letter_text" VALUES(5,14,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',69);
INSERT INTO "letter_text" VALUES(5,14,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',70);
INSERT INTO "letter_text" VALUES(5,15,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',71);
INSERT INTO "letter_text" VALUES(5,15,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',72);
INSERT INTO "letter_text" VALUES(5,15,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',73);
INSERT INTO "letter_text" VALUES(5,15,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',74);
INSERT INTO "letter_text" VALUES(5,15,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',75);
INSERT INTO "letter_text" VALUES(6,16,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',76);
INSERT INTO "letter_text" VALUES(6,16,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',77);
INSERT INTO "letter_text" VALUES(6,16,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',78);
INSERT INTO "letter_text" VALUES(6,16,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',79);
INSERT INTO "letter_text" VALUES(6,16,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',80);
INSERT INTO "letter_text" VALUES(6,17,'subject','{"en": "Reminder before collection costs", "nl": "Aanmaning v\u00f3\u00f3r incassokosten", "fr": "Relance avant frais de recouvrement", "de": "Mahnung vor Inkassokosten"}',81);
INSERT INTO "letter_text" VALUES(6,17,'beginning','{"en": "We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}", "nl": "Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}", "fr": "Nous n\u2019avons pas re\u00e7u votre r\u00e8glement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les int\u00e9r\u00eats l\u00e9gaux, **{collection_costs}** de frais de recouvrement.{vat_clause}", "de": "Ihre Zahlung der unten aufgef\u00fchrten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von f\u00fcnfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}"}',82);
INSERT INTO "letter_text" VALUES(6,17,'ending','{"en": "If you cannot pay at once, please call us to agree on a payment plan.", "nl": "Kunt u niet in \u00e9\u00e9n keer betalen? Bel ons dan om een regeling af te spreken.", "fr": "Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d\u2019un \u00e9chelonnement.", "de": "Wenn Sie nicht auf einmal zahlen k\u00f6nnen, rufen Sie uns bitte an, damit wir Raten vereinbaren."}',83);
INSERT INTO "letter_text" VALUES(6,17,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',84);
INSERT INTO "letter_text" VALUES(6,17,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',85);
INSERT INTO "letter_text" VALUES(6,18,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',86);
INSERT INTO "letter_text" VALUES(6,18,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',87);
INSERT INTO "letter_text" VALUES(6,18,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',88);
INSERT INTO "letter_text" VALUES(6,18,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',89);
INSERT INTO "letter_text" VALUES(6,18,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',90);
INSERT INTO "letter_text" VALUES(7,19,'subject','{"en": "First reminder, free of charge", "nl": "Eerste herinnering, kosteloos", "fr": "Premier rappel, sans frais", "de": "Erste Mahnung, kostenlos"}',91);
INSERT INTO "letter_text" VALUES(7,19,'beginning','{"en": "The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}", "nl": "De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen v\u00f3\u00f3r **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}", "fr": "Les postes ci-dessous sont \u00e9chus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} \u00c0 partir de cette date, une indemnit\u00e9 de {damages} sera due.{/damages}{?rate_text} \u00c0 partir de cette date, des int\u00e9r\u00eats de {rate_text} seront dus.{/rate_text}", "de": "die unten aufgef\u00fchrten Posten sind f\u00e4llig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz f\u00e4llig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} f\u00e4llig.{/rate_text}"}',92);
INSERT INTO "letter_text" VALUES(7,19,'ending','{"en": "Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.", "nl": "Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel.", "fr": "Cr\u00e9ancier\u00a0: {company_name}, num\u00e9ro d\u2019entreprise {company_number}. Le tableau indique ce qui a \u00e9t\u00e9 fourni et la date d\u2019\u00e9ch\u00e9ance de chaque montant.", "de": "Gl\u00e4ubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag f\u00e4llig war."}',93);
INSERT INTO "letter_text" VALUES(7,19,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',94);
INSERT INTO "letter_text" VALUES(7,19,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',95);
INSERT INTO "letter_text" VALUES(7,20,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',96);
INSERT INTO "letter_text" VALUES(7,20,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',97);
INSERT INTO "letter_text" VALUES(7,20,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',98);
INSERT INTO "letter_text" VALUES(7,20,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',99);
INSERT INTO "letter_text" VALUES(7,20,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',100);
INSERT INTO "letter_text" VALUES(7,21,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',101);
INSERT INTO "letter_text" VALUES(7,21,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',102);
INSERT INTO "letter_text" VALUES(7,21,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',103);
INSERT INTO "letter_text" VALUES(7,21,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',104);
INSERT INTO "letter_text" VALUES(7,21,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',105);
INSERT INTO "letter_text" VALUES(8,22,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',106);
INSERT INTO "letter_text" VALUES(8,22,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',107);
INSERT INTO "letter_text" VALUES(8,22,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',108);
INSERT INTO "letter_text" VALUES(8,22,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',109);
INSERT INTO "letter_text" VALUES(8,22,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',110);
INSERT INTO "letter_text" VALUES(8,23,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',111);
INSERT INTO "letter_text" VALUES(8,23,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',112);
INSERT INTO "letter_text" VALUES(8,23,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',113);
INSERT INTO "letter_text" VALUES(8,23,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',114);
INSERT INTO "letter_text" VALUES(8,23,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',115);
INSERT INTO "letter_text" VALUES(8,24,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',116);
INSERT INTO "letter_text" VALUES(8,24,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',117);
INSERT INTO "letter_text" VALUES(8,24,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',118);
INSERT INTO "letter_text" VALUES(8,24,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',119);
INSERT INTO "letter_text" VALUES(8,24,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',120);
INSERT INTO "letter_text" VALUES(9,25,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',121);
INSERT INTO "letter_text" VALUES(9,25,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',122);
INSERT INTO "letter_text" VALUES(9,25,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',123);
INSERT INTO "letter_text" VALUES(9,25,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',124);
INSERT INTO "letter_text" VALUES(9,25,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',125);
INSERT INTO "letter_text" VALUES(9,26,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',126);
INSERT INTO "letter_text" VALUES(9,26,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',127);
INSERT INTO "letter_text" VALUES(9,26,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',128);
INSERT INTO "letter_text" VALUES(9,26,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',129);
INSERT INTO "letter_text" VALUES(9,26,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',130);
INSERT INTO "letter_text" VALUES(9,27,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',131);
INSERT INTO "letter_text" VALUES(9,27,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',132);
INSERT INTO "letter_text" VALUES(9,27,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',133);
INSERT INTO "letter_text" VALUES(9,27,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',134);
INSERT INTO "letter_text" VALUES(9,27,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',135);
INSERT INTO "letter_text" VALUES(10,28,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',136);
INSERT INTO "letter_text" VALUES(10,28,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',137);
INSERT INTO "letter_text" VALUES(10,28,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',138);
INSERT INTO "letter_text" VALUES(10,28,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',139);
INSERT INTO "letter_text" VALUES(10,28,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',140);
INSERT INTO "letter_text" VALUES(10,29,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',141);
INSERT INTO "letter_text" VALUES(10,29,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',142);
INSERT INTO "letter_text" VALUES(10,29,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',143);
INSERT INTO "letter_text" VALUES(10,29,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',144);
INSERT INTO "letter_text" VALUES(10,29,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',145);
INSERT INTO "letter_text" VALUES(10,30,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',146);
INSERT INTO "letter_text" VALUES(10,30,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',147);
INSERT INTO "letter_text" VALUES(10,30,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',148);
INSERT INTO "letter_text" VALUES(10,30,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',149);
INSERT INTO "letter_text" VALUES(10,30,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',150);
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
INSERT INTO "number_series_line" VALUES(1,'1900-01-01','{N:5}',10001,99999999,NULL,10001,0,'2026-03-07',1);
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
INSERT INTO "number_series_line" VALUES(21,'2026-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,2,0,'2026-03-07',25);
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
CREATE TABLE role (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_role PRIMARY KEY (id),
	CONSTRAINT uq_role_code UNIQUE (code)
);
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
INSERT INTO "voucher" VALUES(25,'OPN-2026-000001','OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-07T12:00:00.000000Z',1,1);
INSERT INTO "voucher" VALUES(25,'OPN-2026-000002','OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-07T12:00:00.000000Z',2,1);
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
CREATE INDEX ix_aging_snapshot_definition ON aging_snapshot (company_id, definition_id, id);
CREATE UNIQUE INDEX uq_role_account_company_role_currency ON role_account (company_id, role, coalesce(currency, ''));
CREATE UNIQUE INDEX uq_company_bank_account_default ON company_bank_account (company_id, currency) WHERE default_for_currency;
CREATE INDEX ix_job_item_run_id ON job_item (run_id);
CREATE INDEX ix_voucher_document ON voucher (document_table, document_id);
CREATE INDEX ix_voucher_company_date ON voucher (company_id, posting_date);
CREATE UNIQUE INDEX uq_fee_row_step ON fee_row (level_id, per_line, coalesce(currency, ''), threshold);
CREATE UNIQUE INDEX uq_letter_text_position ON letter_text (sequence_id, coalesce(level_id, 0), position);
CREATE UNIQUE INDEX uq_number_series_use_purpose ON number_series_use (company_id, purpose, coalesce(customer_group_id, 0));
CREATE INDEX ix_customer_party_id ON customer (party_id);
CREATE INDEX ix_customer_search_key ON customer (company_id, search_key);
CREATE UNIQUE INDEX uq_customer_company_number ON customer (company_id, lower(number));
CREATE UNIQUE INDEX uq_posting_profile_line_who ON posting_profile_line (profile_id, coalesce(customer_id, 0), coalesce(customer_group_id, 0));
CREATE INDEX ix_aging_snapshot_customer_customer_id ON aging_snapshot_customer (customer_id);
CREATE INDEX ix_archived_document_document ON archived_document (document_table, document_id);
CREATE INDEX ix_archived_document_customer ON archived_document (company_id, customer_id, date);
CREATE INDEX ix_legal_hold_customer_id ON legal_hold (customer_id);
CREATE INDEX ix_customer_contact_customer_id ON customer_contact (customer_id);
CREATE INDEX ix_customer_bank_account_iban ON customer_bank_account (company_id, iban);
CREATE INDEX ix_customer_bank_account_customer_id ON customer_bank_account (customer_id);
CREATE INDEX ix_customer_registration_value ON customer_registration (company_id, scheme, value);
CREATE INDEX ix_customer_registration_customer_id ON customer_registration (customer_id);
CREATE INDEX ix_block_change_customer_id ON block_change (customer_id);
CREATE INDEX ix_vat_number_check_customer_id ON vat_number_check (customer_id);
CREATE INDEX ix_general_ledger_entry_account ON general_ledger_entry (company_id, account_id, posting_date, accounting_amount);
CREATE INDEX ix_customer_ledger_entry_document_no ON customer_ledger_entry (company_id, document_no);
CREATE INDEX ix_customer_ledger_entry_apart ON customer_ledger_entry (company_id) WHERE prepayment or entry_type = 'bill_of_exchange';
CREATE INDEX ix_customer_ledger_entry_customer_id_posting_date ON customer_ledger_entry (customer_id, posting_date);
CREATE INDEX ix_customer_ledger_entry_document_key ON customer_ledger_entry (company_id, document_key);
CREATE INDEX ix_customer_ledger_entry_voucher_id ON customer_ledger_entry (voucher_id);
CREATE UNIQUE INDEX uq_customer_ledger_entry_reference ON customer_ledger_entry (company_id, payment_reference, instalment) WHERE payment_reference is not null;
CREATE INDEX ix_output_item_status ON output_item (company_id, status);
CREATE UNIQUE INDEX uq_output_item_way ON output_item (document_table, document_id, channel, coalesce(recipient, ''));
CREATE INDEX ix_entry_collection_status ON entry_collection (company_id, status);
CREATE INDEX ix_entry_status_change_entry_id ON entry_status_change (entry_id);
CREATE INDEX ix_run_exclusion_run_id ON run_exclusion (run_id);
CREATE UNIQUE INDEX uq_collection_letter_draft ON collection_letter (company_id, customer_id, currency, level) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_collection_letter_number ON collection_letter (company_id, number) WHERE number is not null and cancels_id is null;
CREATE INDEX ix_collection_letter_customer_id ON collection_letter (customer_id);
CREATE INDEX ix_collection_log_entry_entry ON collection_log_entry (entry_id, level);
CREATE INDEX ix_vat_entry_voucher_id ON vat_entry (voucher_id);
CREATE INDEX ix_vat_entry_date ON vat_entry (company_id, vat_date, list_kind);
CREATE INDEX ix_customer_entry_state_remaining ON customer_entry_state (company_id, remaining) WHERE open_until = '9999-12-31';
CREATE INDEX ix_customer_entry_state_live ON customer_entry_state (company_id, open_until, customer_id, due_date, posting_date, last_detail_on, remaining_accounting, remaining, currency);
CREATE INDEX ix_customer_entry_state_on_hold ON customer_entry_state (company_id, open_until) WHERE on_hold is not null;
CREATE INDEX ix_settlement_pair_settlement_id ON settlement_pair (settlement_id);
CREATE INDEX ix_settlement_pair_credit_entry_id ON settlement_pair (credit_entry_id);
CREATE INDEX ix_settlement_pair_debit_entry_id ON settlement_pair (debit_entry_id);
CREATE INDEX ix_output_attempt_item_id ON output_attempt (item_id);
CREATE INDEX ix_collection_letter_line_entry_id ON collection_letter_line (entry_id);
CREATE INDEX ix_detailed_entry_entry ON detailed_entry (entry_id, posting_date, accounting_amount, amount);
CREATE INDEX ix_detailed_entry_pair_id ON detailed_entry (pair_id);
CREATE INDEX ix_detailed_entry_voucher_id ON detailed_entry (voucher_id);
CREATE INDEX ix_detailed_entry_customer ON detailed_entry (customer_id, posting_date);
CREATE INDEX ix_detailed_entry_gl_entry_id ON detailed_entry (gl_entry_id);
CREATE INDEX ix_detailed_entry_control ON detailed_entry (company_id, control_account_id, posting_date, accounting_amount);
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
CREATE TRIGGER guard_customer_ledger_entry_update before update on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_ledger_entry_delete before delete on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_merge_update before update on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_customer_merge_delete before delete on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_detailed_entry_update before update on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_detailed_entry_delete before delete on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_document_party_update before update on document_party for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."name" is null and NEW."lines" is null and NEW."vat_number" is null and NEW."contact" is null) begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_document_party_delete before delete on document_party for each row when 1 begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_entry_status_change_update before update on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_entry_status_change_delete before delete on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_erasure_record_update before update on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_erasure_record_delete before delete on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_exchange_rate_update before update on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_exchange_rate_delete before delete on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_general_ledger_entry_update before update on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_general_ledger_entry_delete before delete on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_import_run_update before update on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_import_run_delete before delete on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_job_attempt_update before update on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_attempt_delete before delete on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_item_update before update on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_job_item_delete before delete on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_law_index_value_update before update on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_law_index_value_delete before delete on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_letter_record_update before update on letter_record for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."record" is null) begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_letter_record_delete before delete on letter_record for each row when 1 begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_output_attempt_update before update on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_output_attempt_delete before delete on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_posting_request_update before update on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_posting_request_delete before delete on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_run_exclusion_update before update on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
CREATE TRIGGER guard_run_exclusion_delete before delete on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
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
CREATE TRIGGER guard_audit_anchor_update before update on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_anchor_delete before delete on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_payload_update before update on audit_payload for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."content" is null) begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_payload_delete before delete on audit_payload for each row when 1 begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_record_update before update on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
CREATE TRIGGER guard_audit_record_delete before delete on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
COMMIT;
