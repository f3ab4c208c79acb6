/// Sales invoices: a draft that may be changed, and the final paper that never is. Making it final
/// gives the number and books it, in one deed; what it says of both parties and its lines is kept
/// as it was said. What is open follows from payments, credit notes and what was written off.
///
/// Numbers run on per year and series, `2026-0007` on the first laptop and `2026-B-0007` on the
/// second, as clients and assignments are numbered: the law allows several series, and so two
/// laptops without a network never give the same number nor leave a gap. Credit notes are numbered
/// in the same series as invoices. Start with [InvoiceService].
@NullMarked
package coop.meent.invoice;

import org.jspecify.annotations.NullMarked;
