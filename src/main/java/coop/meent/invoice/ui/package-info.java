/// Invoices in the window: the list, one paper, a draft being filled in. Start with [InvoicePages].
@NullMarked
package coop.meent.invoice.ui;

import org.jspecify.annotations.NullMarked;
