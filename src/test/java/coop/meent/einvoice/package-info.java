/// Tests of invoices as they travel, judged by the official rule sets of EN 16931, Peppol and
/// NLCIUS, which nobody here wrote.
@NullMarked
package coop.meent.einvoice;

import org.jspecify.annotations.NullMarked;
