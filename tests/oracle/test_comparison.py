"""Checks of the comparison itself and of the random sets; test_oracle.py runs them too."""

import json
import unittest

from differences import first_difference
from example import EXAMPLE, report
from footfall_oracle import report_on
from options import UsageError, parse_arguments
from random_plan import conflict, sets_in_a_round, sets_of_round
from random_sets import FEATURES, USAGE_ERRORS, make_set
from reader import read_bytes


class Plan(unittest.TestCase):
    """The turns that the features take."""

    def test_each_feature_has_its_turn_once_a_round(self):
        for number in range(3):
            sets = sets_of_round(FEATURES, "1", number)
            self.assertEqual(len(sets), sets_in_a_round(FEATURES))
            self.assertEqual(sorted(sum(sets, ())), sorted(FEATURES))

    def test_no_set_has_features_that_conflict(self):
        for chosen in sets_of_round(FEATURES, "1", 0):
            pairs = [(a, b) for a in chosen for b in chosen if a != b and conflict(a, b)]
            self.assertEqual(pairs, [])

    def test_wrong_usage_is_wrong(self):
        for name, arguments in USAGE_ERRORS.items():
            with self.assertRaises(UsageError, msg=name):
                parse_arguments(["events.csv"] + arguments)


class Comparison(unittest.TestCase):
    """The comparison itself, and the random sets."""

    def test_first_difference(self):
        good = report(EXAMPLE)
        self.assertIsNone(first_difference(good, json.loads(json.dumps(good)), "report"))
        wrong = json.loads(json.dumps(good))
        wrong["days"][0]["churned"] += 1
        self.assertIn("days[0].churned", first_difference(good, wrong, "report"))
        self.assertIsNotNone(first_difference(1, True, ""))
        self.assertIsNotNone(first_difference({"a": 1, "b": 2}, {"b": 2, "a": 1}, ""))

    def test_sets_are_the_same_each_time(self):
        for index in range(0, len(FEATURES), 7):
            self.assertEqual(make_set("1", index), make_set("1", index))

    def test_states_always_partition_the_known_users(self):
        for index in range(60):
            random_set = make_set("partition", index)
            contents = [read_bytes(data) for _, data in random_set.files]
            for question in random_set.questions:
                try:
                    code, result = report_on(contents, parse_arguments(question))
                except UsageError:
                    continue
                for day in result["days"] if code == 0 else []:
                    states = day["active"] + day["reactivated"] + day["churned"] + day["inactive"]
                    self.assertEqual(states, day["known_users"])
                    self.assertEqual(day["new"] + day["resurrected"], day["reactivated"])


if __name__ == "__main__":
    unittest.main()
