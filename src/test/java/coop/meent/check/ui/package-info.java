@NullMarked
package coop.meent.check.ui;

import org.jspecify.annotations.NullMarked;
