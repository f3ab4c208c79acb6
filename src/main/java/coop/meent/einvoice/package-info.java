/// Invoices as they travel: one model of an invoice, a credit note and their self-billed kin, one
/// calculator that booking, paper and file share, UBL out and in, what is missing before an invoice
/// may go out, and the square that a banking app reads.
///
/// Rules: amounts are whole cents; a line is quantity times price, half up and away from zero; VAT
/// is computed per category and rate on the sum of the lines, never line by line, since that is
/// what EN 16931 (BR-CO-17) checks. What is written keeps the official rule sets, which judge it in
/// tests; what is read is taken as it stands and what does not add up is named. Nothing here knows
/// a file of ours, a book or a screen. Start with [EInvoice] and [Calculator]; then [UblWriter],
/// [UblFile], [Precheck] and [EpcQr].
@NullMarked
package coop.meent.einvoice;

import org.jspecify.annotations.NullMarked;
