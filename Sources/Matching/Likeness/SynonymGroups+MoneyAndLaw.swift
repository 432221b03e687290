extension SynonymGroups {
  /// Words of money, law and police.
  static let moneyAndLaw = """
    cost, price, charge, fee, rate, much, how much, pay, expense, worth
    price, cost, value, worth, quote
    fee, charge, cost, commission, rate, extra charge, surcharge, charged
    charge, charged, bill, fee, debit, billed
    bill, invoice, charge, statement, account
    pay, payment, settle, paid
    payment, transaction, pay, transfer, purchase
    transaction, payment, purchase, transfer, charge, spending
    spend, spending, spent, expenditure, outgoing
    expense, cost, spending, outgoing, expenditure
    money, cash, funds, fund, dosh, dough, quid, balance
    balance, amount, money, funds, left, remaining
    account, balance, bank
    bank, branch, banking
    bank, account, savings, current, checking
    deposit, pay in, paid in, add, top, load, credit
    withdraw, withdrawal, take out, took out, cash out, atm, cashpoint, cash
    atm, cashpoint, cash machine, withdrawal, machine
    cash, notes, coins, money, change
    card, debit, credit, visa, mastercard, plastic, bankcard
    pin, passcode, password, code, number
    password, passcode, pin, login, code
    login, log in, log on, sign in, access
    logout, log out, sign out
    access, enter, login, reach, open
    transfer, send, wire, move, remit, remittance
    top up, topup, load, add, refill, recharge, fund
    limit, maximum, cap, allowance
    debt, owe, owing, arrears, borrow, loan
    owe, due, debt, outstanding
    due, owe, deadline, payable
    overdue, late, missed, outstanding
    loan, borrow, credit, mortgage, finance
    mortgage, home loan, house
    interest, rate, apr, percentage
    rate, percentage, percent, ratio
    exchange, currency, convert, rate, foreign
    currency, money, pound, dollar, euro
    invest, investment, stock, share, portfolio, pension
    stock, share, market, investment, shares
    pension, retirement, retire, superannuation
    tax, hmrc, irs, revenue, taxes, vat
    income, salary, wage, pay, earnings, paycheck, paycheque, payslip, earn, wages
    salary, wage, pay, income, paid
    earn, income, make, paid
    raise, pay rise, increase
    bonus, reward, extra
    reward, points, bonus, cashback, loyalty, perk
    discount, offer, deal, voucher, coupon, promotion, reduced
    budget, spending, allowance, finances
    credit, score, rating, history
    score, rating, points
    rating, rate, review, score, stars
    review, rating, feedback, comment
    insurance, insure, cover, policy, premium, coverage
    claim, compensation, insurance
    fraud, scam, con, fraudulent, hacked, hacker, fake, suspicious, unauthorised, unauthorized, swindle, compromised
    fake, counterfeit, bogus, false, phoney
    safe, secure, safety, security, protected
    danger, dangerous, unsafe, risk, risky, hazard
    risk, danger, hazard, chance
    crime, criminal, offence, illegal
    illegal, unlawful, law, criminal, forbidden
    legal, law, lawful, allowed, rights
    police, cop, officer, constable, copper, feds, law
    arrest, arrested, nicked, custody, detained, caught
    court, judge, trial, hearing
    lawyer, solicitor, barrister, legal, attorney
    prison, jail, inside
    fine, penalty, ticket
    report, complain, flag, tell police, notify
    complain, complaint, grievance, unhappy, dissatisfied
    attack, assault, hit, beat, punch, strike, slap, violence, abuse
    abuse, abusive, violent, control, hurt
    threat, threaten, blackmail, intimidate
    rape, assault, force, consent
    stalk, follow, harass, harassment
    bully, harass, torment, tease
    """
}
