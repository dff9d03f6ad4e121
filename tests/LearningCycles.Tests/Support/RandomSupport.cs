using LearningCycles.People;
using LearningCycles.Support;
using NodaTime;
using static LearningCycles.Tests.Support.GivenSupport;

namespace LearningCycles.Tests.Support;

/// <summary>Reads numbers as the life of a support request. Every text in it holds <see cref="Mark" />.</summary>
internal static class RandomSupport
{
    internal const string Mark = "§";

    private static readonly PersonId[] People = [Lee, Mia, Pat, Ivo, Pam, Una, Ana];

    internal static (SupportRequest Request, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var request = SupportRequest
            .Raise(
                new("random"),
                Lee,
                new(Ana, Lee),
                Text("concern"),
                ConfidentialityLevel.NamedAudience,
                [Mentor, Peer],
                Raised
            )
            .Value;
        var today = Raised;
        foreach (var number in numbers)
        {
            var n = (int)(Math.Abs((long)number) % 100_000);
            today = today.PlusDays(n / 11 % 3);
            var open = request.OpenMoves;
            if (open.Count == 0)
                break;
            var move = n % 3 == 0 ? open[0] : open[n / 5 % open.Count];
            // Taken back, a life is over: most go on.
            if (move == SupportMove.Withdraw && n % 7 != 0)
                move = open[n / 5 % 2 % open.Count];
            if (
                GivenSupport.Make(request, move, today, Told(n, today), facts: Said(n, move)) is { } decision
                && decision.TryGetValue(out var moved)
            )
                request = moved;
        }
        return (request, today);
    }

    internal static SupportMoveDetails Told(int number, LocalDate on)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        return new()
        {
            Reason = (n % 7) switch
            {
                0 => null,
                1 => " ",
                _ => Text("reason"),
            },
            Participants = n % 9 == 0 ? [Mia, Una] : [Mia],
            Steps = (n % 6) switch
            {
                0 => [],
                1 => [new("", null, on.PlusDays(-1)), new(Text("step"), Una, null)],
                _ => [new(Text("step"), Mia, on.PlusDays(n % 3))],
            },
            Joining = (n % 4) switch
            {
                0 => [],
                1 => [new(Ivo, AudienceRole.IltMember), Leader],
                2 => [new(Ana, AudienceRole.InvitedPeer)],
                _ => [Leader],
            },
            Level = n % 13 == 0 ? ConfidentialityLevel.RaiserAndMentor : null,
            RaiserConsentedOn = n % 5 == 0 ? null : on.PlusDays((n % 3) - 1),
            Leader = n % 3 == 0 ? Una : Pat,
            Update = n % 2 == 0 ? null : Text("update"),
            Tried = n % 8 == 0 ? null : Text("tried"),
            Asked = n % 10 == 0 ? " " : Text("asked"),
            Outcome = n % 7 == 0 ? " " : Text("outcome"),
            Effect = n % 6 == 0 ? null : (RelationshipEffect)(n % 3),
        };
    }

    /// <summary>Mostly the person whose move it is.</summary>
    internal static SupportFacts Said(int number, SupportMove move)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        if (n % 5 == 0)
            return new() { By = n % 2 == 0 ? null : People[n / 10 % People.Length], Staff = n % 4 == 0 ? Staff : [] };
        return By(
            move switch
            {
                SupportMove.Acknowledge => Mia,
                SupportMove.AcceptIntervention or SupportMove.DeclineIntervention => Pat,
                _ => Lee,
            }
        );
    }

    private static string Text(string what) => $"{Mark}{what} of Ana{Mark}";
}
