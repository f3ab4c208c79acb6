@NullMarked
package coop.meent.vat.ui;

import org.jspecify.annotations.NullMarked;
