@NullMarked
package coop.meent.assembly.ui;

import org.jspecify.annotations.NullMarked;
