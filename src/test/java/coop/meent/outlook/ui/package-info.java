@NullMarked
package coop.meent.outlook.ui;

import org.jspecify.annotations.NullMarked;
