/// Dutch VAT: the codes a line of an entry can bear, the rates with the dates they hold from, and
/// what a line with a code becomes: a net line and the VAT on its own account. Codes and rates are
/// data, `vat-codes.tsv` and `vat-rates.tsv`. A posting keeps the letters of its code, the VAT line
/// those of the line it came from; by the account of each [VatCode#part] tells them apart, so that
/// a return can be made of postings alone. Start with [VatCodes] and [VatLines].
@NullMarked
package coop.meent.vat;

import org.jspecify.annotations.NullMarked;
