-- Credit notes that take exactly what is left of their invoice.

-- What the VAT of a rate is more than its lines come to, said on one of its lines: of a credit note
-- that takes what earlier ones left.
ALTER TABLE invoice_line ADD COLUMN vat_difference_cents INTEGER;
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (106, 16, 'vat_difference_cents', 1, NULL, 1);
