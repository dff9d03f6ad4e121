using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>Changes a CSV file by its rows and cells, so that it stays a table and only its meaning goes wrong.</summary>
internal static class TableRows
{
    private static readonly string[] Cells =
    [
        "",
        " ",
        "x",
        "\"\"",
        "\"a,b\"",
        "\"a\nb\"",
        "\"a\"\"b\"",
        "\"never closed",
        "tobedeleted",
        "active",
        "true",
        "2026-02-30",
        "2026-09-07",
        "9999-12-31",
        "0001-01-01",
        "2026-09-07T00:00:00.000Z",
        "teacher",
        "administrator",
        "student",
        "school",
        "district",
        "primary",
        "bulk",
        "delta",
        "absent",
        "1.2",
        "\u0130\u0131\u00DF",
        "=cmd|' /C calc'!A0",
    ];

    /// <summary>The file with one change or a few.</summary>
    internal static byte[] Of(byte[] file, Dice dice)
    {
        var rows = Encoding.UTF8.GetString(file).Split('\n').Select(row => row.Split(',').ToList()).ToList();
        for (var left = dice.Few(6); left > 0; left--)
            Change(rows, dice);
        return Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row))));
    }

    private static void Change(List<List<string>> rows, Dice dice)
    {
        var row = dice.One(rows);
        var cell = dice.Below(row.Count);
        var other = dice.One(rows);
        switch (dice.Below(11))
        {
            case 0 or 1 or 2:
                row[cell] = dice.Chance(20) ? dice.One(Dialect.Numbers) : dice.One(Cells);
                break;
            case 3:
                // Another row's value of the same column: a reference to something else, or an id that is taken.
                row[cell] = other[Math.Min(cell, other.Count - 1)];
                break;
            case 4:
                row[cell] = dice.One(other);
                break;
            case 5:
                var times = dice.Chance(10) ? dice.Between(50, 1000) : dice.Few(4);
                rows.AddRange(Enumerable.Range(0, times).Select(_ => row.ToList()));
                break;
            case 6:
                foreach (var one in rows.Where(one => one.Count > cell + 1))
                    one.RemoveAt(cell);
                break;
            case 7:
                row.Insert(cell, dice.One(Cells));
                break;
            case 8 when row.Count > 1:
                row.RemoveAt(cell);
                break;
            case 9 when rows.Count > 1:
                rows.Remove(row);
                break;
            default:
                (row[cell], row[0]) = (row[0], row[cell]);
                break;
        }
    }
}
