/// VAT in the window: a section of the books with the return of a period, its lines, the sales list
/// and the deeds of filing; and what of it waits on Home. Start with [VatPage].
@NullMarked
package coop.meent.vat.ui;

import org.jspecify.annotations.NullMarked;
