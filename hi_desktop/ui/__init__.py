"""The window. Asks the services and nobody behind them."""
