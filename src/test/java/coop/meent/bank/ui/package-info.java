@NullMarked
package coop.meent.bank.ui;

import org.jspecify.annotations.NullMarked;
