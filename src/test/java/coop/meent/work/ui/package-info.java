@NullMarked
package coop.meent.work.ui;

import org.jspecify.annotations.NullMarked;
