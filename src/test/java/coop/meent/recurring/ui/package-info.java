@NullMarked
package coop.meent.recurring.ui;

import org.jspecify.annotations.NullMarked;
