namespace LearningCycles.Overviews;

/// <summary>How much of a cycle is the teacher's own: who wrote agendas, led 1:1s and chose how to learn (Objective 1, regular 1:1s; Objective 3).</summary>
/// <remarks>Only 1:1s that were held are counted, and agenda items that say something and have an author.</remarks>
public sealed record TeacherAgency
{
    /// <summary>Nothing to count.</summary>
    public static TeacherAgency None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Counts.</summary>
    /// <param name="agendaItems">The agenda items.</param>
    /// <param name="agendaItemsByTeacher">Those that the teacher wrote.</param>
    /// <param name="agendaItemsByLead">Those that the lead wrote.</param>
    /// <param name="oneOnOnes">The 1:1s.</param>
    /// <param name="oneOnOnesLedByTeacher">Those that the teacher led.</param>
    /// <param name="approaches">The learning approaches of the plan.</param>
    /// <param name="approachesChosenByTeacher">Those that the teacher chose, alone or with others.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative or greater than its whole.</exception>
    public TeacherAgency(
        int agendaItems,
        int agendaItemsByTeacher,
        int agendaItemsByLead,
        int oneOnOnes,
        int oneOnOnesLedByTeacher,
        int approaches,
        int approachesChosenByTeacher
    )
    {
        AgendaItems = Guard.Against.BelowZero(agendaItems, nameof(agendaItems));
        AgendaItemsByTeacher = Guard.Against.OutOfBounds(
            agendaItemsByTeacher,
            nameof(agendaItemsByTeacher),
            0,
            agendaItems
        );
        AgendaItemsByLead = Guard.Against.OutOfBounds(
            agendaItemsByLead,
            nameof(agendaItemsByLead),
            0,
            agendaItems - agendaItemsByTeacher
        );
        OneOnOnes = Guard.Against.BelowZero(oneOnOnes, nameof(oneOnOnes));
        OneOnOnesLedByTeacher = Guard.Against.OutOfBounds(
            oneOnOnesLedByTeacher,
            nameof(oneOnOnesLedByTeacher),
            0,
            oneOnOnes
        );
        Approaches = Guard.Against.BelowZero(approaches, nameof(approaches));
        ApproachesChosenByTeacher = Guard.Against.OutOfBounds(
            approachesChosenByTeacher,
            nameof(approachesChosenByTeacher),
            0,
            approaches
        );
    }

    /// <summary>The agenda items.</summary>
    public int AgendaItems { get; }

    /// <summary>Those that the teacher wrote.</summary>
    public int AgendaItemsByTeacher { get; }

    /// <summary>Those that the lead wrote.</summary>
    public int AgendaItemsByLead { get; }

    /// <summary>The 1:1s.</summary>
    public int OneOnOnes { get; }

    /// <summary>Those that the teacher led.</summary>
    public int OneOnOnesLedByTeacher { get; }

    /// <summary>The learning approaches of the plan.</summary>
    public int Approaches { get; }

    /// <summary>Those that the teacher chose, alone or with others.</summary>
    public int ApproachesChosenByTeacher { get; }

    /// <summary>The teacher's parts of the three wholes: <c>agenda 2 of 3, led 1 of 2, chosen 1 of 1</c>.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"agenda {AgendaItemsByTeacher} of {AgendaItems}, led {OneOnOnesLedByTeacher} of {OneOnOnes}, chosen {ApproachesChosenByTeacher} of {Approaches}"
        );
}
