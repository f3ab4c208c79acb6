@NullMarked
package coop.meent.ledger.ui;

import org.jspecify.annotations.NullMarked;
