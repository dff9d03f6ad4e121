using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Makes calendars and texts at random, the nasty ones more often than life does.</summary>
internal static partial class IcsCases
{
    private static readonly string[] Pieces =
    [
        "Coaching 1:1",
        " ",
        "\t",
        "\r\n",
        "\n",
        "\r",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\ud83c\udf89",
        "\ud83c",
        "\udf89",
        "👩🏽‍🏫",
        "学習サイクル",
        "اجتماع المتابعة",
        "é",
        "\uFEFF",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        "\"",
        "^n",
        "\r\nBEGIN:VEVENT\r\n",
        "\nEND:VCALENDAR\n",
        "\r\n ",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ];

    private static readonly string[] Zones =
    [
        "America/Denver",
        "America/Phoenix",
        "Europe/Berlin",
        "Australia/Sydney",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "America/St_Johns",
        "UTC",
    ];

    /// <summary>Any text: pieces that have broken writers before, and any characters at all.</summary>
    internal static Gen<string> Text { get; } =
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(parts => string.Concat(parts)),
            Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(characters => new string(characters))
        );

    private static Gen<string> CleanValue { get; } =
        Text.Select(text => new string([
                .. text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029')),
            ]))
            .Select(text => text.Length == 0 ? "1" : text);

    private static Gen<string> Name { get; } = Gen.Elements("X-COLOR", "X-HOST-ID", "COMMENT", "RELATED-TO", "X-1");

    private static Gen<ValueList<IcsParameter>> Parameters { get; } =
        (
            from name in Gen.Elements("LANGUAGE", "X-P", "CN")
            from values in CleanValue.Select(v => v.Replace("\n", "", StringComparison.Ordinal)).NonEmptyListOf()
            select new IcsParameter(name, values.Take(3).ToValueList())
        )
            .ListOf()
            .Select(list => list.Take(2).ToValueList());

    internal static Gen<IcsProperty> Property { get; } =
        from name in Name
        from parameters in Parameters
        from value in CleanValue
        select new IcsProperty(name, parameters, value);

    private static Gen<IcsComponent> Component { get; } =
        from name in Gen.Elements("VALARM", "VJOURNAL", "X-THING")
        from properties in Property.ListOf()
        from inner in Gen.Elements<ValueList<IcsComponent>>([], [new("X-INNER", [new("X-A", "1")], [])])
        select new IcsComponent(name, properties.Take(2).ToValueList(), inner);

    private static Gen<(IcsTime Start, IcsTime? End)> Times { get; } =
        from kind in Gen.Choose(0, 3)
        from day in Gen.Choose(0, 20000)
        from second in Gen.Choose(0, 86399)
        from length in Gen.Choose(0, 200000)
        from zone in Gen.Elements(Zones)
        select Span(kind, new LocalDate(1990, 1, 1).PlusDays(day), second, length, zone);

    internal static Gen<IcsEvent> Event { get; } =
        from uid in Text
        from times in Times
        from texts in Text.Four()
        from categories in Text.ListOf()
        from sequence in Gen.Choose(0, 5)
        from seconds in Gen.Choose(0, int.MaxValue)
        from choices in Gen.Choose(0, 2).Three()
        from extra in Property.ListOf()
        from components in Component.ListOf()
        from people in People
        from facts in Facts
        from length in Gen.OneOf(Gen.Constant<Period?>(null), Length.Select(period => (Period?)period))
        select WithLength(
            new IcsEvent(CleanUid(uid), Instant.FromUnixTimeSeconds(seconds), times.Start, times.End, texts.Item1)
            {
                Description = texts.Item2,
                Location = texts.Item3,
                Categories = categories
                    .Where(c => !string.IsNullOrWhiteSpace(LearningCycles.Calendar.Ics.Text.CleanText.Of(c, "c")))
                    .Take(3)
                    .ToValueList(),
                Sequence = sequence,
                Created = choices.Item1 == 0 ? null : Instant.FromUnixTimeSeconds(seconds / 2),
                LastModified = choices.Item2 == 0 ? null : Instant.FromUnixTimeSeconds(seconds / 3),
                Status = (IcsStatus)choices.Item1,
                Transparency = (IcsTransparency)(choices.Item2 % 2),
                Classification = (IcsClassification)choices.Item3,
                Url = choices.Item3 == 1 ? "https://example.org/a;b,c\\d?e=%20" : null,
                Priority = facts.Priority,
                Geo = facts.Geo,
                Color = facts.Color,
                Organizer = people.Organizer,
                Attendees = people.Attendees,
                Alarms = facts.Alarms,
                Extra = extra.Take(3).ToValueList(),
                Components = components.Take(2).ToValueList(),
            },
            length
        );

    internal static Gen<IcsCalendar> Calendar { get; } =
        from events in Event.ListOf()
        from texts in Text.Three()
        from method in Gen.Elements(IcsMethod.None, IcsMethod.Publish)
        from minutes in Gen.Choose(0, 3000)
        from extra in Property.ListOf()
        from components in Component.ListOf()
        from todos in Todo.ListOf()
        from busy in FreeBusy.ListOf()
        from color in Gen.Elements("", "teal", "a;b")
        from source in Gen.Elements(null, "https://coaching.cole.example/ana.ics?a=1,2;3")
        select new IcsCalendar(events.DistinctBy(item => item.Uid, StringComparer.Ordinal).ToValueList())
        {
            Todos = todos.DistinctBy(item => item.Uid, StringComparer.Ordinal).Take(3).ToValueList(),
            FreeBusy = busy.Take(2).ToValueList(),
            Color = color,
            Source = source,
            Name = texts.Item1,
            Description = texts.Item2,
            ProductId = "-//Host//" + texts.Item3,
            Method = method,
            RefreshInterval = minutes == 0 ? null : Duration.FromMinutes(minutes),
            Extra = extra.Take(2).ToValueList(),
            Components = components.Take(2).ToValueList(),
        };

    private static string CleanUid(string text) =>
        LearningCycles.Calendar.Ics.Text.CleanText.Of(text, "uid") is var clean && string.IsNullOrWhiteSpace(clean)
            ? "uid"
            : clean;

    private static (IcsTime, IcsTime?) Span(int kind, LocalDate date, int second, int length, string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var local = date.AtMidnight().PlusSeconds(second);
        if (kind == 0)
            return (IcsTime.On(date), IcsTime.On(date.PlusDays(1 + (length / 40000))));
        if (kind == 1)
            return (
                IcsTime.At(local.InUtc().ToInstant()),
                length == 0 ? null : IcsTime.At(local.InUtc().ToInstant() + Duration.FromSeconds(length))
            );
        var start = IcsTime.In(local, zone, IcsGap.MoveLater);
        var end = IcsTime.In(local.PlusSeconds(length), zone, IcsGap.MoveLater);
        return (start, LearningCycles.Calendar.Ics.Text.TimeGuards.IsAfter(start, end) ? end : null);
    }
}
