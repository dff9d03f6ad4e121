using System.Globalization;

namespace LearningCycles.Fuzz.Making;

/// <summary>Makes rules of recurrence: mostly sensible, some forbidden, some nonsense.</summary>
internal static class RuleGrammar
{
    private static readonly string[] Frequencies =
    [
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "YEARLY",
        "HOURLY",
        "MINUTELY",
        "SECONDLY",
        "weekly",
        "FORTNIGHTLY",
        "",
    ];

    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU", "su", "XX", ""];

    private static readonly Func<Dice, string>[] Parts =
    [
        dice => "INTERVAL=" + Number(dice, 1, dice.Chance(80) ? 5 : 100_000),
        dice => "COUNT=" + Number(dice, 1, dice.Chance(80) ? 30 : 999_999_999),
        dice => "UNTIL=" + Moment(dice),
        dice => "BYDAY=" + List(dice, 8, Day),
        dice => "BYMONTHDAY=" + List(dice, 8, d => Signed(d, 31)),
        dice => "BYYEARDAY=" + List(dice, 8, d => Signed(d, 366)),
        dice => "BYWEEKNO=" + List(dice, 8, d => Signed(d, 53)),
        dice => "BYMONTH=" + List(dice, 8, d => Number(d, 1, 12)),
        dice => "BYSETPOS=" + List(dice, 4, d => Signed(d, d.Chance(80) ? 5 : 366)),
        dice => "BYHOUR=" + List(dice, 10, d => Number(d, 0, 23)),
        dice => "BYMINUTE=" + List(dice, 10, d => Number(d, 0, 59)),
        dice => "BYSECOND=" + List(dice, 10, d => Number(d, 0, 60)),
        dice => "WKST=" + dice.One(Days),
        dice => "X-OWN=" + Number(dice, 0, 9),
        dice => dice.One(["RSCALE=GREGORIAN", "SKIP=FORWARD", "FREQ=DAILY", ";", "=", "BYEASTER=0", " COUNT = 3 "]),
    ];

    /// <summary>The value of an RRULE.</summary>
    internal static string Rule(Dice dice)
    {
        var parts = new List<string> { "FREQ=" + dice.One(Frequencies) };
        for (var left = dice.Below(6); left > 0; left--)
            parts.Insert(dice.Chance(90) ? parts.Count : 0, dice.One(Parts)(dice));
        return string.Join(';', parts);
    }

    /// <summary>The value of a DATE or DATE-TIME, mostly one of the school year 2026-27.</summary>
    internal static string Moment(Dice dice)
    {
        if (dice.Chance(6))
            return dice.One(Odd);
        var year = dice.Chance(88) ? dice.Between(2026, 2027) : dice.Between(0, 9999);
        var date = Text(year, 4) + Text(dice.Between(1, 12), 2) + Text(dice.Between(1, dice.Chance(95) ? 28 : 31), 2);
        if (dice.Chance(35))
            return date;
        var time = Text(dice.Between(0, 23), 2) + Text(dice.Below(12) * 5, 2) + "00";
        return date + "T" + time + (dice.Chance(40) ? "Z" : "");
    }

    private static readonly string[] Odd =
    [
        "00000101",
        "00010101",
        "99981231T235959Z",
        "99991231",
        "20260230",
        "20261101T013000",
        "20270314T023000",
        "20261231T235960Z",
        "20261231T240000",
        "2026-09-07",
        "20260907T09",
        "",
        "T",
        "9",
    ];

    private static string Day(Dice dice) =>
        (
            dice.Chance(60) ? ""
            : dice.Chance(80) ? Signed(dice, 5)
            : Signed(dice, 60)
        ) + dice.One(Days);

    private static string List(Dice dice, int most, Func<Dice, string> one) =>
        string.Join(',', Enumerable.Range(0, dice.Few(most)).Select(_ => one(dice)));

    private static string Signed(Dice dice, int most) => (dice.Chance(35) ? "-" : "") + Number(dice, 1, most);

    private static string Number(Dice dice, int from, int to) =>
        dice.Chance(4) ? dice.One(Dialect.Numbers) : dice.Between(from, to).ToString(CultureInfo.InvariantCulture);

    private static string Text(int number, int digits) => number.ToString("D" + digits, CultureInfo.InvariantCulture);
}
