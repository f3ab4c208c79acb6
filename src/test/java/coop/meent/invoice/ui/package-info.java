@NullMarked
package coop.meent.invoice.ui;

import org.jspecify.annotations.NullMarked;
