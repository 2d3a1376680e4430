import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/shell/shell.css';
import '../../components/controls/controls.css';
import '../../components/forms/forms.css';
import '../../components/money/money.css';
import '../../components/cart/cart.css';
import '../../components/ordering/ordering.css';
