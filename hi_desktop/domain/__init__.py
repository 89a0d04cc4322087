"""The rules: working days, deadlines, answers, referrals. Standard library only, no clock."""
