@NullMarked
package coop.meent.sister.ui;

import org.jspecify.annotations.NullMarked;
