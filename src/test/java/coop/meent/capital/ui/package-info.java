@NullMarked
package coop.meent.capital.ui;

import org.jspecify.annotations.NullMarked;
