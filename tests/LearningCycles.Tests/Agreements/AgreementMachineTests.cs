using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Agreements;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Agreements.GivenAgreement;

namespace LearningCycles.Tests.Agreements;

/// <summary>What holds for any life of an agreement.</summary>
public class AgreementMachineTests : MachineContract<CoachingAgreement, AgreementStage, AgreementMove>
{
    protected override StageMap<AgreementStage, AgreementMove> Map => AgreementMap.Moves;

    protected override (CoachingAgreement Subject, LocalDate Today) Live(IReadOnlyList<int> numbers) => Lived(numbers);

    protected override Decision<CoachingAgreement>? Make(
        CoachingAgreement subject,
        AgreementMove move,
        LocalDate on,
        int number
    ) => Made(subject, move, on, number);

    protected override ValueList<RuleViolation> Missing(
        CoachingAgreement subject,
        AgreementMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, ToldAt(subject, move, number), Asked(number), Said(subject, number));

    protected override (AgreementStage Stage, ValueList<AgreementMove> OpenMoves, int Changes) Look(
        CoachingAgreement subject
    ) => (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override CoachingAgreement Restored(CoachingAgreement subject) =>
        CoachingAgreement.Restore(subject.ToSnapshot() with { });

    [Fact]
    public void AVersionInForceIsSignedByBothOnTheVeryText()
    {
        var seen = 0;
        Holds(numbers =>
        {
            var (agreement, today) = Lived(numbers);
            foreach (var day in new[] { today.PlusDays(-40), today.PlusDays(-3), today, LastDay.PlusDays(1) })
            {
                if (agreement.InForceOn(day) is not { } version)
                    continue;
                seen++;
                if (
                    version.Signatures.Count != 2
                    || version.Signatures.Any(signature =>
                        signature.On > day
                        || signature.Version != version.Number
                        || signature.Fingerprint != version.Text.Fingerprint
                    )
                    || !version.IsSignedBy(Lee)
                    || !version.IsSignedBy(Ana)
                    || day > version.Text.LastDay
                )
                    return false;
            }
            return agreement.InForceOn(today) is not { } now || now == agreement.VersionInForce;
        });
        seen.Should().BeGreaterThan(100);
    }

    [Fact]
    public void WhatWasInForceIsNotChangedByLaterMoves()
    {
        var compared = 0;
        Holds(numbers =>
        {
            var (agreement, today) = Lived(numbers);
            var later = agreement;
            foreach (var move in Enum.GetValues<AgreementMove>())
            {
                if (Made(later, move, today.PlusDays(1), numbers.Count + 6) is { IsAccepted: true } decision)
                    later = decision.Value;
            }
            if (later.History.Count > agreement.History.Count && agreement.InForceOn(today) is not null)
                compared++;
            return later.InForceOn(today) == agreement.InForceOn(today);
        });
        compared.Should().BeGreaterThan(20);
    }

    [Fact]
    public void NoOfferedTextCanBeEditedInTheStore()
    {
        var edited = 0;
        Holds(numbers =>
        {
            var snapshot = Lived(numbers).Subject.ToSnapshot();
            for (var i = 0; i < snapshot.Versions.Count; i++)
            {
                var version = snapshot.Versions[i];
                var forged = new AgreementVersion(
                    version.Number,
                    new(version.Text.LastDay, version.Text.Clauses.Add(new(ClauseKind.Other, "one more"))),
                    version.OfferedOn,
                    version.Signatures
                );
                var versions = snapshot.Versions.ToList();
                versions[i] = forged;
                edited++;
                try
                {
                    CoachingAgreement.Restore(snapshot with { Versions = versions.ToValueList() });
                    return false;
                }
                catch (SnapshotRefusedException)
                {
                    // As it has to be.
                }
            }
            return true;
        });
        edited.Should().BeGreaterThan(100);
    }

    private static void Holds(Func<IReadOnlyList<int>, bool> property) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 9_999).ArrayOf(), ArbMap.Default.ArbFor<int[]>().Shrinker), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40).WithReplay(20260901, 16001));

    private static (CoachingAgreement Subject, LocalDate Today) Lived(IReadOnlyList<int> numbers)
    {
        var agreement = InDraft();
        var today = Drafted;
        foreach (var number in numbers)
        {
            today = today.PlusDays(number / 7 % 5);
            if (agreement.Stage == AgreementStage.Draft && number % 5 == 0)
                agreement = agreement.With(Text($"every {number} days"));
            var moves = agreement.OpenMoves;
            if (moves.Count == 0)
                break;
            var move = moves[number % moves.Count];
            // Moves to an end are open nearly everywhere; taken as often as the rest, few lives would go on.
            if (
                (
                    move is AgreementMove.Withdraw or AgreementMove.Decline or AgreementMove.End or AgreementMove.Expire
                    && number % 13 > 0
                ) || (move is AgreementMove.Edit or AgreementMove.WithdrawAmendment && number % 4 > 0)
            )
                continue;
            if (move == AgreementMove.Expire)
                today = LocalDate.Max(today, LastDay.PlusDays(number % 2));
            if (Made(agreement, move, today, number / 3) is { } decision && decision.TryGetValue(out var moved))
                agreement = moved;
        }
        // Days that lie at the end of the school year are needed to expire, and to sign too late.
        return (agreement, numbers.Count % 5 == 4 ? LocalDate.Max(today, LastDay.PlusDays(1)) : today);
    }

    private static Decision<CoachingAgreement>? Made(
        CoachingAgreement subject,
        AgreementMove move,
        LocalDate on,
        int number
    )
    {
        var told = ToldAt(subject, move, number);
        var (policy, facts) = (Asked(number), Said(subject, number));
        return move switch
        {
            AgreementMove.Offer => subject.Offer(on, policy, facts),
            AgreementMove.Sign => subject.Sign(on, told.Signer!, Read(subject, number), policy, facts),
            AgreementMove.Edit => subject.Edit(on, told.Reason!, policy, facts),
            AgreementMove.Decline => subject.Decline(on, told.Reason, policy, facts),
            AgreementMove.Withdraw => subject.Withdraw(on, told.Reason!, policy, facts),
            AgreementMove.OfferAmendment => subject.OfferAmendment(on, told.Text!, policy, facts),
            AgreementMove.WithdrawAmendment => subject.WithdrawAmendment(on, told.Reason!, policy, facts),
            AgreementMove.Expire => subject.Expire(on, policy, facts),
            AgreementMove.End => subject.End(on, told.Reason!, policy, facts),
            _ => null,
        };
    }

    // What the signer read: most often what is offered, sometimes an older version or an edited text.
    private static AgreementVersion Read(CoachingAgreement agreement, int number)
    {
        var last = agreement.Versions.Count > 0 ? agreement.Versions[^1] : new(1, Text(), Drafted);
        return (number % 8) switch
        {
            0 => new(last.Number, Text("edited"), last.OfferedOn),
            1 => agreement.Versions.Count > 1 ? agreement.Versions[0] : last,
            _ => last,
        };
    }

    private static AgreementMoveDetails ToldAt(CoachingAgreement agreement, AgreementMove move, int number)
    {
        var read = Read(agreement, number);
        var reason = (number % 5) switch
        {
            0 => null,
            1 => " ",
            _ => "because",
        };
        return move switch
        {
            AgreementMove.Sign => new()
            {
                Signer = Signer(agreement, number),
                Version = read.Number,
                Fingerprint = read.Text.Fingerprint,
            },
            AgreementMove.OfferAmendment => new()
            {
                Text = number % 4 == 0 ? agreement.VersionInForce?.Text ?? Text() : Text($"amended {number % 3}"),
            },
            AgreementMove.Offer or AgreementMove.Expire => AgreementMoveDetails.None,
            _ => new() { Reason = reason },
        };
    }

    // Most often the one who did not sign yet.
    private static PersonId Signer(CoachingAgreement agreement, int number) =>
        (number % 7) switch
        {
            0 => Bo,
            1 => Lee,
            2 => Ana,
            _ => agreement.VersionToSign?.IsSignedBy(Lee) == true ? Ana : Lee,
        };

    private static AgreementPolicy? Asked(int number) =>
        (number % 6) switch
        {
            0 => new() { EssentialClauses = [ClauseKind.EvaluationBoundary] },
            // What makes a signature is asked all the same.
            1 => new() { Rules = new([AgreementRules.Book.Rules[0]]) },
            _ => null,
        };

    private static AgreementFacts? Said(CoachingAgreement agreement, int number) =>
        (number % 7) switch
        {
            0 => null,
            1 => ByLee with { RunningCycles = [new("c1")] },
            2 => ByLee,
            3 or 4 => ByAna,
            _ => ByLee with { By = Signer(agreement, number) },
        };
}
